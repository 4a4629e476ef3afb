import { noFilters } from '../domain/figure.ts';
import { describe, expect, it } from 'vitest';
import { describeFigure, describePeriod, describeRelease } from './sentence.ts';

const figure = {
	measure: 'incidents' as const,
	from: 2022,
	to: 2022,
	basis: 'calendar' as const,
	...noFilters,
	value: 12,
	rule: { inWhich: 'a made-up thing happened', title: 'Made-up rule' },
	dataset: { title: 'Made-up dataset' },
	release: { label: '2023-09-22' },
	complete: true
};

describe('the sentence of a figure', () => {
	it('counts incidents as incidents', () => {
		expect(describeFigure(figure)).toBe('incidents in which a made-up thing happened, in 2022');
	});
	it('uses the singular for one', () => {
		expect(describeFigure({ ...figure, value: 1 })).toMatch(/^incident in which/);
	});
	it('never lets an incident stand for a death', () => {
		expect(describeFigure({ ...figure, measure: 'killed' })).toBe(
			'people killed in incidents in which a made-up thing happened, in 2022'
		);
	});
	it('names places and levels', () => {
		expect(describeFigure({ ...figure, states: ['CA', 'TX'], levels: ['high'] })).toBe(
			'incidents in which a made-up thing happened at high schools in California and Texas, in 2022'
		);
	});
	it('falls back on the title of a rule that has no sentence', () => {
		expect(describeFigure({ ...figure, rule: { inWhich: null, title: 'Made-up rule' } })).toBe(
			'incidents by the rule “Made-up rule”, in 2022'
		);
	});
	it.for([
		[1999, 2024, 'calendar', 'from 1999 to 2024'],
		[2022, 2022, 'school', 'in the school year 2022-23'],
		[1998, 1999, 'school', 'from the school year 1998-99 to 1999-00']
	] as const)('tells the period %i to %i, %s', ([from, to, basis, words]) => {
		expect(describePeriod({ from, to, basis })).toBe(words);
	});
	it('names the release', () => {
		expect(describeRelease(figure)).toBe('Made-up dataset, release of September 22, 2023');
	});
});
