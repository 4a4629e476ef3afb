import type { YearCount } from './exposure.ts';
import { fitWeightedLine, type WeightedPoint } from './weighted-line.ts';

/** A fitted line on the log of the rate. */
export interface LogLinearFit {
	/** Change of the log of the rate in a year. */
	slope: number;
	/** Standard error of the slope where the variance is as the caller said. */
	slopeError: number;
	/** Expected events of each year, in the order of the points. */
	fitted: number[];
}

/** Variance of a count with this mean. */
export type Variance = (mean: number) => number;

/**
 * Fits log(mean) = a + slope × year + log(exposure) by iteratively reweighted least squares.
 *
 * @param points at least two years with events, not all of them in the first or the last year (else no slope is
 * the best)
 * @param variance of a count with a given mean: the mean itself for Poisson counts
 * @param start expected counts to start from
 * @returns `null` if it did not settle in a hundred rounds
 * @source P. McCullagh and J. Nelder, Generalized Linear Models, 2nd ed. (1989), 2.5; R: `glm(y ~ year +
 * offset(log(e)))`
 */
export function fitLogLinear(
	points: readonly Required<YearCount>[],
	variance: Variance,
	start = points.map(({ count }) => count + 0.1)
): LogLinearFit | null {
	const middle = points.reduce((sum, { year }) => sum + year, 0) / points.length; // keeps the sums of squares small
	let fitted = start;
	let slope = NaN;
	for (let round = 0; round < 100; round += 1) {
		const line = fitWeightedLine(
			points.map((point, index) => weigh(point, fitted[index]!, middle, variance))
		);
		fitted = points.map(({ year, exposure }) => exposure * Math.exp(line.at + line.slope * (year - middle)));
		if (!fitted.every((mean) => mean > 0 && Number.isFinite(mean))) return null;
		if (Math.abs(line.slope - slope) <= 1e-12 * (Math.abs(slope) + 1e-3)) return { ...line, fitted };
		slope = line.slope;
	}
	return null;
}

function weigh(
	{ year, count, exposure }: Required<YearCount>,
	mean: number,
	middle: number,
	variance: Variance
): WeightedPoint {
	const z = Math.log(mean / exposure) + (count - mean) / mean;
	return { x: year - middle, z, weight: mean ** 2 / variance(mean) };
}
