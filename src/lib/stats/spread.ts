import { measureDispersion, type Dispersion } from './dispersion.ts';
import { dayNumber, msPerDay } from './day.ts';

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
	const expected = spreadEvenly(counts, shares);
	if (counts.every((count) => count === 0))
		return { expected, phi: null, pearson: 0, df: counts.length - 1, p: null };
	return { expected, ...measureDispersion(counts, expected, 1) };
}

/** What an even spread over the shares would put in the place of each count. */
export function spreadEvenly(counts: readonly number[], shares: readonly number[]): number[] {
	const total = counts.reduce((sum, count) => sum + count, 0);
	const whole = shares.reduce((sum, share) => sum + share, 0);
	return shares.map((share) => (total * share) / whole);
}

/**
 * How many days of each month a period has, January first.
 *
 * @param from ISO date, included
 * @param to ISO date, included
 */
export function daysByMonth(from: string, to: string): number[] {
	const days = new Array<number>(12).fill(0);
	const end = dayNumber(to) + 1;
	for (let day = dayNumber(from); day < end;) {
		const date = new Date(day * msPerDay);
		const month = date.getUTCMonth();
		const next = Math.min(end, Date.UTC(date.getUTCFullYear(), month + 1) / msPerDay);
		days[month]! += next - day;
		day = next;
	}
	return days;
}

/** How many days of each weekday a period has, Monday first; dates as above. */
export function daysByWeekday(from: string, to: string): number[] {
	const days = new Array<number>(7).fill(0);
	const end = dayNumber(to) + 1;
	for (let day = dayNumber(from); day < end; day += 1) days[(((day + 3) % 7) + 7) % 7]! += 1; // day 0 was a Thursday
	return days;
}
