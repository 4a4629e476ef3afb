import { describe, expect, it } from 'vitest';
import { noFilters } from '#lib/domain/figure-filters.ts';
import { ownRuleId } from '#lib/domain/own-rule.ts';
import type { View } from '#lib/domain/view.ts';
import { addTotal } from '#lib/server/queries/testing.ts';
import { answer, makeSmallDb } from '#lib/server/queries/testing-small.ts';
import { readChoices, type ChoiceGroup } from './choices.ts';

const view: View = {
	release: { dataset: 'open', label: '2025-02-14' },
	rule: 'all',
	measure: 'incidents',
	from: 2021,
	to: 2022,
	basis: 'calendar',
	...noFilters,
	...{ show: 'count', mean: 0, apart: 'none', beside: [] }
};
const titles = (groups: ChoiceGroup[]) => groups.map(({ title }) => title);
const chosen = (groups: ChoiceGroup[]) =>
	groups.flatMap(({ choices }) => choices.filter((choice) => choice.chosen).map(({ value }) => value));

describe('what the explorer offers', () => {
	it('parts releases held in full from those of which only totals are held', () => {
		const db = makeSmallDb();
		for (const year of [2018, 2019, 2020]) addTotal(db, ['unlinked', '2021', 'fatal'], year, 3);
		addTotal(db, ['unlinked', '2022', 'fatal'], 2020, 3);
		const { releases } = readChoices(db, view);
		expect(releases.map(({ choices }) => choices.map(({ value }) => value))).toEqual([
			['gated@2023-09-22', 'open@2025-02-14', 'register@2026-11-22'],
			['unlinked@2021']
		]);
		expect(chosen(releases)).toEqual(['open@2025-02-14']);
	});

	it('keeps a release that is not held in the list, and says so', () => {
		const { releases } = readChoices(makeSmallDb(), { ...view, release: { dataset: 'gone', label: '2020' } });
		expect(titles(releases)).toContain('Not held here');
		expect(chosen(releases)).toEqual(['gone@2020']);
	});

	it('parts rules that the release can be counted by from the others', () => {
		const db = makeSmallDb();
		addTotal(db, ['unlinked', '2021', 'words'], 2020, 3);
		const { rules } = readChoices(db, view);
		expect(rules.map(({ choices }) => choices.map(({ value }) => value))).toEqual([
			['all', 'fatal'],
			['words']
		]);
	});

	it('has the rule of the reader’s own with its clauses, and leads on to the builder with it', () => {
		const where = 'killed:1..';
		const { own, build } = readChoices(makeSmallDb(), { ...view, rule: ownRuleId(where), where });
		expect(own).toMatchObject({
			where,
			words: 'someone was killed'
		});
		expect(build).toBe('/rules/build?where=killed:1..');
	});

	it('leads from a named rule to the builder with its clauses where it has any', () => {
		const db = makeSmallDb();
		expect(readChoices(db, view).build).toBe('/rules/build');
		expect(readChoices(db, { ...view, rule: 'fatal' }).build).toBe('/rules/build?where=killed:1..');
	});

	it('says which measures the dataset does not state, and which rates cannot be had', () => {
		const { measures, shows } = readChoices(makeSmallDb(), { ...view, states: ['TX'] });
		const not = Object.fromEntries([...measures, ...shows].map((choice) => [choice.value, choice.not]));
		expect(not).toMatchObject({
			incidents: null,
			'children-killed': 'not stated by this dataset',
			pupils: 'only for the whole country',
			children: null
		});
	});

	it('offers one more line to compare with, up to three, and keeps those chosen', () => {
		const db = makeSmallDb();
		const ask = (beside: View['beside']) => readChoices(db, { ...view, beside }).beside;
		expect(ask([]).map(chosen)).toEqual([[]]);
		expect(
			ask([
				{ kind: 'state', state: 'TX' },
				{ kind: 'rule', rule: 'fatal' }
			]).map(chosen)
		).toEqual([['TX'], ['fatal'], []]);
		expect(ask([{ kind: 'rule', rule: 'gone' }]).map(chosen)).toEqual([['gone'], []]);
	});
});

describe('ways to narrow down', () => {
	it('count what choosing a value alone would give, and the count is a figure', () => {
		const db = makeSmallDb();
		const { facets } = readChoices(db, view).facets;
		const states = facets.find(({ name }) => name === 'state')!;
		expect(states.options.map(({ title, count }) => [title, count])).toEqual([
			['California', 1],
			['Texas', 3]
		]);
		const figure = answer(db, 'open@2025-02-14', 'all', { from: 2021, states: ['TX'] });
		expect(new URL(states.options[1]!.address, 'https://example.org').searchParams.get('is')).toBe(
			String(figure.value)
		);
	});

	it('are not offered where the dataset says nothing', () => {
		const { facets } = readChoices(makeSmallDb(), view).facets;
		expect(facets.find(({ name }) => name === 'circumstance')!.options).toEqual([]);
	});

	it('are not offered for yearly totals, and the reason is told', () => {
		const db = makeSmallDb();
		addTotal(db, ['unlinked', '2021', 'fatal'], 2021, 3);
		const asked = { ...view, rule: 'fatal', release: { dataset: 'unlinked', label: '2021' } };
		expect(readChoices(db, asked).facets).toEqual({
			facets: [],
			problem: 'unlinked is held here as yearly totals, which cannot be narrowed down.'
		});
	});

	it('keep what has no list of its own until it is taken out', () => {
		const kept = readChoices(makeSmallDb(), { ...view, months: ['5', '6'], until: '09-22' }).kept;
		expect(kept).toEqual([
			{ name: 'month', value: '5,6', title: 'Only in May and in June' },
			{ name: 'until', value: '09-22', title: 'Each year only up to September 22' }
		]);
	});
});
