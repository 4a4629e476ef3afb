import { daysOf, type TimeBasis } from '../../domain/period.ts';
import { answers } from './answers.ts';
import { toDay, type Columns, type WordColumn } from './column.ts';

/** Rows of a release: those between two places that are marked. */
export interface Selection {
	columns: Columns;
	/** First row of the period. */
	start: number;
	/** The row after its last. */
	end: number;
	/** 1 = selected; one a row of the release, of which those outside of the period say nothing. */
	marks: Uint8Array;
}

/** Words of a fact that are let through; a fact that is not named lets all through. */
export type Filter = Partial<Record<WordColumn, readonly string[]>>;

/** The first row on or after an ISO date: rows stand by date. */
export function findRow(columns: Columns, date: string): number {
	const days = columns.numbers('occurredOn');
	const wanted = toDay(date);
	let [low, high] = [0, columns.size];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (days[middle]! < wanted) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The rows of a run of years: from the first, up to but without the second. */
export function findYears(columns: Columns, from: number, to: number, basis: TimeBasis): [number, number] {
	return [
		findRow(columns, daysOf(from, to, basis).first),
		findRow(columns, daysOf(to + 1, to + 1, basis).first)
	];
}

/** The rows of a period that a rule counts and the filter lets through. */
export function select(
	columns: Columns,
	answered: Uint8Array,
	filter: Filter,
	{ from, to, basis }: { from: number; to: number; basis: TimeBasis }
): Selection {
	const [start, end] = findYears(columns, from, to, basis);
	const marks = new Uint8Array(columns.size);
	for (let row = start; row < end; row++) marks[row] = answered[row] === answers.yes ? 1 : 0;
	for (const [fact, allowed] of Object.entries(filter) as [WordColumn, readonly string[]][]) {
		const { vocabulary, codes } = columns.words(fact);
		const open = Uint8Array.from(vocabulary, (word) => (allowed.includes(word) ? 1 : 0));
		for (let row = start; row < end; row++) marks[row]! &= open[codes[row]!]!;
	}
	return { columns, start, end, marks };
}
