import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	comparisonPers,
	describeOverlap,
	formatComparison,
	parseComparison,
	wordsApart,
	type Comparison,
	type ComparisonPer,
	type Part
} from './comparison.ts';
import { noFilters } from './figure-filters.ts';
import { measureIds } from './measure.ts';
import { ownRuleId } from './own-rule.ts';

const defaults = {
	...{ release: { dataset: 'sample', label: '2024-01-01' }, rule: 'all' },
	first: { from: 2013, to: 2017, states: [] },
	second: { from: 2018, to: 2022, states: [] }
};
const read = (query: string) => parseComparison(new URLSearchParams(query), defaults);
const partOf = (from: number, to: number, ...states: Part['states']): Part => ({ from, to, states });

const parts: fc.Arbitrary<Part> = fc.record({
	from: fc.integer({ min: 1966, max: 1999 }),
	to: fc.integer({ min: 2000, max: 2026 }),
	states: fc.subarray(['CA' as const, 'DC' as const, 'TX' as const])
});
const { states: _states, ...others } = noFilters;
const comparisons: fc.Arbitrary<Comparison> = fc
	.record({
		release: fc.constantFrom({ dataset: 'sample', label: '2024-01-01' }, { dataset: 'open', label: '2025' }),
		where: fc.option(fc.constantFrom('wounded:1..', 'killed:1..~wounded:1..;setting:!bus:unknown')),
		measure: fc.constantFrom(...measureIds),
		basis: fc.constantFrom('calendar' as const, 'school' as const),
		levels: fc.subarray(['middle' as const, 'high' as const]),
		until: fc.option(fc.constantFrom('03-31', '12-24')),
		first: parts,
		second: parts,
		per: fc.constantFrom(...(Object.keys(comparisonPers) as ComparisonPer[]))
	})
	.map((asked) => ({
		...others,
		...asked,
		rule: asked.where === null ? 'any-victim' : ownRuleId(asked.where)
	}));

describe('the address of a comparison', () => {
	it('reads back as the comparison it was made from', () => {
		fc.assert(
			fc.property(comparisons, (comparison) => {
				const { searchParams, pathname } = new URL(
					formatComparison(comparison, '/compare.json'),
					'https://example.org'
				);
				expect(pathname).toBe('/compare.json');
				expect(parseComparison(searchParams, defaults)).toEqual({ comparison, problem: null });
			}),
			{ numRuns: 1000 }
		);
	});

	it('names release, rule and both periods even where the reader named none', () => {
		expect(formatComparison(read('').comparison, '/compare')).toBe(
			'/compare?release=sample@2024-01-01&rule=all&from=2013&to=2017&from2=2018&to2=2022'
		);
	});

	it('takes the first period for both places where only one is given', () => {
		const { first, second } = read('state=tx&state2=CA&from=2014').comparison;
		expect([first, second]).toEqual([partOf(2014, 2014, 'TX'), partOf(2014, 2014, 'CA')]);
	});

	it.for([
		['from=20x4', '“20x4”'],
		['from2=2019&to2=2018', 'in the second part, from is 2019'],
		['state2=ZZ', 'in the second part, state has “ZZ”'],
		['where=bullets:1..', '“bullets”']
	])('says what is wrong with %s and compares what stands there otherwise', ([query, problem]) => {
		const { comparison, problem: said } = read(query!);
		expect(said).toContain(problem);
		expect(comparison).toMatchObject({ ...defaults, per: 'years' });
	});
});

describe('two parts', () => {
	const compare = (first: Part, second: Part) => ({ ...read('').comparison, first, second });

	it.for([
		[partOf(2013, 2017), partOf(2018, 2022)],
		[partOf(2013, 2017, 'TX'), partOf(2013, 2017, 'CA')]
	])('with nothing in common can be compared', ([first, second]) => {
		expect(describeOverlap(compare(first!, second!))).toBeNull();
	});

	it.for([
		[partOf(2013, 2017, 'TX'), partOf(2013, 2017, 'TX'), /^Both parts are the same/],
		[partOf(2013, 2017, 'TX'), partOf(2013, 2017), /in Texas in 2013-2017: choose/],
		[partOf(2013, 2017), partOf(2017, 2022), /in the United States in 2017: choose/]
	] as const)('that share something cannot', ([first, second, words]) => {
		expect(describeOverlap(compare(first, second))).toMatch(words);
	});

	it.for([
		[
			partOf(2013, 2017, 'DC'),
			partOf(2018, 2018, 'DC'),
			{ shared: 'in the District of Columbia', first: 'in 2013-2017', second: 'in 2018' }
		],
		[
			partOf(2014, 2020, 'CA', 'OH'),
			partOf(2014, 2020),
			{ shared: 'in 2014-2020', first: 'in California and Ohio', second: 'in the United States' }
		],
		[
			partOf(2014, 2020, 'TX'),
			partOf(2021, 2022, 'OH'),
			{ shared: '', first: 'in Texas in 2014-2020', second: 'in Ohio in 2021-2022' }
		]
	] as const)('are told apart by what differs', ([first, second, words]) => {
		expect(wordsApart(compare(first, second))).toEqual(words);
	});

	it('name school years as such', () => {
		const comparison = { ...compare(partOf(2013, 2017), partOf(2018, 2018)), basis: 'school' as const };
		expect(wordsApart(comparison)).toMatchObject({
			first: 'in the school years 2013-14 to 2017-18',
			second: 'in the school year 2018-19'
		});
	});
});
