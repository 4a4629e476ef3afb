import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countToDate } from './to-date.ts';

describe('the count of a year to date', () => {
	it('takes the same days of every year, and tells years without events', () => {
		const days = ['2020-03-01', '2020-03-02', '2022-01-01', '2022-12-31', '2023-03-01', '2023-03-02'];
		expect(countToDate(days, '2023-03-01')).toEqual([
			{ year: 2020, count: 1 },
			{ year: 2021, count: 0 },
			{ year: 2022, count: 1 },
			{ year: 2023, count: 1 }
		]);
	});
	it('knows the years whose events all came later', () => {
		expect(countToDate(['2022-12-31'], '2023-06-01').map(({ count }) => count)).toEqual([0, 0]);
	});
	it('as of February 29 takes other years to February 28', () => {
		const days = ['2023-02-28', '2023-03-01', '2024-02-29'];
		expect(countToDate(days, '2024-02-29').map(({ count }) => count)).toEqual([1, 1]);
	});
	it('as of February 28 leaves out a February 29', () => {
		expect(countToDate(['2024-02-28', '2024-02-29'], '2025-02-28').map(({ count }) => count)).toEqual([1, 0]);
	});
	it('cuts school years in August', () => {
		const days = ['2021-07-31', '2021-08-01', '2022-01-10', '2022-03-01', '2022-08-01', '2023-01-10'];
		expect(countToDate(days, '2023-01-31', '08-01')).toEqual([
			{ year: 2020, count: 0 },
			{ year: 2021, count: 2 },
			{ year: 2022, count: 2 }
		]);
	});
	it('at the end of a year is the count of the whole year', () => {
		const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2022-12-31'), noInvalidDate: true });
		fc.assert(
			fc.property(fc.array(day), (dates) => {
				const days = dates.map((date) => date.toISOString().slice(0, 10));
				const sum = countToDate(days, '2022-12-31').reduce((total, { count }) => total + count, 0);
				expect(sum).toBe(days.length);
			})
		);
	});
	it('is empty without events, and refuses what is no day', () => {
		expect(countToDate([], '2022-01-01')).toEqual([]);
		expect(() => countToDate(['2022-02-30'], '2022-12-31')).toThrow(RangeError);
		expect(() => countToDate([], '2022')).toThrow(RangeError);
	});
});
