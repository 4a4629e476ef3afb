import type { Cluster, Edge, Member } from './clusters.ts';
import type { Outcome } from './score.ts';

/** Two rows of different datasets that are or may be one event. The side whose dataset comes first by id stands first. */
export interface LinkedPair {
	datasetId: string;
	sourceId: string;
	otherDatasetId: string;
	otherSourceId: string;
	outcome: Exclude<Outcome, 'different'>;
	/** 0-1: of the two alone; where others join them, of the weakest pair on the way. */
	score: number;
}

/** A pair in its one form. */
export function toPair(
	one: Member,
	other: Member,
	outcome: LinkedPair['outcome'],
	score: number
): LinkedPair {
	const [first, second] = one.datasetId < other.datasetId ? [one, other] : [other, one];
	const { datasetId, sourceId } = first;
	const { datasetId: otherDatasetId, sourceId: otherSourceId } = second;
	return {
		datasetId,
		sourceId,
		otherDatasetId,
		otherSourceId,
		outcome,
		score: Math.round(score * 10000) / 10000
	};
}

/**
 * Every pair of different datasets within clusters: what describes one event describes it with all others.
 *
 * @param edges pairs whose own score is known
 */
export function listPairs(clusters: readonly Cluster[], edges: readonly Edge[]): LinkedPair[] {
	const scores = new Map(edges.map(({ a, b, score }) => [nameOf(a, b), score]));
	const scoreOf = (a: Member, b: Member) => scores.get(nameOf(a, b)) ?? scores.get(nameOf(b, a));
	return clusters.flatMap(({ members, weakest }) =>
		members.flatMap((a, i) =>
			members
				.slice(i + 1)
				.filter((b) => a.datasetId !== b.datasetId)
				.map((b) => toPair(a, b, 'same', scoreOf(a, b) ?? weakest))
		)
	);
}

function nameOf(a: Member, b: Member): string {
	return `${a.key}\n${b.key}`;
}
