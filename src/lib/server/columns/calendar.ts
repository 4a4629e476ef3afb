import { dayIn, type Month, type TimeBasis, type Weekday } from '../../domain/period.ts';
import { toDay, type Columns } from './column.ts';
import { toWeekday } from './selection.ts';

/** The days of a release, from that of its first row to that of its last. */
export interface Calendar {
	/** Days since 1970-01-01 of the first. */
	first: number;
	/** How many. */
	size: number;
	/** The first row of each day; one more, the number of rows. Rows stand by date. */
	rows: Int32Array;
	/** The month of each day, 1 = January. */
	months: Uint8Array;
	/** The day of the week of each day, 0 = Sunday as SQLite and JavaScript count. */
	weekdays: Uint8Array;
}

/** Places the rows of a release in days. */
export function placeDays(columns: Columns): Calendar {
	const on = columns.numbers('occurredOn');
	const first = on[0] ?? 0;
	const size = on.length === 0 ? 0 : on.at(-1)! - first + 1;
	const rows = new Int32Array(size + 1).fill(on.length);
	let next = 0;
	for (let row = 0; row < on.length; row++) {
		const day = on[row]! - first;
		if (day >= next) rows.fill(row, next, day + 1);
		next = Math.max(next, day + 1);
	}
	return {
		...{ first, size, rows },
		months: Uint8Array.from({ length: size }, (_, day) => monthOf(first + day)),
		weekdays: Uint8Array.from({ length: size }, (_, day) => weekdayOf(first + day))
	};
}

/** The place of a row's day. A row after the last stands on the day after the last. */
export function dayOfRow({ size, first }: Calendar, columns: Columns, row: number): number {
	return row >= columns.size ? size : columns.numbers('occurredOn')[row]! - first;
}

/** Which days count; an empty list lets all through. */
export interface DayFilter {
	months: readonly Month[];
	weekdays: readonly Weekday[];
	/** Month and day up to which each year counts; `null` = to its end. */
	until: string | null;
	/** How years are cut, for `until`. */
	basis: TimeBasis;
}

/** Marks the days that a filter lets through with 1; `null` where it lets all through. */
export function openDays(calendar: Calendar, filter: DayFilter): Uint8Array | null {
	const { months, weekdays, until, basis } = filter;
	if (months.length === 0 && weekdays.length === 0 && until === null) return null;
	const open = new Uint8Array(calendar.size).fill(1);
	if (months.length > 0) shutOthers(open, calendar.months, months.map(Number));
	if (weekdays.length > 0) shutOthers(open, calendar.weekdays, weekdays.map(toWeekday));
	if (until !== null) shutAfter(open, calendar, until, basis);
	return open;
}

function shutOthers(open: Uint8Array, places: Uint8Array, chosen: readonly number[]): void {
	for (let day = 0; day < open.length; day++) if (!chosen.includes(places[day]!)) open[day] = 0;
}

/** Each year is shut from the day after its last one to the beginning of the next. */
function shutAfter(open: Uint8Array, { first, size }: Calendar, until: string, basis: TimeBasis): void {
	const yearOf = (day: number) => new Date(day * 86_400_000).getUTCFullYear();
	for (let year = yearOf(first) - 1; year <= yearOf(first + size); year++) {
		const after = toDay(dayIn(year, until, basis)) + 1 - first;
		const next = toDay(`${year + 1}-${basis === 'school' ? '08' : '01'}-01`) - first;
		open.fill(0, Math.max(0, after), Math.max(0, next));
	}
}

/** The marked rows of the days that are open, ascending; `null` = all are. */
export function listMarked(marks: Uint8Array, calendar: Calendar, open: Uint8Array | null): Uint32Array {
	const found = new Uint32Array(marks.length);
	let size = 0;
	for (let day = 0; day < calendar.size; day++) {
		if (open !== null && open[day] === 0) continue;
		const end = calendar.rows[day + 1]!;
		for (let row = calendar.rows[day]!; row < end; row++) {
			found[size] = row; // written over by the next one unless it is marked
			size += marks[row]!;
		}
	}
	return found.slice(0, size);
}

/**
 * The month of a day, 1 = January; by arithmetic, as it is asked of every day of a release.
 *
 * @param day days since 1970-01-01
 * @source H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days
 */
export function monthOf(day: number): number {
	const sinceMarch = day + 719_468; // days since 0000-03-01
	const ofEra = sinceMarch - Math.floor(sinceMarch / 146_097) * 146_097;
	const leaps = ((ofEra / 1460) | 0) - ((ofEra / 36_524) | 0) + ((ofEra / 146_096) | 0);
	const year = ((ofEra - leaps) / 365) | 0;
	const ofYear = ofEra - (365 * year + (year >> 2) - ((year / 100) | 0));
	const month = ((5 * ofYear + 2) / 153) | 0;
	return month < 10 ? month + 3 : month - 9;
}

/** The day of the week of a day, 0 = Sunday. */
export function weekdayOf(day: number): number {
	return (((day + 4) % 7) + 7) % 7; // 1970-01-01 was a Thursday
}
