import { noFilters } from '../domain/figure-filters.ts';
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
	it.for([
		[{ classes: ['yes'] }, 'during classes'],
		[
			{ classes: ['no', 'unknown'] },
			'outside classes or at a time of which it is unknown whether it fell into classes'
		],
		[{ circumstances: ['dispute', 'drive-by'] }, 'coded as “Escalated dispute” or “Drive-by”'],
		[{ months: ['1', '12'], weekdays: ['mon'] }, 'on Mondays in January and December'],
		[{ hours: ['9', 'unknown'] }, 'from 9:00 to 9:59 or at an unknown hour']
	] as const)('names what is left in: %j', ([filters, words]) => {
		expect(describeFigure({ ...figure, ...(filters as object) })).toBe(
			`incidents in which a made-up thing happened ${words}, in 2022`
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
	it('says up to which day each year counts', () => {
		const part = { from: 2013, to: 2023, basis: 'calendar', until: '09-22' } as const;
		expect(describePeriod(part)).toBe('from 2013 to 2023, each year to September 22');
		expect(describePeriod({ ...part, from: 2023 })).toBe('in 2023, to September 22');
	});
	it('names the release', () => {
		expect(describeRelease(figure)).toBe('Made-up dataset, release of September 22, 2023');
	});
});
