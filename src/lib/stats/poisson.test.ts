import fc from 'fast-check';
import { dpois } from 'lib-r-math.js';
import { describe, expect, it } from 'vitest';
import { countInterval, rateInterval } from './poisson.ts';

describe('the exact interval of a count', () => {
	// R: for (k in …) c(qgamma(.025, k), qgamma(.975, k + 1)); poisson.test(17)$conf.int gives the same
	it.for([
		[1, 0.0253178079843, 5.57164339094],
		[17, 9.90312646961, 27.2186468159],
		[132, 110.443308418, 156.535158412],
		[2514, 2416.67834412, 2614.23545132],
		[1e6, 998040.98334, 1001961.91195],
		[1e9, 999938021.444, 1000061981.45]
	] as const)('of %d goes from %d to %d', ([count, low, high]) => {
		const interval = countInterval(count);
		expect(interval.low / low).toBeCloseTo(1, 9);
		expect(interval.high / high).toBeCloseTo(1, 9);
	});
	it('of no events begins at zero and still has an upper end', () => {
		// R: qgamma(.975, 1)
		expect(countInterval(0)).toEqual({ low: 0, high: expect.closeTo(3.68887945411, 9) });
	});
	it('covers the true mean at least as often as it says, for every small mean', () => {
		const intervals = Array.from({ length: 121 }, (_, count) => countInterval(count, 0.95));
		for (let mean = 0.05; mean < 40; mean += 0.05) {
			const covered = intervals.reduce(
				(sum, { low, high }, count) => sum + (low <= mean && mean <= high ? dpois(count, mean) : 0),
				0
			);
			expect(covered, `mean ${mean}`).toBeGreaterThanOrEqual(0.95);
		}
	});
	it('grows with the level and holds the count', () => {
		const levels = fc.double({ min: 0.01, max: 0.98, noNaN: true });
		fc.assert(
			fc.property(fc.nat(1e6), levels, (count, level) => {
				const [narrow, wide] = [countInterval(count, level), countInterval(count, level + 0.01)];
				expect(wide.low).toBeLessThanOrEqual(narrow.low);
				expect(wide.high).toBeGreaterThan(narrow.high);
				expect(wide.high).toBeGreaterThan(count);
			})
		);
	});
	it.for([-1, 0.5, NaN, Infinity, 1e9 + 1])('refuses a count of %d', (count) => {
		expect(() => countInterval(count)).toThrow(RangeError);
	});
	it.for([0, 1, NaN])('refuses a level of %d', (level) => {
		expect(() => countInterval(1, level)).toThrow(RangeError);
	});
});

describe('the exact interval of a rate', () => {
	it('is that of the count, per unit of exposure', () => {
		// R: poisson.test(3, 2.5, conf.level = .9)$conf.int
		const { low, high } = rateInterval(3, 2.5, 0.9);
		expect(low).toBeCloseTo(0.327076578866, 9);
		expect(high).toBeCloseTo(3.101462611173, 9);
	});
	it('is refused without exposure', () => {
		expect(() => rateInterval(3, 0)).toThrow(RangeError);
	});
});
