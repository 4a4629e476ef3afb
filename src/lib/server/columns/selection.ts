import { dayIn, daysOf, weekdayIds, type Month, type TimeBasis, type Weekday } from '../../domain/period.ts';
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

/** What is let through; an empty list lets all through. */
export interface Filter {
	words: readonly (readonly [WordColumn, readonly string[]])[];
	months: readonly Month[];
	weekdays: readonly Weekday[];
	/** `0` to `23`, or `unknown`. */
	hours: readonly string[];
	/** Month and day up to which each year counts; `null` = to its end. */
	until: string | null;
}

/** The first row on or after an ISO date: rows stand by date. */
export function findRow(columns: Columns, date: string): number {
	return findDay(columns, toDay(date));
}

/** The first row after an ISO date. */
function findRowAfter(columns: Columns, date: string): number {
	return findDay(columns, toDay(date) + 1);
}

function findDay(columns: Columns, wanted: number): number {
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

/**
 * The rows of a period that a rule counts and the filter lets through.
 *
 * @param answered the rule's answers; `null` = every row counts
 */
export function select(
	columns: Columns,
	answered: Uint8Array | null,
	filter: Filter,
	{ from, to, basis }: { from: number; to: number; basis: TimeBasis }
): Selection {
	const [start, end] = findYears(columns, from, to, basis);
	const marks = new Uint8Array(columns.size);
	for (let row = start; row < end; row++)
		marks[row] = answered === null || answered[row] === answers.yes ? 1 : 0;
	for (const [fact, allowed] of filter.words) {
		const { vocabulary, codes } = columns.words(fact);
		const open = Uint8Array.from(vocabulary, (word) => (allowed.includes(word) ? 1 : 0));
		for (let row = start; row < end; row++) marks[row]! &= open[codes[row]!]!;
	}
	for (const [placeOf, open] of openTimes(columns, filter)) {
		for (let row = start; row < end; row++) marks[row]! &= open[placeOf(row)] ?? 0;
	}
	if (filter.until !== null) {
		for (let year = from; year <= to; year++) {
			marks.fill(
				0,
				findRowAfter(columns, dayIn(year, filter.until, basis)),
				findYears(columns, year, year, basis)[1]
			);
		}
	}
	return { columns, start, end, marks };
}

/** What is let through of the times: where a row stands in a time, and which of those are open. */
function openTimes(columns: Columns, { months, weekdays, hours }: Filter) {
	const times: [(row: number) => number, Uint8Array][] = [];
	if (months.length > 0) times.push([monthOf(columns), open(13, months.map(Number))]);
	if (weekdays.length > 0) times.push([weekdayOf(columns), open(7, weekdays.map(toWeekday))]);
	const atHour = columns.numbers('hour');
	if (hours.length > 0)
		times.push([
			(row) => atHour[row]! + 1,
			open(
				25,
				hours.map((hour) => toHour(hour) + 1)
			)
		]);
	return times;
}

function open(size: number, places: number[]): Uint8Array {
	const list = new Uint8Array(size);
	for (const place of places) list[place] = 1;
	return list;
}

/**
 * The month of a row, 1 = January; by arithmetic, as a `Date` for each of a million rows takes too long.
 *
 * @source H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days
 */
export function monthOf(columns: Columns): (row: number) => number {
	const days = columns.numbers('occurredOn');
	return (row) => {
		const sinceMarch = days[row]! + 719_468; // days since 0000-03-01
		const ofEra = sinceMarch - Math.floor(sinceMarch / 146_097) * 146_097;
		const leaps = ((ofEra / 1460) | 0) - ((ofEra / 36_524) | 0) + ((ofEra / 146_096) | 0);
		const year = ((ofEra - leaps) / 365) | 0;
		const ofYear = ofEra - (365 * year + (year >> 2) - ((year / 100) | 0));
		const month = ((5 * ofYear + 2) / 153) | 0;
		return month < 10 ? month + 3 : month - 9;
	};
}

/** The day of the week of a row, 0 = Sunday as SQLite and JavaScript count. */
export function weekdayOf(columns: Columns): (row: number) => number {
	const days = columns.numbers('occurredOn');
	return (row) => (((days[row]! + 4) % 7) + 7) % 7; // 1970-01-01 was a Thursday
}

/** Sunday is 0, as SQLite and JavaScript count. */
export function toWeekday(id: Weekday): number {
	return (weekdayIds.indexOf(id) + 1) % 7;
}

/** An hour of the day; -1 = the source does not say. */
export function toHour(text: string): number {
	return text === 'unknown' ? -1 : Number(text);
}
