import { describe, expect, it } from 'vitest';
import { indexSeries } from './index-series.ts';

const points = [
	{ year: 1999, value: 0 },
	{ year: 2000, value: 8 },
	{ year: 2001, value: null },
	{ year: 2002, value: 12 }
];

describe('an index', () => {
	it('is 100 in its base year and keeps unknown years unknown', () => {
		expect(indexSeries(points, 2000).map(({ value }) => value)).toEqual([0, 100, null, 150]);
	});
	it.for([1999, 2001, 2050])(
		'does not exist on the base %d, which is zero, unknown or no year of it',
		(base) => {
			expect(indexSeries(points, base).map(({ value }) => value)).toEqual([null, null, null, null]);
		}
	);
});
