import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareOverdispersed, compareRates } from './rate-ratio.ts';

const observed = fc.record({ count: fc.nat(5000), exposure: fc.double({ min: 0.1, max: 1e3, noNaN: true }) });

describe('the ratio of two rates', () => {
	// R: t <- poisson.test(c(a, b), c(ta, tb), conf.level = l); c(t$estimate, t$conf.int)
	it.for([
		[132, 17, 1, 1, 0.95, 7.76470588235, 4.66949263929, 13.7304523371],
		[17, 132, 1, 1, 0.95, 0.128787878788, 0.0728308125218, 0.21415602877],
		[5, 3, 2, 7, 0.95, 5.83333333333, 1.13492187887, 37.5637076483],
		[1e6, 998000, 1, 1, 0.95, 1.00200400802, 0.999228104604, 1.00478762493],
		[1, 1e6, 1, 1, 0.95, 1e-6, 2.5317782987e-8, 5.57165612674e-6],
		[305, 119, 1.1, 3.3, 0.99, 7.68907563025, 5.81500550128, 10.2727970143]
	] as const)('of %d to %d in %d and %d, level %d, is %d (%d to %d)', (row) => {
		const [a, b, ta, tb, level, ratio, low, high] = row;
		const result = compareRates({ count: a, exposure: ta }, { count: b, exposure: tb }, level);
		expect(result.ratio! / ratio).toBeCloseTo(1, 9);
		expect(result.low / low).toBeCloseTo(1, 6);
		expect(result.high / high).toBeCloseTo(1, 6);
	});
	it('keeps the bounds that zero counts leave', () => {
		// R: the same; the estimate of R is Inf or NaN where ours is null
		const [none, four] = [
			{ count: 0, exposure: 1 },
			{ count: 4, exposure: 1 }
		];
		expect(compareRates(none, four)).toEqual({ ratio: 0, low: 0, high: expect.closeTo(1.51486685937, 6) });
		expect(compareRates(four, none)).toEqual({
			ratio: null,
			low: expect.closeTo(0.66012401936, 6),
			high: Infinity
		});
		expect(compareRates(none, none)).toEqual({ ratio: null, low: 0, high: Infinity });
	});
	it('turned round is one over it', () => {
		fc.assert(
			fc.property(observed, observed, (a, b) => {
				const [there, back] = [compareRates(a, b), compareRates(b, a)];
				if (there.low > 0) expect(there.low * back.high).toBeCloseTo(1, 6);
				else expect(back.high).toBe(Infinity);
			})
		);
	});
	it('holds its ratio and follows the unit of the exposure', () => {
		fc.assert(
			fc.property(observed, observed, (a, b) => {
				const { ratio, low, high } = compareRates(a, b);
				const scaled = compareRates({ ...a, exposure: a.exposure * 10 }, b);
				expect(scaled.low).toBeCloseTo(low / 10, 9);
				if (ratio === null) return;
				expect(low).toBeLessThanOrEqual(ratio);
				expect(high).toBeGreaterThan(ratio);
			})
		);
	});
});

describe('the ratio of two rates with over-dispersion', () => {
	// R: s <- phi * (qt(t, df) / qnorm(t))^2; lo <- qbeta(t, a/s, b/s + 1); hi <- qbeta(1 - t, a/s + 1, b/s);
	// lo / (1 - lo) * tb / ta; hi / (1 - hi) * tb / ta, with t = (1 - level) / 2
	it.for([
		[132, 17, 4, 0.95, Infinity, 1, 2.8301553839, 28.7248618715],
		[300, 200, 5, 0.95, 8, 1, 0.915629437896, 2.49109679017],
		[50, 40, 2.5, 0.9, 3, 1.5, 0.765861969843, 4.70594533787]
	] as const)('of %d to %d, φ %d, level %d, df %d, exposures 1 to %d, goes from %d to %d', (row) => {
		const [a, b, phi, level, df, exposure, low, high] = row;
		const result = compareOverdispersed({ count: a, exposure: 1 }, { count: b, exposure }, phi, level, df);
		expect(result.low / low).toBeCloseTo(1, 6);
		expect(result.high / high).toBeCloseTo(1, 6);
	});
	it('comes close to the quasi-Poisson interval for large counts', () => {
		// R: exp(log(3/2) + c(-1, 1) * qnorm(.975) * sqrt(5 * (1/3000 + 1/2000))): 1.32174122465 1.70229993439
		const result = compareOverdispersed({ count: 3000, exposure: 1 }, { count: 2000, exposure: 1 }, 5);
		expect(result.low).toBeCloseTo(1.3217, 2);
		expect(result.high).toBeCloseTo(1.7023, 1);
	});
	it('is never narrower than the exact one', () => {
		fc.assert(
			fc.property(observed, observed, fc.double({ min: 0, max: 20, noNaN: true }), (a, b, phi) => {
				const [exact, wide] = [compareRates(a, b), compareOverdispersed(a, b, phi)];
				expect(wide.ratio).toBe(exact.ratio);
				expect(wide.low).toBeLessThanOrEqual(exact.low * (1 + 1e-6));
				expect(wide.high).toBeGreaterThanOrEqual(exact.high * (1 - 1e-6));
			})
		);
	});
	it('refuses a dispersion that is no number', () => {
		expect(() => compareOverdispersed({ count: 1, exposure: 1 }, { count: 1, exposure: 1 }, NaN)).toThrow(
			RangeError
		);
	});
});
