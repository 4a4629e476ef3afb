import { fitWeightedLine } from './weighted-line.ts';

/** One year of a share. */
export interface YearShare {
	year: number;
	/** Whole, from 0 to `whole`. */
	part: number;
	/** Whole; a year of 0 tells nothing. */
	whole: number;
}

/**
 * Deviance of a share that changes steadily: log(share / (1 − share)) = a + slope × year, by iteratively
 * reweighted least squares.
 *
 * @param points years with a `whole` above 0
 * @returns `null` if no line is the best: all parts are 0 or whole, or one year parts the ones from the others
 * @source McCullagh and Nelder (1989), 4.4; R: `glm(cbind(part, whole - part) ~ year, family = binomial)`
 */
export function devianceOfLogistic(points: readonly YearShare[]): number | null {
	const middle = points.reduce((sum, { year }) => sum + year, 0) / points.length;
	let shares = points.map(({ part, whole }) => (part + 0.5) / (whole + 1));
	let deviance = Infinity;
	for (let round = 0; round < 100; round += 1) {
		const line = fitWeightedLine(points.map((point, index) => weigh(point, shares[index]!, middle)));
		shares = points.map(({ year }) => 1 / (1 + Math.exp(-line.at - line.slope * (year - middle))));
		const next = -2 * points.reduce((sum, point, index) => sum + logLikelihoodOf(point, shares[index]!), 0);
		if (!Number.isFinite(next)) return null;
		if (Math.abs(next - deviance) <= 1e-12 * (Math.abs(next) + 1)) return next;
		deviance = next;
	}
	return null;
}

function weigh({ year, part, whole }: YearShare, share: number, middle: number) {
	const variance = share * (1 - share);
	const z = Math.log(share / (1 - share)) + (part / whole - share) / variance;
	return { x: year - middle, z, weight: whole * variance };
}

/** Log likelihood of a part, less that of its own share: 0 where `share` is exactly what was seen. */
function logLikelihoodOf({ part, whole }: YearShare, share: number): number {
	const term = (count: number, expected: number) => (count === 0 ? 0 : count * Math.log(count / expected));
	return -term(part, whole * share) - term(whole - part, whole * (1 - share));
}
