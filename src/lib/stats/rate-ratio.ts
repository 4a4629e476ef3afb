import { qbeta } from 'lib-r-math.js';
import { checkCount, checkExposure, type Observed } from './exposure.ts';
import { tailOf, type Interval } from './interval.ts';
import { widenForDegrees } from './student-widening.ts';

/** How many times the rate of the second the rate of the first is. */
export interface RateRatio extends Interval {
	/** `null` where the second has no events: nothing can be divided by its rate. */
	ratio: number | null;
}

/**
 * The ratio of two Poisson rates, with its exact interval. Given the sum of both counts, the first is binomial;
 * the Clopper-Pearson interval of its share, turned into odds, is the interval of the ratio. Conservative. Of two
 * counts that are each one count, it is the right one; of two periods of several years it knows nothing of the
 * scatter between years, so take `comparePeriods` there.
 *
 * @returns `low` is 0 where the first count is 0; `high` is `Infinity` where the second is 0
 * @throws {RangeError} if an argument is out of range
 * @source J. Przyborowski and H. Wilenski, "Homogeneity of results in testing samples from Poisson series",
 * Biometrika 31 (1940) 313-323; R: `poisson.test(c(a, b), c(ta, tb))`
 */
export function compareRates(a: Observed, b: Observed, level = 0.95): RateRatio {
	return compareScaled(a, b, 1, tailOf(level));
}

/**
 * The same where counts vary more from year to year than chance alone would let them: with variance φ times the
 * mean, a count tells as much as one φ times smaller, so the exact interval is taken on counts divided by φ. Equal
 * to `compareRates` at φ = 1 and never narrower; for large counts it is the quasi-Poisson Wald interval, log ratio
 * ± z √(φ (1/a + 1/b)), but it also holds for small counts and zeros, where Wald is too narrow or undefined.
 *
 * @param phi variance divided by mean, as `estimateDispersion` or `fitTrend` give it; below 1 it is taken as 1
 * @param df degrees of freedom that φ was estimated with; widens the interval as Student's t does. Leave out if φ
 * is known
 * @throws {RangeError} if an argument is out of range
 * @source E. Korn and B. Graubard, "Confidence intervals for proportions with small expected number of positive
 * counts estimated from survey data", Survey Methodology 24 (1998) 193-201, on the split of the sum
 */
export function compareOverdispersed(
	a: Observed,
	b: Observed,
	phi: number,
	level = 0.95,
	df = Infinity
): RateRatio {
	if (!(phi >= 0 && phi < Infinity)) throw new RangeError(`dispersion ${phi} is not a finite number from 0`);
	const tail = tailOf(level);
	return compareScaled(a, b, Math.max(1, phi) * widenForDegrees(df, tail), tail);
}

function compareScaled(a: Observed, b: Observed, scale: number, tail: number): RateRatio {
	for (const { count, exposure } of [a, b]) {
		checkCount(count);
		checkExposure(exposure);
	}
	const perOdds = b.exposure / a.exposure;
	const [first, second] = [a.count / scale, b.count / scale];
	return {
		ratio: b.count === 0 ? null : (a.count / b.count) * perOdds,
		low: lowOdds(first, second, tail) * perOdds,
		high: perOdds / lowOdds(second, first, tail) // the other way round it is the low end; 1 / 0 is Infinity
	};
}

/** The lower Clopper-Pearson bound of the share of the first, as odds. */
function lowOdds(first: number, second: number, tail: number): number {
	if (first === 0) return 0;
	const share = qbeta(tail, first, second + 1); // good to six digits at worst, see the tests
	if (share < 0.5) return share / (1 - share);
	const rest = qbeta(1 - tail, second + 1, first); // 1 - share, without the digits that a subtraction loses
	return (1 - rest) / rest;
}
