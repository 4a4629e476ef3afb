import { describe, expect, it } from 'vitest';
import { compareRuns, median, percentile } from './statistics.ts';

describe('the statistics of the benchmarks', () => {
	it('take the middle of the sorted values', () => {
		expect(median([9, 10, 2])).toBe(9);
		expect(median([4, 1, 3, 10])).toBe(3.5);
		expect(() => median([])).toThrow(RangeError);
	});

	it('take as 99th percentile a value that was measured, the second highest of a hundred and ten', () => {
		const values = Array.from({ length: 110 }, (_, i) => 110 - i);
		expect(percentile(values, 0.99)).toBe(109);
		expect(percentile(values, 0.5)).toBe(55);
		expect(percentile([7], 0.99)).toBe(7);
		expect(() => percentile([], 0.5)).toThrow(RangeError);
		expect(() => percentile([1], 50)).toThrow(RangeError);
	});

	it('compare pair by pair, so that a slow moment of the machine does not count', () => {
		const ratio = compareRuns([20, 200, 30], [10, 100, 10]); // the second pair ran on a busy machine
		expect(ratio).toEqual({ median: 2, low: 2, high: 3 });
	});

	it('leave one odd pair of many out of the spread', () => {
		const measured = [...Array.from({ length: 10 }, () => 20), 1000];
		const baseline = measured.map(() => 10);
		expect(compareRuns(measured, baseline)).toEqual({ median: 2, low: 2, high: 2 });
	});

	it('refuse runs that are not paired or a baseline of nothing', () => {
		expect(() => compareRuns([1, 2], [1])).toThrow(RangeError);
		expect(() => compareRuns([1], [0])).toThrow(RangeError);
		expect(() => compareRuns([], [])).toThrow(RangeError);
	});
});
