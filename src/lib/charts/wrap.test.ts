import { describe, expect, it } from 'vitest';
import { wrap } from './wrap.ts';

/** Every letter is one wide. */
const lines = (text: string, width: number, most = 9) => wrap(text, width, most, (line) => line.length);

describe('a text in lines', () => {
	it('breaks between words, each line as full as it can be', () =>
		expect(lines('one two three four', 8)).toEqual(['one two', 'three', 'four']));

	it('breaks a word that is wider than a line', () =>
		expect(lines('a immeasurable b', 5)).toEqual(['a', 'immea', 'surab', 'le b']));

	it('takes all white space as one space', () => expect(lines(' a \n b ', 9)).toEqual(['a b']));
	it('has no line for a text without words', () => expect(lines('  ', 9)).toEqual([]));

	it('ends in an ellipsis where it does not fit', () =>
		expect(lines('one two three four', 8, 2)).toEqual(['one two', 'three…']));

	it('takes away what the ellipsis needs, and no comma before it', () => {
		expect(lines('abcdefgh ijklmnop q', 8, 2)).toEqual(['abcdefgh', 'ijklmno…']);
		expect(lines('abcdefgh ijkl, mno pq', 8, 2)).toEqual(['abcdefgh', 'ijkl…']);
	});
});
