import { qnorm, qt } from 'lib-r-math.js';
import { measureDispersion, type Dispersion } from './dispersion.ts';
import { withExposure, type YearCount } from './exposure.ts';
import { covers, tailOf, type Interval } from './interval.ts';
import { fitLogLinear, type LogLinearFit } from './log-linear.ts';
import { fitNegativeBinomial } from './negative-binomial.ts';
import { growsWithSquare } from './variance-form.ts';

export type TrendMethod = 'poisson' | 'quasi-poisson' | 'negative-binomial';

/** A log-linear trend: the same percent change every year. */
export interface Trend extends Interval {
	/** Change of the log of the rate in a year; `low` and `high` are its interval. */
	slope: number;
	/** The same as a change in percent a year. */
	perYear: { percent: number } & Interval;
	/** The interval does not cover "no change". */
	clear: boolean;
	method: TrendMethod;
	/** Standard error of the slope, widened as the method says. */
	slopeError: number;
	/** Deviance of the Poisson line. */
	deviance: number;
	/** Scatter around the Poisson line: Pearson's χ², its degrees of freedom, φ, and the test of φ = 1. */
	dispersion: Dispersion & { phi: number; p: number };
	/** Of the negative binomial; `null` for the other methods. */
	theta: number | null;
	/** Expected events of each year given, by the method used. */
	fitted: number[];
	years: { from: number; to: number };
}

/** Why there is no trend to tell. */
export type NoTrend =
	| 'too-few-years' // fewer than three
	| 'no-events'
	| 'events-in-one-end-year' // the steepest slope fits best
	| 'no-fit'; // the method did not settle

export type TrendResult = { trend: Trend; reason: null } | { trend: null; reason: NoTrend };

/** The fewest years by which one can tell how the variance grows with the mean. */
const yearsForForm = 15;

/**
 * The log-linear trend of yearly counts, by Poisson regression with the log of the exposure as offset, and an
 * interval that owns up to the scatter of years. Three methods, chosen by the data in this order:
 *
 * - `poisson` if the years scatter around the line no more than Poisson counts would: φ = Pearson's χ² / df ≤ 1;
 * - `negative-binomial` if φ > 1, Pearson's test says so (p < 0.05), there are at least 15 years, and their
 *   variance grows with the square of the mean rather than with the mean (`growsWithSquare`);
 * - `quasi-poisson` in all other cases: the Poisson line, its standard error times √φ.
 *
 * The last two take quantiles of Student's t with n − 2 degrees of freedom (`MASS::glm.nb` takes normal ones,
 * which are too narrow for few years). All take years as independent around the line: where the level jumped, the
 * jump is scatter to the line and widens the interval; `findChangePoints` looks for it.
 *
 * @param points years ascending; missing years are allowed, zeros are counts
 * @param level of the intervals, in (0, 1)
 * @throws {RangeError} if a count, an exposure, the order of years or `level` is wrong
 * @source McCullagh and Nelder (1989), chapters 6 and 9; J. Ver Hoef and P. Boveng, "Quasi-Poisson vs. negative
 * binomial regression", Ecology 88 (2007) 2766-2772
 */
export function fitTrend(points: readonly YearCount[], level = 0.95): TrendResult {
	const tail = tailOf(level);
	const years = withExposure(points);
	const reason = reasonAgainst(years);
	if (reason) return { trend: null, reason };
	const line = fitLogLinear(years, (mean) => mean);
	if (!line) return { trend: null, reason: 'no-fit' };
	return { trend: tellTrend(years, line, tail), reason: null };
}

function reasonAgainst(years: Required<YearCount>[]): NoTrend | null {
	if (years.length < 3) return 'too-few-years';
	const seen = years.filter(({ count }) => count > 0);
	if (seen.length === 0) return 'no-events';
	const atOneEnd = seen.length === 1 && (seen[0] === years[0] || seen[0] === years.at(-1));
	return atOneEnd ? 'events-in-one-end-year' : null;
}

function tellTrend(years: Required<YearCount>[], line: LogLinearFit, tail: number): Trend {
	const counts = years.map(({ count }) => count);
	const measured = measureDispersion(counts, line.fitted, 2);
	const dispersion = { ...measured, phi: measured.phi!, p: measured.p! }; // three years or more: df is not 0
	const { fit, method, theta } = chooseFit(years, line, dispersion);
	const quantile = method === 'poisson' ? -qnorm(tail) : -qt(tail, dispersion.df);
	const [low, high] = [fit.slope - quantile * fit.slopeError, fit.slope + quantile * fit.slopeError];
	return {
		slope: fit.slope,
		low,
		high,
		perYear: { percent: toPercent(fit.slope), low: toPercent(low), high: toPercent(high) },
		clear: !covers({ low, high }, 0),
		method,
		slopeError: fit.slopeError,
		deviance: devianceOf(counts, line.fitted),
		dispersion,
		theta,
		fitted: fit.fitted,
		years: { from: years[0]!.year, to: years.at(-1)!.year }
	};
}

function chooseFit(
	years: Required<YearCount>[],
	line: LogLinearFit,
	{ phi, p }: { phi: number; p: number }
): { fit: LogLinearFit; method: TrendMethod; theta: number | null } {
	if (phi <= 1) return { fit: line, method: 'poisson', theta: null };
	const counts = years.map(({ count }) => count);
	if (p < 0.05 && years.length >= yearsForForm && growsWithSquare(counts, line.fitted)) {
		const fit = fitNegativeBinomial(years);
		if (fit) return { fit, method: 'negative-binomial', theta: fit.theta };
	}
	const fit = { ...line, slopeError: line.slopeError * Math.sqrt(phi) };
	return { fit, method: 'quasi-poisson', theta: null };
}

function toPercent(slope: number): number {
	return 100 * Math.expm1(slope);
}

/** The Poisson deviance of counts around what is expected of them. */
export function devianceOf(counts: readonly number[], fitted: readonly number[]): number {
	return counts.reduce((sum, count, index) => {
		const mean = fitted[index]!;
		return sum + 2 * ((count === 0 ? 0 : count * Math.log(count / mean)) - (count - mean));
	}, 0);
}
