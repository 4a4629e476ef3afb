import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allowedSlips, countSlips } from './distance.ts';

it.for([
	['uvlade', 'uvalde', 1],
	['hok', 'hook', 1],
	['marjori', 'marjory', 1],
	['columbin', 'columbine', 1],
	['stonman', 'stoneman', 1],
	['abc', 'xyz', 3],
	['same', 'same', 0]
] as const)('counts the slips from %s to %s: %d', ([from, to, slips]) => {
	expect(countSlips(from, to, 2)).toBe(slips);
});

it('is the same both ways, and tells nothing apart above the bound', () => {
	const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
	fc.assert(
		fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
			const slips = countSlips(a, b, most);
			expect(slips).toBe(countSlips(b, a, most));
			expect(slips).toBeLessThanOrEqual(most + 1);
			expect(slips).toBe(Math.min(countSlips(a, b, 20), most + 1));
		})
	);
});

it('allows no slip in a number or a very short word', () => {
	expect(['18', 'ps', 'hok', 'uvalde', 'stoneman'].map(allowedSlips)).toEqual([0, 0, 1, 1, 2]);
});
