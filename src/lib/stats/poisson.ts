import { qchisq } from 'lib-r-math.js';
import { checkCount, checkExposure } from './exposure.ts';
import { tailOf, type Interval } from './interval.ts';

/**
 * Exact (Garwood) confidence interval for the mean of a Poisson count.
 *
 * Conservative: it covers the true mean at least as often as `level` says, for every mean, unlike ±2√n. It speaks of
 * one count read as one count. Where years scatter more than chance alone would, a comparison of years needs
 * `fitTrend` or `compareOverdispersed`.
 *
 * @param count events seen in one period; a whole number from 0 to 1e9
 * @param level coverage in (0, 1)
 * @returns interval in events per period; `low` is 0 when `count` is 0
 * @throws {RangeError} if `count` or `level` is out of range
 * @source F. Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28 (1936) 437-442; R: `poisson.test`
 */
export function countInterval(count: number, level = 0.95): Interval {
	checkCount(count);
	const tail = tailOf(level);
	return {
		low: count === 0 ? 0 : qchisq(tail, 2 * count) / 2,
		high: qchisq(1 - tail, 2 * count + 2) / 2
	};
}

/**
 * The same for a rate: events divided by exposure.
 *
 * @param exposure years, or pupils times years; above 0, taken as known without error
 * @returns interval in events per unit of exposure
 * @throws {RangeError} if an argument is out of range
 */
export function rateInterval(count: number, exposure: number, level = 0.95): Interval {
	checkExposure(exposure);
	const { low, high } = countInterval(count, level);
	return { low: low / exposure, high: high / exposure };
}
