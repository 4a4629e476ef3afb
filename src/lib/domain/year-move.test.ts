import { describe, expect, it } from 'vitest';
import { coverAlike, lastCommonDay, tellDelay, tellMove } from './year-move.ts';

const early = { first: '1999-04-20', last: '2019-04-08' };
const late = { first: '1999-04-20', last: '2022-06-01' };

describe('two releases and a year', () => {
	it.for([
		[1998, false, null],
		[1999, true, '1999-12-31'],
		[2018, true, '2018-12-31'],
		[2019, false, '2019-04-08'],
		[2020, false, null]
	] as const)('%i is covered alike: %s, and by both up to %s', ([year, alike, on]) => {
		expect(coverAlike(early, late, year)).toBe(alike);
		expect(coverAlike(late, early, year)).toBe(alike);
		expect(lastCommonDay(early, late, year)).toBe(on);
		expect(lastCommonDay(late, early, year)).toBe(on);
	});

	it('are not set side by side where they begin a year on different days', () => {
		const other = { first: '1999-01-01', last: '2022-06-01' };
		expect(coverAlike(early, other, 1999)).toBe(false);
		expect(lastCommonDay(early, other, 1999)).toBeNull();
	});
});

describe('a year that moved', () => {
	const move = { year: 2018, closed: true, upTo: null, since: '2022-06-01' };
	const value = (count: number) => ({ value: count, address: '/figures/' });

	it('is told in words, with how long after the year it moved', () => {
		expect(tellMove({ ...move, before: value(25), after: value(30) })).toBe(
			'2018 went from 25 to 30, four years later'
		);
		expect(tellMove({ ...move, since: 'final', before: value(1025), after: value(30) })).toBe(
			'2018 went from 1,025 to 30'
		);
	});

	it.for([
		['2019-01-31', { years: 1, words: 'one year later' }],
		['2019', { years: 1, words: 'one year later' }],
		['2029-01', { years: 11, words: '11 years later' }],
		['2018-12-31', null],
		['20190131', null],
		['final', null]
	] as const)('by the release %s says %o', ([label, delay]) => {
		expect(tellDelay(2018, label)).toEqual(delay);
	});
});
