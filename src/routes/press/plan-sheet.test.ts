import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planSheet } from './plan-sheet.ts';

const names = (count: number) => Array.from({ length: count }, (_, index) => `Ada Placeholder ${index}`);

describe('a press sheet', () => {
	it('prints all names where they fit', () => {
		expect(planSheet(['A short rule.'], names(21))).toEqual({ size: 'normal', shown: 21 });
	});

	it('prints as many of a long list as fit, in the usual size', () => {
		const { size, shown } = planSheet(['A short rule.'], names(1000));
		expect(size).toBe('normal');
		expect(shown).toBeGreaterThan(50);
		expect(shown).toBeLessThan(300);
	});

	it('is set in smaller type before long words leave no room for names', () => {
		expect(planSheet(['x'.repeat(2600)], names(40)).size).toBe('small');
		expect(planSheet(['x'.repeat(4200)], names(40)).size).toBe('tiny');
	});

	it('prints no names where words take the page, and never more than there are', () => {
		expect(planSheet(['x'.repeat(20_000)], names(40)).shown).toBe(0);
		fc.assert(
			fc.property(fc.array(fc.string({ maxLength: 900 })), fc.array(fc.string()), (texts, people) => {
				const { shown } = planSheet(texts, people);
				expect(shown).toBeGreaterThanOrEqual(0);
				expect(shown).toBeLessThanOrEqual(people.length);
			})
		);
	});
});
