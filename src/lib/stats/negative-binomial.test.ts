import { describe, expect, it } from 'vitest';
import { fitNegativeBinomial } from './negative-binomial.ts';
import { fitTrend } from './regression.ts';
import { growsWithSquare } from './variance-form.ts';

// R: library(MASS); set.seed(1998); y <- rnbinom(26, mu = 60, size = 7); year <- 1997:2022
const flat = yearly(
	1997,
	[87, 61, 30, 98, 103, 79, 32, 82, 56, 54, 104, 50, 113, 83, 27, 63, 20, 81, 76, 84, 73, 23, 60, 82, 52, 56]
);
// R: set.seed(4); y <- rnbinom(24, mu = 30 * exp(.04 * (0:23)), size = 6); year <- 1999:2022
const rising = yearly(
	1999,
	[27, 28, 31, 39, 40, 39, 36, 56, 46, 74, 50, 76, 32, 18, 62, 54, 35, 68, 30, 31, 52, 67, 41, 67]
);

describe('the negative binomial line', () => {
	// R: g <- glm.nb(y ~ year, control = glm.control(epsilon = 1e-14, maxit = 300)); c(summary(g)$coef[2, 1:2], g$theta, -g$twologlik)
	it.for([
		[flat, -0.00921105330445, 0.0109460615644, 6.24615530787, 243.90584886],
		[rising, 0.018785869497, 0.00982861957613, 11.2607994327, 196.937263756]
	] as const)('is that of R, %#', ([points, slope, slopeError, theta, minusTwoLogLikelihood]) => {
		const fit = fitNegativeBinomial(points)!;
		expect(fit.slope / slope).toBeCloseTo(1, 7);
		expect(fit.slopeError / slopeError).toBeCloseTo(1, 7);
		expect(fit.theta / theta).toBeCloseTo(1, 6);
		expect(fit.minusTwoLogLikelihood / minusTwoLogLikelihood).toBeCloseTo(1, 9);
	});
	it('is the trend where the variance grows with the square, with quantiles of Student’s t', () => {
		// R: coef(g)[2] + c(-1, 1) * qt(.975, 24) * summary(g)$coef[2, 2]
		const trend = fitTrend(flat).trend!;
		expect(trend).toMatchObject({ method: 'negative-binomial', clear: false });
		expect(trend.low).toBeCloseTo(-0.031802614, 8);
		expect(trend.high).toBeCloseTo(0.0133805074, 8);
	});
	it('does not exist for counts that scatter no more than chance', () => {
		expect(fitNegativeBinomial(yearly(2001, [10, 11, 10, 9, 10, 11]))).toBeNull();
	});
});

describe('the form of the variance', () => {
	it('is told as R tells it', () => {
		// R: m <- fitted(glm(y ~ year, family = poisson)); z <- ((y - m)^2 - y) / m
		// deviance(lm(z ~ 1)) 2741.88860384; deviance(lm(z ~ m - 1)) 2718.15982015 for `flat`: the square is nearer
		const { mean } = poissonOf(flat);
		expect(
			growsWithSquare(
				flat.map(({ count }) => count),
				mean
			)
		).toBe(true);
	});
	it('is in proportion where the excess is the same for small and large means', () => {
		const means = [10, 10, 1000, 1000];
		const counts = means.map((mean, index) => mean + (index % 2 ? 1 : -1) * Math.sqrt(5 * mean));
		expect(growsWithSquare(counts, means)).toBe(false);
	});
});

/** R: fitted(glm(y ~ year, family = poisson)), by its slope -0.00910303115614 and first value 74.3408309576. */
function poissonOf(points: { year: number }[]) {
	return { mean: points.map((_, index) => 74.3408309576 * Math.exp(-0.00910303115614 * index)) };
}

function yearly(from: number, counts: number[]) {
	return counts.map((count, index) => ({ year: from + index, count, exposure: 1 }));
}
