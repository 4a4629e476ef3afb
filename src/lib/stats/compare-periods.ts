import { estimateDispersion } from './dispersion.ts';
import type { Observed, YearCount } from './exposure.ts';
import { compareOverdispersed, compareRates, type RateRatio } from './rate-ratio.ts';

export interface PeriodRatio extends RateRatio {
	/** Variance divided by mean of the years within each period; `null` where there is one year a period. */
	phi: number | null;
	/** What φ was estimated with; 0 if it was not. */
	df: number;
	/** Whether the interval was widened by φ. */
	widened: boolean;
}

/**
 * The rate of one period, or place, in units of another's. Where years scatter within their period more than chance
 * would let them, the interval is widened by that much; where each side is one year nothing can be
 * known of that scatter and the interval speaks of chance in the events alone (`phi` is `null`: say so).
 *
 * @param a years of the first, at least one, ascending
 * @param b years of the second; of two places, the same years
 * @throws {RangeError} if a side has no years, or a count or an exposure is out of range
 */
export function comparePeriods(a: readonly YearCount[], b: readonly YearCount[], level = 0.95): PeriodRatio {
	const [first, second] = [total(a), total(b)];
	const { phi, df } = estimateDispersion([a, b]);
	const widened = phi !== null && phi > 1;
	const ratio = widened
		? compareOverdispersed(first, second, phi, level, df)
		: compareRates(first, second, level);
	return { ...ratio, phi, df, widened };
}

function total(years: readonly YearCount[]): Observed {
	return years.reduce(
		(sum, { count, exposure = 1 }) => ({ count: sum.count + count, exposure: sum.exposure + exposure }),
		{ count: 0, exposure: 0 }
	);
}
