import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutAtNotes } from './segments.ts';

const notedText = fc.string({ minLength: 1, maxLength: 60 }).chain((text) =>
	fc.tuple(
		fc.constant(text),
		fc.array(
			fc
				.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: text.length }))
				.map(([start, length]) => ({ start, end: Math.min(start + length, text.length) })),
			{ maxLength: 8 }
		)
	)
);

it('gives the reader’s text back, letter for letter, and every note its place', () => {
	fc.assert(
		fc.property(notedText, ([text, notes]) => {
			const segments = cutAtNotes(text, notes);
			expect(segments.map((one) => one.text).join('')).toBe(text);
			notes.forEach(({ start, end }, note) => {
				const marked = segments.filter((one) => one.notes.includes(note)).map((one) => one.text);
				expect(marked.join('')).toBe(text.slice(start, end));
				expect(segments.filter((one) => one.ending.includes(note))).toHaveLength(1);
				expect(segments.filter((one) => one.beginning.includes(note))).toHaveLength(1);
			});
		})
	);
});

it('marks what two notes speak of once for both', () => {
	const segments = cutAtNotes('In 2022, 305 died.', [
		{ start: 9, end: 12 },
		{ start: 9, end: 17 }
	]);
	expect(segments.map(({ text, notes }) => [text, notes])).toEqual([
		['In 2022, ', []],
		['305', [0, 1]],
		[' died', [1]],
		['.', []]
	]);
});
