import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createTextSet } from './text-set.ts';

it('takes every text once', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 200 }), (texts) => {
			const set = createTextSet();
			const known = new Set<string>();
			for (const text of texts) {
				expect(set.add(text)).toBe(!known.has(text));
				known.add(text);
			}
		})
	);
});

it('tells 300,000 ids apart that differ by little', () => {
	const set = createTextSet();
	const added = Array.from({ length: 300_000 }, (_, index) =>
		set.add(`2010-01-0${index % 10}-tx-school-${index}`)
	);
	expect(added.every(Boolean)).toBe(true);
	expect(set.add('2010-01-07-tx-school-7')).toBe(false);
});
