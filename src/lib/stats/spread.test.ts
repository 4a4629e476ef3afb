import { describe, expect, it } from 'vitest';
import { compareWithEven, daysByMonth, daysByWeekday } from './spread.ts';

describe('the comparison with an even spread', () => {
	it('reckons with the length of months', () => {
		// R: t <- chisq.test(c(30, 22, 41, 28, 35, 44, 26, 31, 39, 33, 27, 25), p = d / 365), d the days of each month
		const counts = [30, 22, 41, 28, 35, 44, 26, 31, 39, 33, 27, 25];
		const { pearson, p, df, expected } = compareWithEven(counts, daysByMonth('2021-01-01', '2021-12-31'));
		expect(pearson).toBeCloseTo(15.4449403502, 8);
		expect(p).toBeCloseTo(0.1630197632, 6);
		expect(df).toBe(11);
		expect(expected.slice(0, 2)).toEqual([
			expect.closeTo(32.3589041096, 8),
			expect.closeTo(29.2273972603, 8)
		]);
	});
	it('of nothing expects nothing', () => {
		expect(compareWithEven([0, 0], [1, 1])).toEqual({
			expected: [0, 0],
			phi: null,
			pearson: 0,
			df: 1,
			p: null
		});
	});
	it('refuses shares that do not fit', () => {
		expect(() => compareWithEven([1], [1, 1])).toThrow(RangeError);
		expect(() => compareWithEven([1, 1], [1, 0])).toThrow(RangeError);
	});
	it('knows leap years, and weekdays from Monday on', () => {
		expect(daysByMonth('2023-01-15', '2024-03-01')).toEqual([48, 57, 32, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
		expect(daysByWeekday('2024-01-01', '2024-01-08')).toEqual([2, 1, 1, 1, 1, 1, 1]); // a Monday, and the next
		expect(daysByWeekday('1969-12-29', '1969-12-29')).toEqual([1, 0, 0, 0, 0, 0, 0]);
	});
});
