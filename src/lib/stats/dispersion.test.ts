import { describe, expect, it } from 'vitest';
import { comparePeriods } from './compare-periods.ts';
import { estimateDispersion, measureDispersion } from './dispersion.ts';

const first = [12, 20, 9, 31].map((count, index) => ({ year: 2001 + index, count }));
const second = [14, 40, 22, 51].map((count, index) => ({ year: 2005 + index, count }));

describe('the dispersion of years within periods', () => {
	it('is the scatter around the rate of each period', () => {
		// R: y <- c(12, 20, 9, 31, 14, 40, 22, 51); m <- glm(y ~ factor(rep(1:2, each = 4)), family = quasipoisson,
		// control = list(epsilon = 1e-14));
		// summary(m)$dispersion; x <- sum(residuals(m, "pearson")^2); x; pchisq(x, 6, lower = FALSE)
		const { phi, pearson, df, p } = estimateDispersion([first, second]);
		expect(phi).toBeCloseTo(7.14056576352, 8);
		expect(pearson).toBeCloseTo(42.8433945757, 8);
		expect(df).toBe(6);
		expect(p! / 1.25269417783e-7).toBeCloseTo(1, 6);
	});
	it('cannot be known from one year a period', () => {
		expect(estimateDispersion([first.slice(0, 1), second.slice(0, 1)])).toMatchObject({
			phi: null,
			df: 0,
			p: null
		});
	});
	it('leaves out a period without events', () => {
		const nothing = first.map(({ year }) => ({ year, count: 0 }));
		expect(estimateDispersion([nothing, second])).toEqual(estimateDispersion([second]));
	});
	it('follows the exposure of each year', () => {
		const even = [10, 20, 30].map((count, index) => ({ year: 2001 + index, count, exposure: count / 10 }));
		expect(estimateDispersion([even]).pearson).toBeCloseTo(0, 12);
	});
	it('is not below 0 degrees of freedom', () => {
		expect(measureDispersion([1], [1], 2).df).toBe(0);
	});
});

describe('the comparison of two periods', () => {
	it('is widened by the scatter of their years', () => {
		// R: the quantiles of rate-ratio.test.ts at a = 127, b = 72, φ = 7.14056576352, df = 6
		const result = comparePeriods(second, first);
		expect(result).toMatchObject({ widened: true, df: 6 });
		expect(result.ratio).toBeCloseTo(127 / 72, 12);
		expect(result.low).toBeCloseTo(0.617605625287, 6);
		expect(result.high).toBeCloseTo(5.54640390121, 5);
	});
	it('of two single years is exact and says that their scatter is unknown', () => {
		// R: poisson.test(c(132, 17))
		const result = comparePeriods([{ year: 2022, count: 132 }], [{ year: 1997, count: 17 }]);
		expect(result).toMatchObject({ phi: null, df: 0, widened: false });
		expect(result.low).toBeCloseTo(4.66949263929, 5);
	});
	it('stays exact where years scatter less than chance', () => {
		const even = [10, 10, 10].map((count, index) => ({ year: 2001 + index, count }));
		expect(comparePeriods(even, even)).toMatchObject({ phi: 0, widened: false, ratio: 1 });
	});
	it('is refused for a period without years', () => {
		expect(() => comparePeriods([], first)).toThrow(RangeError);
	});
});
