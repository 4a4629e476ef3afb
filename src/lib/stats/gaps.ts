import { qchisq } from 'lib-r-math.js';
import { dayNumber } from './day.ts';
import { tailOf, type Interval } from './interval.ts';

/** The time from one event to the next. */
export interface Gap {
	/** ISO dates. */
	from: string;
	to: string;
	/** 0 where both fell on one day. */
	days: number;
}

export interface Gaps {
	/** How many gaps: one less than there are events. */
	count: number;
	/** In days. */
	mean: number;
	/** In days, of the mean, if events came at a constant rate; `null` where all fell on one day. */
	meanInterval: Interval | null;
	/** In days. */
	median: number;
	/** The earliest of the longest. */
	longest: Gap;
	/** The earliest of the shortest. */
	shortest: Gap;
}

/**
 * The gaps between events. The interval of the mean is exact for a Poisson process, in which the sum of n gaps is
 * gamma-distributed; where the rate changed in the period it is too narrow.
 *
 * @param dates ISO dates in any order; two events on one day have a gap of 0
 * @returns `null` for fewer than two events
 * @throws {RangeError} if a date is no day of the calendar
 * @source B. Epstein and M. Sobel, "Life testing", Journal of the American Statistical Association 48 (1953) 486-502
 */
export function measureGaps(dates: readonly string[], level = 0.95): Gaps | null {
	const sorted = dates.toSorted();
	const numbers = sorted.map(dayNumber);
	const gaps = sorted.slice(1).map((to, index) => {
		return { from: sorted[index]!, to, days: numbers[index + 1]! - numbers[index]! };
	});
	if (gaps.length === 0) return null;
	const days = gaps.map((gap) => gap.days);
	const total = days.reduce((sum, value) => sum + value, 0);
	return {
		count: gaps.length,
		mean: total / gaps.length,
		meanInterval: total === 0 ? null : intervalOfMean(total, gaps.length, level),
		median: medianOf(days),
		longest: gaps.reduce((best, gap) => (gap.days > best.days ? gap : best)),
		shortest: gaps.reduce((best, gap) => (gap.days < best.days ? gap : best))
	};
}

function intervalOfMean(total: number, count: number, level: number): Interval {
	const tail = tailOf(level);
	return { low: (2 * total) / qchisq(1 - tail, 2 * count), high: (2 * total) / qchisq(tail, 2 * count) };
}

function medianOf(values: number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = sorted.length / 2;
	return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}
