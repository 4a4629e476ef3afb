import { describe, expect, it } from 'vitest';
import { checkFigure } from './figure-json.ts';
import { entry, figure, figureAddress } from './planted-site.ts';

const faultsOf = (json: unknown, value: number | null = 2) =>
	checkFigure(json, { address: figureAddress, value }).breaches.map(({ what }) => what);
const withEntry = (changes: object) => figure({ entries: [entry(changes), entry()] });

describe('the list of a figure', () => {
	it('that adds up has no fault and leads to its events and people', () => {
		const { breaches, hrefs, value } = checkFigure(figure(), { address: figureAddress, value: 2 });
		expect(breaches).toEqual([]);
		expect(hrefs).toEqual(['/events/e1', '/people/example-person']);
		expect(value).toBe(2);
	});

	it('may leave records with their publisher, if it says how many and where', () => {
		const unlisted = { count: 9, told: 'listed by the publisher', address: 'https://example.com/' };
		expect(faultsOf(figure({ value: 11, unlisted }), 11)).toEqual([]);
		expect(faultsOf(figure({ value: 12, unlisted }), 12)).toEqual(['does-not-add-up']);
		expect(faultsOf(figure({ value: 11, unlisted: { ...unlisted, told: '' } }), 11)).toEqual([
			'unlisted-without-words'
		]);
		expect(faultsOf(figure({ value: 11, unlisted: { ...unlisted, address: ' ' } }), 11)).toEqual([
			'unlisted-without-words'
		]);
	});

	it('may name more people than the dataset counts, if it says how many', () => {
		expect(faultsOf(withEntry({ killed: 1, beyond: 1 }))).toEqual([]);
		expect(faultsOf(withEntry({ killed: 1 }))).toEqual(['killed-unaccounted']);
	});

	it('counts people where the measure is people', () => {
		const killed = (counts: number) =>
			figure({ measure: 'killed', value: 4, entries: [entry({ counts }), entry({ counts: 4 - counts })] });
		expect(faultsOf(killed(2), 4)).toEqual([]);
		expect(faultsOf(killed(3), 4)).toEqual(['entry-miscounted', 'entry-miscounted']);
	});

	it('of a published total may hold events that add nothing', () => {
		const unlisted = { count: 2, told: 'listed by the publisher', address: 'https://example.com/' };
		expect(faultsOf(figure({ kind: 'published', entries: [entry({ counts: 0 })], unlisted }))).toEqual([]);
	});

	it.for([
		['an entry too few', figure({ entries: [entry()] }), 'does-not-add-up'],
		['an entry too many', figure({ entries: [entry(), entry(), entry()] }), 'does-not-add-up'],
		[
			'an entry that adds nothing',
			figure({ value: 2, entries: [entry(), entry(), entry({ counts: 0 })] }),
			'entry-miscounted'
		],
		['an entry with nobody and no word', withEntry({ killed: 0, people: [], notNamed: [] }), 'entry-alone'],
		['people left out', withEntry({ notNamed: [] }), 'killed-unaccounted'],
		['people unnamed for no reason', withEntry({ notNamed: [{ count: 1 }] }), 'unnamed-without-reason'],
		[
			'people unnamed for an unknown reason',
			withEntry({ notNamed: [{ reason: 'other', count: 1 }] }),
			'unnamed-without-reason'
		],
		['a status of not held', figure({ status: 'not-held' }), 'figure-unreadable'],
		['no entries at all', { ...figure(), entries: undefined }, 'figure-unreadable'],
		['no JSON', undefined, 'figure-unreadable']
	] as const)('with %s is caught, once', ([, json, fault]) => {
		expect(faultsOf(json)).toEqual([fault]);
	});

	it('with another value than the page shows is caught, once', () => {
		expect(faultsOf(figure(), 3)).toEqual(['value-differs']);
		expect(faultsOf(figure(), null)).toEqual([]);
	});
});
