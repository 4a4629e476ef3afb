import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runningMean } from './running-mean.ts';

describe('the running mean', () => {
	it('has no value at either end where it is centered', () => {
		expect(runningMean([3, 6, 9, 0, 3], 3, 'centred')).toEqual([null, 6, 5, 4, null]);
	});
	it('has no value at the beginning where it trails', () => {
		expect(runningMean([3, 6, 9, 0, 3], 3, 'trailing')).toEqual([null, null, 6, 5, 4]);
	});
	it('has no value where its window holds an unknown year', () => {
		expect(runningMean([1, null, 3, 5, 7], 2, 'trailing')).toEqual([null, null, null, 4, 6]);
	});
	it('has none at all where the window is longer than the series', () => {
		expect(runningMean([1, 2], 3, 'trailing')).toEqual([null, null]);
	});
	it('of one value is that value', () => {
		fc.assert(
			fc.property(fc.array(fc.option(fc.nat())), (values) => {
				expect(runningMean(values, 1, 'centred')).toEqual(values);
			})
		);
	});
	it('is the same centered and trailing, but for where it stands', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(1000), { minLength: 5 }), (values) => {
				const [centered, trailing] = [runningMean(values, 5, 'centred'), runningMean(values, 5, 'trailing')];
				expect(centered.slice(2, -2)).toEqual(trailing.slice(4));
			})
		);
	});
	it.for([
		[4, 'centred'],
		[0, 'trailing'],
		[2.5, 'trailing']
	] as const)('refuses a window of %d, %s', ([window, kind]) => {
		expect(() => runningMean([1, 2, 3], window, kind)).toThrow(RangeError);
	});
});
