import type { Cluster, Clusters, Edge } from './clusters.ts';

/**
 * Joins rows by their pairs, the surest first, as long as no release has two rows in one event. Pairs that are equally
 * sure and exclude each other are nobody's to decide but a person's. The order of the pairs does not matter.
 *
 * @param edges pairs that are the same as far as each alone goes
 * @returns pairs to be reviewed
 */
export function joinEdges(clusters: Clusters, edges: readonly Edge[]): Edge[] {
	const ranked = [...Map.groupBy(edges, ({ bits }) => Math.round(bits * 1000))].toSorted(([a], [b]) => b - a);
	return ranked.flatMap(([, equal]) => joinEqual(clusters, equal));
}

function joinEqual(clusters: Clusters, edges: readonly Edge[]): Edge[] {
	const open = edges.filter(({ a, b }) => {
		const [first, second] = [clusters.of(a), clusters.of(b)];
		return first !== second && clusters.mayJoin(first, second);
	});
	const contested = findContested(clusters, open);
	for (const edge of contested) mark(clusters, edge);
	const free = open.filter((edge) => !contested.has(edge));
	const refused = groupByTouch(clusters, free).flatMap((group) => joinGroup(clusters, group));
	return [...contested, ...refused];
}

/** Pairs of which a row has another, equally sure, with a row that cannot be the same event. */
function findContested(clusters: Clusters, edges: readonly Edge[]): Set<Edge> {
	const ends = edges.map((edge) => ({ edge, a: clusters.of(edge.a), b: clusters.of(edge.b) }));
	const others = new Map<Cluster, Set<Cluster>>();
	for (const { a, b } of ends) {
		others.set(a, (others.get(a) ?? new Set()).add(b));
		others.set(b, (others.get(b) ?? new Set()).add(a));
	}
	const rivals = (of: Cluster, chosen: Cluster) =>
		[...others.get(of)!].some((other) => other !== chosen && !clusters.mayJoin(other, chosen));
	const isContested = ({ edge, a, b }: (typeof ends)[number]) =>
		a.contested.has(edge.b.datasetId) || b.contested.has(edge.a.datasetId) || rivals(a, b) || rivals(b, a);
	return new Set(ends.filter(isContested).map(({ edge }) => edge));
}

/** From now on neither side is joined to the other's dataset: a less sure pair must not win by the tie of others. */
function mark(clusters: Clusters, { a, b }: Edge): void {
	clusters.of(a).contested.add(b.datasetId);
	clusters.of(b).contested.add(a.datasetId);
}

/** Joins pairs that hang together; none of them, if that would put two rows of one release into one event. */
function joinGroup(clusters: Clusters, edges: readonly Edge[]): Edge[] {
	const all = [...new Set(edges.flatMap(({ a, b }) => [clusters.of(a), clusters.of(b)]))];
	if (!clusters.mayJoin(...all)) {
		for (const edge of edges) mark(clusters, edge);
		return [...edges];
	}
	for (const { a, b, score } of edges) clusters.join(clusters.of(a), clusters.of(b), score);
	return [];
}

/** Parts edges into groups that share no cluster. */
function groupByTouch(clusters: Clusters, edges: readonly Edge[]): Edge[][] {
	const leader = new Map<Cluster, Cluster>();
	const find = (one: Cluster): Cluster => {
		let last = one;
		for (let next = leader.get(last); next !== undefined; next = leader.get(last)) last = next;
		if (last !== one) leader.set(one, last);
		return last;
	};
	for (const { a, b } of edges) {
		const [first, second] = [find(clusters.of(a)), find(clusters.of(b))];
		if (first !== second) leader.set(first, second);
	}
	return [...Map.groupBy(edges, ({ a }) => find(clusters.of(a))).values()];
}
