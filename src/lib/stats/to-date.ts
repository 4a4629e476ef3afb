import { dayNumber } from './day.ts';

export interface YearToDate {
	/** The year that the period begins in: 1998 for the school year 1998-99. */
	year: number;
	/** Events from the first day of the year to the same day as `asOf`, both included. */
	count: number;
}

/**
 * Counts every year up to the same month and day. February 29 has no twin in most years: as of that day, other
 * years are counted to February 28; as of February 28, a February 29 is not yet counted.
 *
 * @param days ISO dates of the events, in any order; those after `asOf` are left out
 * @param asOf ISO date, the last day that is counted
 * @param startsOn month and day on which a year begins: `01-01`, or `08-01` for school years
 * @returns years from the first with an event to that of `asOf`, ascending, none left out; empty without events
 * @throws {RangeError} if a date is no day of the calendar
 */
export function countToDate(days: readonly string[], asOf: string, startsOn = '01-01'): YearToDate[] {
	dayNumber(asOf);
	days.forEach(dayNumber);
	const now = place(asOf, startsOn);
	const places = days.filter((day) => day <= asOf).map((day) => place(day, startsOn));
	const counts = new Map<number, number>();
	for (const { year, order } of places) {
		counts.set(year, (counts.get(year) ?? 0) + (order <= now.order ? 1 : 0));
	}
	if (counts.size === 0) return [];
	const first = Math.min(...counts.keys());
	return Array.from({ length: now.year - first + 1 }, (_, index) => {
		return { year: first + index, count: counts.get(first + index) ?? 0 };
	});
}

/** The year of a day, and a text that orders days within any year that begins on `startsOn`. */
function place(day: string, startsOn: string): { year: number; order: string } {
	const year = Number(day.slice(0, 4));
	const monthDay = day.slice(5);
	return monthDay >= startsOn ? { year, order: `0${monthDay}` } : { year: year - 1, order: `1${monthDay}` };
}
