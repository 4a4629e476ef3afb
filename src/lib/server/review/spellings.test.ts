import { describe, expect, it } from 'vitest';
import { findSpellings } from './spellings.ts';

function spellingsOf(words: Record<string, number>) {
	const column = { column: 'kind', blanks: 0, words: Object.entries(words) };
	const found = findSpellings({ records: 100, columns: [column] });
	return found.map(({ check, value, count, like }) => [check, value, count, like]);
}

describe('a word of a column', () => {
	it('with a letter missing, too many, wrong or swapped is a slip of a common one', () => {
		const slips = { uclear: 1, unclearr: 1, unclaer: 1, unclean: 1 };
		expect(spellingsOf({ unclear: 72, ...slips }).map(([check, , , like]) => [check, like])).toEqual(
			Array.from({ length: 4 }, () => ['misspelled', 'unclear'])
		);
	});

	it('in other capitals or with other spaces inside is another spelling', () => {
		expect(spellingsOf({ 'Not a School Day': 40, 'Not A School Day': 1, 'Not a  School Day': 1 })).toEqual([
			['variant', 'Not A School Day', 1, 'Not a School Day'],
			['variant', 'Not a  School Day', 1, 'Not a School Day']
		]);
	});

	it('is no slip where it is short, common too, or far from every other', () => {
		expect(spellingsOf({ '9': 200, '6': 1, KG: 100, K: 1, TX: 50, TN: 1 })).toEqual([]);
		expect(spellingsOf({ Monday: 20, Mondey: 10 })).toEqual([]);
		expect(spellingsOf({ 'North Carolina': 21, 'South Carolina': 2, Kansas: 30, Arkansas: 1 })).toEqual([]);
	});

	it('with spaces at its ends alone is left to the rows that have them', () => {
		expect(spellingsOf({ accidental: 47, 'accidental ': 1 })).toEqual([]);
	});
});
