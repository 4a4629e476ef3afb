import fc from 'fast-check';
import { rnbinom, setSeed } from 'lib-r-math.js';
import { describe, expect, it } from 'vitest';
import { fitTrend } from './regression.ts';

// R: h <- function(y, year, e = 1 + 0 * y) {
//   g <- glm(y ~ year + offset(log(e)), family = poisson, control = list(epsilon = 1e-14, maxit = 200))
//   p <- sum(residuals(g, "pearson")^2); df <- length(y) - 2; phi <- p / df; se <- summary(g)$coef[2, 2]
//   q <- if (phi > 1) qt(.975, df) * sqrt(phi) else qnorm(.975)
//   c(coef(g)[2], coef(g)[2] + c(-q, q) * se, g$deviance, p, pchisq(p, df, lower = FALSE), fitted(g)[1]) }
const pupils = [48, 48.2, 48.5, 48.9, 49.1, 49.3, 49.4, 49.6, 49.5, 49.4];
const scattered = [20, 35, 18, 44, 30, 61, 38, 80, 42, 66];
const cases = [
	{
		title: 'counts that scatter less than chance',
		points: yearly(2001, [14, 11, 15, 13, 16, 12, 17, 15]),
		method: 'poisson',
		expected: [
			0.026146609497, -0.0544118928541, 0.106705111848, 1.66786791714, 1.63758590527, 0.949837309453,
			12.8666570354
		]
	},
	{
		title: 'counts that scatter more',
		points: yearly(2001, scattered),
		method: 'quasi-poisson',
		expected: [
			0.112061380209, 0.0231459352463, 0.200976825171, 39.601680884, 40.0143466159, 3.18406604055e-6,
			24.9012833005
		]
	},
	{
		title: 'the same for each million pupils',
		points: yearly(2001, scattered).map((point, index) => ({ ...point, exposure: pupils[index]! })),
		method: 'quasi-poisson',
		expected: [
			0.108871127996, 0.0203033292834, 0.197438926709, 39.2138631366, 39.5561933162, 3.8748182057e-6,
			24.7476145385
		]
	},
	{
		title: 'years with holes between them',
		points: [3, 7, 2, 9, 4].map((count, index) => ({ year: [1999, 2000, 2003, 2004, 2010][index]!, count })),
		method: 'quasi-poisson',
		expected: [
			-0.00268384961652, -0.251208149553, 0.24584045032, 6.77282571989, 6.79105492471, 0.0788643141751,
			5.05640793253
		]
	},
	{
		title: 'counts of a million',
		points: yearly(2001, [1000000, 1020000, 1041000, 1060500, 1083000]),
		method: 'poisson',
		expected: [
			0.0198419855628, 0.0192343338714, 0.0204496372542, 1.05949904016, 1.05937981214, 0.786887880444,
			1000008.08163
		]
	},
	{
		title: 'years without events',
		points: yearly(2001, [0, 0, 4, 0, 6, 0, 9]),
		method: 'quasi-poisson',
		expected: [
			0.439378957638, -0.248676685087, 1.12743460036, 22.3561730252, 17.7734377436, 0.00324417203951,
			0.507312830586
		]
	},
	{
		title: 'three years',
		points: yearly(2001, [2, 5, 11]),
		method: 'poisson',
		expected: [
			0.834115194352, 0.16898826231, 1.49924212639, 0.0117297867128, 0.0117545775768, 0.913663703218,
			2.0916730868
		]
	}
];

describe('the trend', () => {
	it.for(cases)('of $title is that of R', ({ points, method, expected }) => {
		const trend = fitTrend(points).trend!;
		const { slope, low, high, deviance, dispersion, fitted } = trend;
		const actual = [slope, low, high, deviance, dispersion.pearson, dispersion.p, fitted[0]!];
		expect(trend.method).toBe(method);
		expected.forEach((value, index) => expect(actual[index]! / value, `value ${index}`).toBeCloseTo(1, 6));
	});
	it('is told in percent a year too', () => {
		const { perYear, slope, low, high } = fitTrend(yearly(2001, scattered)).trend!;
		expect(perYear.percent).toBeCloseTo(100 * (Math.exp(slope) - 1), 9);
		expect([perYear.low, perYear.high]).toEqual([100 * Math.expm1(low), 100 * Math.expm1(high)]);
	});
	it.for([
		['too-few-years', [4, 5]],
		['too-few-years', [4]],
		['too-few-years', []],
		['no-events', [0, 0, 0, 0]],
		['events-in-one-end-year', [0, 0, 0, 7]],
		['events-in-one-end-year', [7, 0, 0]]
	] as const)('does not exist, for the reason %s, of %j', ([reason, counts]) => {
		expect(fitTrend(yearly(2001, counts))).toEqual({ trend: null, reason });
	});
	it('exists where one year in the middle has all events', () => {
		expect(fitTrend(yearly(2001, [0, 3, 0])).trend!.slope).toBeCloseTo(0, 9);
	});
	it('refuses years that do not ascend, and counts and exposures that are none', () => {
		expect(() => fitTrend(yearly(2001, [1, 2, 3]).toReversed())).toThrow(RangeError);
		expect(() => fitTrend(yearly(2001, [1, -2, 3]))).toThrow(RangeError);
		expect(() => fitTrend([{ year: 2001, count: 1, exposure: 0 }])).toThrow(RangeError);
	});
	it('does not depend on the unit of the exposure or the count of the calendar', () => {
		const counts = fc
			.array(fc.nat(300), { minLength: 4, maxLength: 40 })
			.filter((all) => all.filter(Boolean).length > 2);
		fc.assert(
			fc.property(counts, fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (values, exposure) => {
				const plain = fitTrend(yearly(1990, values)).trend!;
				const scaled = fitTrend(yearly(5, values).map((point) => ({ ...point, exposure }))).trend!;
				expect(scaled.method).toBe(plain.method);
				expect(scaled.slope).toBeCloseTo(plain.slope, 7);
				expect(scaled.high - scaled.low).toBeCloseTo(plain.high - plain.low, 6);
			})
		);
	});
});

describe('the trend of strongly over-dispersed counts', () => {
	it.for([
		[5, 15],
		[11, 6],
		[17, 3.75]
	] as const)('without drift, φ %d, is called a trend no more often than the level allows', ([, size]) => {
		setSeed(1966);
		const trends = Array.from({ length: 400 }, () => fitTrend(drawYears(size)).trend!);
		const clear = trends.filter((trend) => trend.clear).length;
		const naive = trends.filter(isNaivelyClear).length;
		expect(clear / 400).toBeLessThan(0.075); // 5 percent, and two and a half standard errors of 400 draws
		expect(naive / 400).toBeGreaterThan(0.25); // the plain Poisson line is wrong by far
	});
	it('has an interval much wider than the plain Poisson one', () => {
		setSeed(1966);
		for (let draw = 0; draw < 100; draw += 1) {
			const trend = fitTrend(drawYears(6)).trend!;
			expect((trend.high - trend.low) / (2 * 1.96 * naiveError(trend))).toBeGreaterThan(1.8);
		}
	});
	it('is called one where it is strong', () => {
		const rising = [11, 25, 14, 30, 19, 41, 22, 60, 33, 71, 40, 95, 52, 121, 66, 150, 80, 190];
		const trend = fitTrend(yearly(2001, rising)).trend!;
		expect(trend.dispersion.phi).toBeGreaterThan(5);
		expect(trend.clear).toBe(true);
	});
});

/** 26 made-up years with a mean of 60 and a variance of 60 + 3600 / size. */
function drawYears(size: number) {
	return yearly(1997, Array.from(rnbinom(26, size, undefined, 60)));
}

function yearly(from: number, counts: readonly number[]) {
	return counts.map((count, index) => ({ year: from + index, count }));
}

/** Standard error of the slope of a nearly flat Poisson line. */
function naiveError({ fitted }: { fitted: number[] }): number {
	const total = fitted.reduce((sum, value) => sum + value, 0);
	const middle = fitted.reduce((sum, value, index) => sum + value * index, 0) / total;
	return 1 / Math.sqrt(fitted.reduce((sum, value, index) => sum + value * (index - middle) ** 2, 0));
}

function isNaivelyClear(trend: { slope: number; fitted: number[] }): boolean {
	return Math.abs(trend.slope) > 1.96 * naiveError(trend);
}
