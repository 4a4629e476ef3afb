import { qchisq } from 'lib-r-math.js';
import { dayNumber, dayText } from './day.ts';
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
	return gapsOfDays(
		dates.map(dayNumber).sort((a, b) => a - b),
		level
	);
}

/** The same for days since 1970-01-01, ascending. */
export function gapsOfDays(days: readonly number[], level = 0.95): Gaps | null {
	if (days.length < 2) return null;
	const sizes = days.slice(1).map((day, index) => day - days[index]!);
	const total = sizes.reduce((sum, value) => sum + value, 0);
	const gapAt = (place: number): Gap => {
		return { from: dayText(days[place]!), to: dayText(days[place + 1]!), days: sizes[place]! };
	};
	return {
		count: sizes.length,
		mean: total / sizes.length,
		meanInterval: total === 0 ? null : intervalOfMean(total, sizes.length, level),
		median: medianOf(sizes),
		longest: gapAt(sizes.indexOf(max(sizes))),
		shortest: gapAt(sizes.indexOf(min(sizes)))
	};
}

function max(values: number[]): number {
	return values.reduce((most, value) => (value > most ? value : most));
}

function min(values: number[]): number {
	return values.reduce((least, value) => (value < least ? value : least));
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
