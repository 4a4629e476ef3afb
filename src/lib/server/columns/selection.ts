import { daysOf, weekdayIds, type TimeBasis, type Weekday } from '../../domain/period.ts';
import { toDate, toDay, type Columns, type WordColumn } from './column.ts';

/** What is let through row by row; an empty list lets all through. */
export interface RowFilter {
	words: readonly (readonly [WordColumn, readonly string[]])[];
	/** `0` to `23`, or `unknown`. */
	hours: readonly string[];
}

/** The first row on or after an ISO date: rows stand by date. */
export function findRow(columns: Columns, date: string): number {
	const wanted = toDay(date);
	const days = columns.numbers('occurredOn');
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

/** How many of some rows fall into each calendar year that any falls into, ascending. */
export function countYears(columns: Columns, rows: Uint32Array): [year: number, rows: number][] {
	const on = columns.numbers('occurredOn');
	const counts: [number, number][] = [];
	for (let at = 0, end = 0; at < rows.length; at = end) {
		const year = Number(toDate(on[rows[at]!]!).slice(0, 4));
		const next = toDay(`${year + 1}-01-01`);
		while (end < rows.length && on[rows[end]!]! < next) end++;
		counts.push([year, end - at]);
	}
	return counts;
}

/**
 * Marks the rows that a rule counts and the filter lets through with 1, whatever their day.
 *
 * @param counted marks of the rows that the rule counts
 * @returns `counted` itself where the filter lets all through: it must not be changed
 */
export function markRows(columns: Columns, counted: Uint8Array, { words, hours }: RowFilter): Uint8Array {
	let marks = counted;
	for (const [fact, allowed] of words) {
		const { vocabulary, codes } = columns.words(fact);
		marks = keep(
			marks,
			codes,
			Uint8Array.from(vocabulary, (word) => (allowed.includes(word) ? 1 : 0))
		);
	}
	if (hours.length === 0) return marks;
	const open = new Uint8Array(25);
	for (const hour of hours) open[toHour(hour) + 1] = 1;
	return keep(marks, hourCodes(columns), open);
}

function keep(marks: Uint8Array, codes: Uint8Array, open: Uint8Array): Uint8Array {
	const kept = new Uint8Array(marks.length);
	for (let row = 0; row < kept.length; row++) kept[row] = marks[row]! & open[codes[row]!]!;
	return kept;
}

/** The hour of each row and 1; 0 = the source does not say. */
export function hourCodes(columns: Columns): Uint8Array {
	const hours = columns.numbers('hour');
	const codes = new Uint8Array(hours.length);
	for (let row = 0; row < codes.length; row++) codes[row] = hours[row]! + 1;
	return codes;
}

/** Sunday is 0, as SQLite and JavaScript count. */
export function toWeekday(id: Weekday): number {
	return (weekdayIds.indexOf(id) + 1) % 7;
}

/** An hour of the day; -1 = the source does not say. */
export function toHour(text: string): number {
	return text === 'unknown' ? -1 : Number(text);
}
