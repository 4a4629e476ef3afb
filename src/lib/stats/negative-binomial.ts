import { digamma, lgamma, trigamma } from 'lib-r-math.js';
import type { YearCount } from './exposure.ts';
import { fitLogLinear, type LogLinearFit } from './log-linear.ts';

export interface NegativeBinomialFit extends LogLinearFit {
	/** Variance of a count is mean + mean² / θ; small θ is much scatter. */
	theta: number;
	/** −2 log likelihood, all constants in. */
	minusTwoLogLikelihood: number;
}

/** Beyond this, the scatter is Poisson's and θ has no finite best value. */
const thetaLimit = 1e7;

/**
 * A log-linear line for negative binomial counts, θ by maximum likelihood: line and θ in turn until neither moves.
 *
 * @param points as `fitLogLinear` takes them
 * @returns `null` where counts scatter no more than Poisson counts, so that there is no best θ
 * @source J. Lawless, "Negative binomial and mixed Poisson regression", Canadian Journal of Statistics 15 (1987)
 * 209-225; R: `MASS::glm.nb`
 */
export function fitNegativeBinomial(points: readonly Required<YearCount>[]): NegativeBinomialFit | null {
	const counts = points.map(({ count }) => count);
	let line = fitLogLinear(points, (mean) => mean);
	let theta = Infinity;
	for (let round = 0; line !== null && round < 100; round += 1) {
		const next = fitTheta(counts, line.fitted);
		if (next === null) return null;
		line = fitLogLinear(points, (mean) => mean + mean ** 2 / next, line.fitted);
		const settled = Math.abs(next - theta) <= 1e-10 * next;
		theta = next;
		if (line && settled)
			return { ...line, theta, minusTwoLogLikelihood: minusTwo(counts, line.fitted, theta) };
	}
	return null;
}

/** Newton's method on log θ for given means; R: `MASS::theta.ml`. */
function fitTheta(counts: number[], means: number[]): number | null {
	const scatter = counts.reduce((sum, count, index) => sum + (count / means[index]! - 1) ** 2, 0);
	let theta = counts.length / scatter;
	for (let round = 0; round < 200; round += 1) {
		const { score, information } = derive(counts, means, theta);
		// the information may be negative far from the top: then only the direction of the score is to be trusted
		const newton = information > 0 ? score / information / theta : Math.sign(score);
		const step = Math.max(-1, Math.min(1, newton));
		theta *= Math.exp(step);
		if (!(theta < thetaLimit)) return null;
		if (Math.abs(step) < 1e-11) return theta;
	}
	return theta;
}

/** Above it the sums take longer than the functions that they are differences of. */
const mostTerms = 1000;

/** digamma(θ + count) − digamma(θ) and trigamma(θ) − trigamma(θ + count): sums of 1 / (θ + k) and of its square. */
function differences(theta: number, count: number): { first: number; second: number } {
	if (count > mostTerms) {
		return {
			first: digamma(theta + count) - digamma(theta),
			second: trigamma(theta) - trigamma(theta + count)
		};
	}
	let [first, second] = [0, 0];
	for (let k = 0; k < count; k += 1) {
		const term = 1 / (theta + k);
		first += term;
		second += term * term;
	}
	return { first, second };
}

/** First derivative of the log likelihood by θ, and minus the second. */
function derive(counts: number[], means: number[], theta: number): { score: number; information: number } {
	let score = 0;
	let information = 0;
	counts.forEach((count, index) => {
		const sum = means[index]! + theta;
		const less = (count + theta) / sum;
		const { first, second } = differences(theta, count);
		score += first + Math.log(theta / sum) + 1 - less;
		information += second - 1 / theta + (2 - less) / sum;
	});
	return { score, information };
}

function minusTwo(counts: number[], means: number[], theta: number): number {
	const logLikelihood = counts.reduce((sum, count, index) => {
		const mean = means[index]!;
		const choose = lgamma(theta + count) - lgamma(theta) - lgamma(count + 1);
		return sum + choose + theta * Math.log(theta / (theta + mean)) + count * Math.log(mean / (theta + mean));
	}, 0);
	return -2 * logLikelihood;
}
