import { expect, it } from 'vitest';
import { fillSentence } from './fill-sentence.ts';

it('puts values at the places of a sentence, whichever comes first in a language', () => {
	const values = { lines: '1,203', blank: 0 };
	expect(fillSentence('{lines} lines, {blank} blank', values)).toBe('1,203 lines, 0 blank');
	expect(fillSentence('vacías {blank}, de {lines}', values)).toBe('vacías 0, de 1,203');
});

it('refuses a place that has no value', () => {
	expect(() => fillSentence('{lines} of {all}', { lines: 1 })).toThrow('{all}');
});
