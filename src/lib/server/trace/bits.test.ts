import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	countBits,
	fingerprint,
	packAll,
	packMarks,
	packQuantities,
	share,
	stretchOf,
	sumShared
} from './bits.ts';

const rows = fc.array(
	fc.record({ a: fc.nat(1), b: fc.nat(1), c: fc.nat(1), quantity: fc.integer({ min: -1, max: 700 }) }),
	{ minLength: 1, maxLength: 200 }
);

describe('rows as bits', () => {
	it('counts the bits of every word as its binary digits say', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (word) => {
				expect(countBits(word | 0)).toBe(word.toString(2).replaceAll('0', '').length);
			})
		);
	});

	it('adds up what shared rows add within any run of rows, as one does row by row', () => {
		fc.assert(
			fc.property(rows, fc.nat(200), fc.nat(200), (made, one, other) => {
				const [start, end] = [Math.min(one, other, made.length), Math.min(Math.max(one, other), made.length)];
				const marks = (name: 'a' | 'b' | 'c') => packMarks(Uint8Array.from(made, (row) => row[name]));
				const [a, b, c] = [marks('a'), marks('b'), marks('c')];
				const shared = made.slice(start, end).filter((row) => row.a && row.b && row.c);
				const stretch = stretchOf(start, end);
				expect(sumShared(a, b, c, [packAll(made.length)], stretch)).toBe(shared.length);
				const planes = packQuantities(Int32Array.from(made, ({ quantity }) => quantity));
				const sum = shared.reduce((total, { quantity }) => total + Math.max(0, quantity), 0);
				expect(sumShared(a, b, c, planes, stretch)).toBe(sum);
				const whole = new Uint32Array(a.length);
				share(a, b, c, whole);
				expect(sumShared(whole, whole, whole, planes, stretch)).toBe(sum);
			})
		);
	});

	it('tells apart masks that differ in one row', () => {
		const all = packAll(300);
		const prints = Array.from({ length: 300 }, (_, row) => {
			const marks = new Uint8Array(300).fill(1);
			marks[row] = 0;
			return fingerprint(packMarks(marks));
		});
		expect(new Set([...prints, fingerprint(all)]).size).toBe(301);
	});
});
