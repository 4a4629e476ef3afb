/** A row of a dataset, as far as joining goes. */
export interface Member {
	key: string;
	datasetId: string;
	sourceId: string;
	/** The releases in which the row stands. */
	releases: readonly string[];
}

/** Two rows of different datasets and what speaks for their being one event. */
export interface Edge {
	a: Member;
	b: Member;
	/** The higher, the surer. */
	bits: number;
	/** 0-1. */
	score: number;
}

/** Rows that describe one event. */
export interface Cluster {
	members: Member[];
	/** Datasets of which two rows have an equal claim to this event: nothing of them is joined to it by itself. */
	contested: Set<string>;
	/** Score of the weakest pair that joined it. */
	weakest: number;
	/** A person decided on one of its rows. */
	reviewed: boolean;
}

/** What persons decided on pairs of rows, by the keys of both. */
export interface Decisions {
	same: readonly [Member, Member][];
	/** Keys of the rows that a row is not the same as. */
	different: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Clusters that grow: each row is alone until it is joined. */
export interface Clusters {
	of: (member: Member) => Cluster;
	/** Whether clusters may be one event: no two rows of one release, and no pair that a person found different. */
	mayJoin: (...all: Cluster[]) => boolean;
	join: (a: Cluster, b: Cluster, score: number) => Cluster;
	list: () => Cluster[];
	/** Forgets the clusters on which nobody decided. */
	dropUnreviewed: () => void;
}

/** Clusters that hold what persons decided; their decisions hold even where they break the rules of joining. */
export function createClusters({ same, different }: Decisions): Clusters {
	const byKey = new Map<string, Cluster>();

	function of(member: Member): Cluster {
		const held = byKey.get(member.key);
		if (held) return held;
		const fresh = { members: [member], contested: new Set<string>(), weakest: 1, reviewed: false };
		byKey.set(member.key, fresh);
		return fresh;
	}

	function join(a: Cluster, b: Cluster, score: number): Cluster {
		if (a === b) return a;
		const [to, from] = a.members.length < b.members.length ? [b, a] : [a, b];
		to.members.push(...from.members);
		for (const datasetId of from.contested) to.contested.add(datasetId);
		to.weakest = Math.min(to.weakest, from.weakest, score);
		to.reviewed ||= from.reviewed;
		for (const { key } of from.members) byKey.set(key, to);
		return to;
	}

	for (const [a, b] of same) join(of(a), of(b), 1).reviewed = true;
	return {
		of,
		join,
		mayJoin: (...all) => haveOwnReleases(all) && areNotParted(all, different),
		list: () => [...new Set(byKey.values())],
		dropUnreviewed: () => byKey.forEach(({ reviewed }, key) => void (reviewed || byKey.delete(key)))
	};
}

/** No release has rows in two of the clusters. */
function haveOwnReleases(clusters: readonly Cluster[]): boolean {
	const seen = new Set<string>();
	return clusters.every(({ members }) => {
		const own = members.flatMap(({ datasetId, releases }) => releases.map((one) => `${datasetId}@${one}`));
		const fresh = own.every((release) => !seen.has(release));
		for (const release of own) seen.add(release);
		return fresh;
	});
}

function areNotParted(clusters: readonly Cluster[], different: Decisions['different']): boolean {
	if (different.size === 0) return true;
	const home = new Map(clusters.flatMap((one) => one.members.map(({ key }) => [key, one] as const)));
	return clusters.every((one) =>
		one.members.every(({ key }) =>
			[...(different.get(key) ?? [])].every((parted) => (home.get(parted) ?? one) === one)
		)
	);
}
