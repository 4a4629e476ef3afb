import { measureDispersion, type Dispersion } from './dispersion.ts';
import { dayNumber } from './day.ts';

/** Counts beside what an even spread would put in their place. */
export interface Spread extends Dispersion {
	/** As many as the counts, with the same sum. */
	expected: number[];
}

/**
 * Compares a distribution with an even spread over the days there were: 31 in January, 28 or 29 in February.
 *
 * @param counts events by month, weekday or hour
 * @param shares as many, above 0, in any unit: days of each month in the period
 * @throws {RangeError} if the two differ in length or a share is not above 0
 */
export function compareWithEven(counts: readonly number[], shares: readonly number[]): Spread {
	if (counts.length !== shares.length)
		throw new RangeError(`${counts.length} counts, ${shares.length} shares`);
	if (!shares.every((share) => share > 0)) throw new RangeError(`shares ${shares.join(' ')}`);
	const total = counts.reduce((sum, count) => sum + count, 0);
	const whole = shares.reduce((sum, share) => sum + share, 0);
	const expected = shares.map((share) => (total * share) / whole);
	if (total === 0) return { expected, phi: null, pearson: 0, df: counts.length - 1, p: null };
	return { expected, ...measureDispersion(counts, expected, 1) };
}

/**
 * How many days of each month a period has, January first.
 *
 * @param from ISO date, included
 * @param to ISO date, included
 */
export function daysByMonth(from: string, to: string): number[] {
	return tally(from, to, 12, (day) => new Date(day * 86_400_000).getUTCMonth());
}

/** How many days of each weekday a period has, Monday first; dates as above. */
export function daysByWeekday(from: string, to: string): number[] {
	return tally(from, to, 7, (day) => (((day + 3) % 7) + 7) % 7); // day 0 was a Thursday
}

function tally(from: string, to: string, size: number, slotOf: (day: number) => number): number[] {
	const days = new Array<number>(size).fill(0);
	for (let day = dayNumber(from); day <= dayNumber(to); day += 1) days[slotOf(day)]! += 1;
	return days;
}
