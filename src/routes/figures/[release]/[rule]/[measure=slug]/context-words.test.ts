import { expect, it } from 'vitest';
import { formatBound, tellNoRate } from './context-words.ts';

it.for([
	[0, '0'],
	[0.025, '0.03'],
	[18.606, '18.6'],
	[340.9, '341']
] as const)('a bound of %d reads %s', ([value, words]) => {
	expect(formatBound(value)).toBe(words);
});

it.for([
	['no-denominator', 'no enrollment figure held for 2024', 'Not given: no enrollment figure held for 2024.'],
	['too-few-incidents', null, 'Not given: fewer than ten were counted.'],
	['too-few-people', null, 'Not given: fewer than a hundred thousand pupils a year.']
] as const)('a rate that is not given (%s) says why', ([standing, gap, words]) => {
	expect(tellNoRate({ per: 'pupils', standing, gap }, 'en')).toBe(words);
});
