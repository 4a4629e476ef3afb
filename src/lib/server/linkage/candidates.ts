import { maySlip, wideWindow, window } from './compare.ts';
import type { LinkRecord } from './record.ts';
import { contradict } from './school-name.ts';

/** Told of two records of different datasets that may be one event, and of how many candidates the more crowded one has. */
export type OnCandidate = (a: LinkRecord, b: LinkRecord, crowd: number) => void;

/** Records of one state in an order that does not depend on how they came. */
export function inOrder(records: readonly LinkRecord[]): LinkRecord[] {
	return records.toSorted((a, b) => a.day - b.day || (a.key < b.key ? -1 : 1));
}

/**
 * Finds the pairs of different datasets that are at most three days apart and whose schools are not told apart by their numbers.
 *
 * @param records of one state, in order
 */
export function findNear(records: readonly LinkRecord[], onCandidate: OnCandidate): void {
	const near = new Map<string, Map<number, number>>();
	for (const { datasetId, day } of records) {
		const days = near.get(datasetId) ?? new Map<number, number>();
		for (let at = day - window; at <= day + window; at += 1) days.set(at, (days.get(at) ?? 0) + 1);
		near.set(datasetId, days);
	}
	const crowdOf = (one: LinkRecord, other: LinkRecord) => near.get(other.datasetId)!.get(one.day)!;
	forPairs(records, window, (a, b) => {
		if (contradict(a.school.numbers, b.school.numbers)) return; // two schools, whatever else agrees
		onCandidate(a, b, Math.max(crowdOf(a, b), crowdOf(b, a)));
	});
}

/**
 * Finds the pairs of different datasets at one school whose dates may differ by a slip of the pen.
 *
 * @param records of one state, in order
 */
export function findSlipped(records: readonly LinkRecord[], onCandidate: OnCandidate): void {
	for (const school of Map.groupBy(records, ({ school: { core } }) => core).values()) {
		const slipped: [LinkRecord, LinkRecord][] = [];
		forPairs(school, wideWindow, (a, b) => {
			if (maySlip(a, b)) slipped.push([a, b]);
		});
		const crowds = countCrowds(slipped);
		for (const [a, b] of slipped) onCandidate(a, b, Math.max(crowds(a, b), crowds(b, a)));
	}
}

/** For a record, how many candidates it has in the dataset of another. */
function countCrowds(
	pairs: readonly [LinkRecord, LinkRecord][]
): (of: LinkRecord, other: LinkRecord) => number {
	const counts = new Map<string, number>();
	const nameOf = (one: LinkRecord, other: LinkRecord) => `${one.key}\n${other.datasetId}`;
	for (const [a, b] of pairs) {
		for (const name of [nameOf(a, b), nameOf(b, a)]) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return (of, other) => counts.get(nameOf(of, other))!;
}

/** Every pair of different datasets within some days, once. */
function forPairs(
	records: readonly LinkRecord[],
	days: number,
	onPair: (a: LinkRecord, b: LinkRecord) => void
): void {
	let from = 0;
	for (let i = 0; i < records.length; i += 1) {
		const a = records[i]!;
		while (a.day - records[from]!.day > days) from += 1;
		for (let j = from; j < i; j += 1) {
			const b = records[j]!;
			if (a.datasetId !== b.datasetId) onPair(a, b);
		}
	}
}
