import { describe, expect, it } from 'vitest';
import { denominatorAddress, type Denominator, type DenominatorGap } from './denominator.ts';
import { describeGap, exposureOf, judgeRate } from './rate.ts';

const held = (year: number, count: number, status: Denominator['status'] = 'published'): Denominator => ({
	...{ year, count, status, source: 'https://example.org/', note: null },
	address: denominatorAddress('pupils', 'US', year)
});
const gap = (year: number): DenominatorGap => ({ year, count: null, gap: `nothing for ${year}` });

describe('the exposure of a period', () => {
	it('is the sum over its years, and says where each part stands and what is projected', () => {
		expect(exposureOf('pupils', [held(2018, 50), held(2019, 60, 'projected')])).toEqual({
			value: 110,
			years: 2,
			parts: [
				{ address: '/denominators#pupils-US-2018', value: 50 },
				{ address: '/denominators#pupils-US-2019', value: 60 }
			],
			projected: [2019]
		});
	});

	it('is not there if one year is missing, and names that year', () => {
		expect(exposureOf('pupils', [held(2000, 47), gap(2001), held(2002, 48)])).toEqual({
			value: null,
			missing: [2001],
			gap: 'no enrollment figure held for 2001'
		});
	});

	it('is not there for a period without years', () => {
		expect(exposureOf('children', [])).toMatchObject({ value: null, gap: 'no population figure held' });
	});
});

it.for([
	[[2001], '2001'],
	[[2001, 2004], '2001 and 2004'],
	[[2001, 2002], '2001 and 2002'],
	[[1991, 1992, 1993, 1994, 2001, 2004], '1991 to 1994, 2001 and 2004']
] as const)('missing years %j are told as %s', ([years, words]) => {
	expect(describeGap('pupils', [...years])).toBe(`no enrollment figure held for ${words}`);
});

it.for([
	[9, 1_000_000, 'too-few-incidents'],
	[10, 1_000_000, 'unstable'],
	[19, 1_000_000, 'unstable'],
	[20, 1_000_000, 'stable'],
	[20, 100_000, 'stable'],
	[500, 99_999, 'too-few-people']
] as const)('%i incidents among %i children a year make a rate that is %s', ([count, people, standing]) => {
	expect(judgeRate(count, { value: people * 7, years: 7, parts: [], projected: [] })).toBe(standing);
});
