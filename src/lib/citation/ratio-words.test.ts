import { describe, expect, it } from 'vitest';
import { ratioWords, toDateWords } from './ratio-words.ts';

const periods = { a: 'in 2018-2022', b: 'in 2013-2017' };

describe('the words of a comparison', () => {
	it.for([
		[1.84, 1.4, 2.31, '1.8 times as many per year in 2018-2022 as in 2013-2017 (95% interval 1.4 to 2.3)'],
		[0.43, 0.2, 0.77, '0.43 times as many per year in 2018-2022 as in 2013-2017 (95% interval 0.20 to 0.77)'],
		[
			1,
			0.8,
			1.3,
			'no clear difference per year: between 0.80 and 1.3 times as many in 2018-2022 as in 2013-2017 (95% interval)'
		],
		[
			2,
			1,
			4,
			'no clear difference per year: between 1.0 and 4.0 times as many in 2018-2022 as in 2013-2017 (95% interval)'
		],
		[
			null,
			3.24,
			Infinity,
			'at least 3.2 times as many per year in 2018-2022 as in 2013-2017, where there were none (95% interval)'
		],
		[
			null,
			0.66,
			Infinity,
			'no clear difference per year: at least 0.66 times as many in 2018-2022 as in 2013-2017 (95% interval)'
		],
		[0, 0, 0.4, 'none in 2018-2022: at most 0.40 times as many per year as in 2013-2017 (95% interval)'],
		[
			0,
			0,
			1.5,
			'no clear difference per year: at most 1.5 times as many in 2018-2022 as in 2013-2017 (95% interval)'
		],
		[null, 0, Infinity, 'no comparison: none in 2018-2022 and none in 2013-2017']
	] as const)('of %d (%d to %d) are “%s”', ([ratio, low, high, words]) => {
		expect(ratioWords({ ratio, low, high, ...periods })).toBe(words);
	});
	it('name what the rates are per', () => {
		const comparison = { ratio: 2, low: 1.5, high: 2.6, a: 'in Texas', b: 'in Ohio' };
		expect(ratioWords({ ...comparison, per: 'per million pupils' })).toMatch(
			/^2.0 times as many per million pupils in Texas as in Ohio/
		);
		expect(ratioWords({ ...comparison, per: '' })).toMatch(/^2.0 times as many in Texas as in Ohio/);
	});
	it('never let a bound on one side of 1 look like 1', () => {
		expect(ratioWords({ ratio: 1.3, low: 1.004, high: 1.7, ...periods })).toContain('1.004 to 1.7');
	});
	it('compare a year to date with the same days', () => {
		expect(toDateWords({ ratio: 1.4, low: 1.1, high: 1.9, asOf: '2026-03-03', years: '2021-2025' })).toBe(
			'1.4 times as many per year up to March 3, 2026 as in the same days of 2021-2025 (95% interval 1.1 to 1.9)'
		);
	});
});
