import { findNear, findSlipped, inOrder } from './candidates.ts';
import { createClusters, type Cluster, type Clusters, type Decisions, type Edge } from './clusters.ts';
import { joinEdges } from './join.ts';
import { listPairs, toPair, type LinkedPair } from './pairs.ts';
import type { LinkRecord } from './record.ts';
import { judgePair } from './score.ts';

/** Links one state after the other. */
export interface Linker {
	/** What comes of the rows of one state, without events on which somebody decided. */
	linkState: (records: readonly LinkRecord[]) => LinkedPair[];
	/** What comes of the events on which somebody decided, once every state is linked. */
	linkReviewed: () => LinkedPair[];
}

/**
 * Links rows of several datasets state by state, so that no more than one state is held at a time. Pairs up to three days
 * apart are joined first, slips in dates among what is left. The order of rows does not matter; that of states is the
 * caller's to keep.
 */
export function createLinker(decisions: Decisions): Linker {
	const clusters = createClusters(decisions);
	const kept: Edge[] = [];
	return {
		linkState(records) {
			const sorted = inOrder(records);
			const near = judge(sorted, findNear);
			const tied = joinEdges(clusters, near.same);
			const slipped = judge(sorted, findSlipped);
			const tiedToo = joinEdges(clusters, slipped.same);
			const found = clusters.list().filter(({ reviewed }) => !reviewed);
			const edges = [...near.same, ...slipped.same, ...near.review, ...slipped.review];
			kept.push(...edges.filter(({ a }) => clusters.of(a).reviewed));
			const open = [...tied, ...tiedToo, ...near.review, ...slipped.review];
			const pairs = [...listPairs(found, edges), ...listOpen(clusters, open)];
			clusters.dropUnreviewed();
			return pairs;
		},
		linkReviewed: () => listPairs(clusters.list(), kept)
	};
}

/** Pairs worth keeping, by outcome. */
function judge(records: readonly LinkRecord[], find: typeof findNear): Record<'same' | 'review', Edge[]> {
	const edges: Record<'same' | 'review', Edge[]> = { same: [], review: [] };
	find(records, (a, b, crowd) => {
		const { outcome, bits, score } = judgePair(a, b, crowd);
		if (outcome !== 'different') edges[outcome].push({ a, b, bits, score });
	});
	return edges;
}

/** Pairs that a person should look at: not joined by others in the meantime, nor excluded by what was joined. */
function listOpen(clusters: Clusters, edges: readonly Edge[]): LinkedPair[] {
	const isOpen = (a: Cluster, b: Cluster) => a !== b && clusters.mayJoin(a, b);
	return edges
		.filter(({ a, b }) => isOpen(clusters.of(a), clusters.of(b)))
		.map(({ a, b, score }) => toPair(a, b, 'review', score));
}
