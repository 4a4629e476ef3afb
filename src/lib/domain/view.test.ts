import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noFilters } from './figure-filters.ts';
import { measureIds } from './measure.ts';
import { ownRuleId } from './own-rule.ts';
import {
	aparts,
	formatView,
	meanYears,
	parseView,
	shows,
	type Apart,
	type Beside,
	type Show,
	type View
} from './view.ts';

const defaults = { release: { dataset: 'sample', label: '2024-01-01' }, rule: 'all', from: 1997, to: 2023 };
const beside: fc.Arbitrary<Beside> = fc.oneof(
	fc.constantFrom('fatal', 'any-victim').map((rule) => ({ kind: 'rule' as const, rule })),
	fc.constantFrom('TX' as const, 'VT' as const).map((state) => ({ kind: 'state' as const, state })),
	fc.constant({ kind: 'release' as const, release: { dataset: 'open', label: '2025' }, rule: 'school-hours' })
);
const views: fc.Arbitrary<View> = fc
	.record({
		release: fc.constantFrom({ dataset: 'sample', label: '2024-01-01' }, { dataset: 'open', label: '2025' }),
		where: fc.option(fc.constantFrom('wounded:1..', 'killed:1..~wounded:1..;setting:!bus:unknown')),
		measure: fc.constantFrom(...measureIds),
		from: fc.integer({ min: 1966, max: 1999 }),
		to: fc.integer({ min: 2000, max: 2026 }),
		basis: fc.constantFrom('calendar' as const, 'school' as const),
		states: fc.subarray(['CA' as const, 'TX' as const]),
		show: fc.constantFrom(...(Object.keys(shows) as Show[])),
		mean: fc.constantFrom(...meanYears),
		apart: fc.constantFrom(...(Object.keys(aparts) as Apart[])),
		beside: fc.uniqueArray(beside, { maxLength: 3, selector: (one) => JSON.stringify(one) })
	})
	.map((view) => ({
		...noFilters,
		...view,
		rule: view.where === null ? 'any-victim' : ownRuleId(view.where)
	}));
const read = (query: string) => parseView(new URLSearchParams(query), defaults);

describe('the address of a view', () => {
	it('reads back as the view it was made from', () => {
		fc.assert(
			fc.property(views, (view) => {
				const { searchParams, pathname } = new URL(formatView(view, '/trend'), 'https://example.org');
				expect(pathname).toBe('/trend');
				expect(parseView(searchParams, defaults)).toEqual({ view, problem: null });
			}),
			{ numRuns: 2000 }
		);
	});

	it('names the release and the years even where the reader named none', () => {
		expect(formatView(read('').view, '/trend')).toBe(
			'/trend?release=sample@2024-01-01&rule=all&from=1997&to=2023'
		);
	});

	it('shows the default and says what was wrong with a mangled link', () => {
		expect(read('from=1999&to=19x9&rule=fatal&show=pupils')).toMatchObject({
			view: { from: 1997, to: 2023, rule: 'all', show: 'pupils' },
			problem: expect.stringContaining('“19x9”')
		});
		expect(read('where=bullets:1..').problem).toContain('“bullets”');
	});

	it('leaves out of the other lines what it cannot read, what was named before, and more than three', () => {
		const { view } = read('with=zz&with=TX,tx&with=../..&with=fatal&with=open@2025/all&with=any-victim');
		expect(view.beside).toEqual([
			{ kind: 'state', state: 'TX' },
			{ kind: 'rule', rule: 'fatal' },
			{ kind: 'release', release: { dataset: 'open', label: '2025' }, rule: 'all' }
		]);
	});
});
