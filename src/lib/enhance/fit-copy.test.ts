import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addressOf, drawTogether, excessOf } from './fit-copy.ts';

const read = (address: string) => new URL(address, 'http://localhost').searchParams.get('text');

it('sends every word of a text, whatever is in it', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
			expect(read(addressOf(text))).toBe(drawTogether(text).toWellFormed());
		})
	);
});

it('writes an address that a browser sends as it is', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary-ascii', maxLength: 200 }), (text) => {
			const { pathname, search } = new URL(addressOf(text), 'http://localhost');
			expect(addressOf(text)).toMatch(/^[!$-~]*$/);
			if (drawTogether(text) !== '') expect(pathname + search).toBe(addressOf(text));
		})
	);
});

it('fits two thousand characters of prose into an address of our server', () => {
	const sentence = 'In 2022, the list had 305 incidents; most of them had no one killed. ';
	expect(addressOf(sentence.repeat(30).slice(0, 2000)).length).toBeLessThanOrEqual(2048);
});

it('knows by how much a text is too long, in each language', () => {
	expect(excessOf(addressOf('a'.repeat(2036)), 2048)).toBe(0);
	expect(excessOf(addressOf('a'.repeat(2040)), 2048)).toBe(4);
	expect(excessOf(addressOf('a'.repeat(2040), '/es/check'), 2048)).toBe(7);
});
