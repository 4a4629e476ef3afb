import { describe, expect, it } from 'vitest';
import { spanRules } from './ribbon.ts';

const rule = (id: string, values: Record<number, number>) => ({
	id,
	title: `Rule ${id}`,
	points: Object.entries(values).map(([year, value]) => ({ year: Number(year), value })),
	figureOf: ({ year, value }: { year: number; value: number }) => ({
		...{ year, value },
		address: `/figures/example/${id}?from=${year}&is=${value}`
	})
});

describe('the span of all rules', () => {
	const ribbon = spanRules([
		rule('wide', { 2000: 10, 2001: 20, 2002: 30, 2003: 99 }),
		rule('strict', { 2000: 4, 2001: 1, 2002: 6 }),
		rule('new', { 1999: 3, 2000: 0, 2001: 2, 2002: 5 })
	]);

	it('runs over the years that all rules have', () => {
		expect(ribbon).toMatchObject({ from: 2000, to: 2002 });
	});

	it('names the rules at its ends, which change from year to year', () => {
		expect(ribbon?.years.map(({ low, high }) => [low.rule, low.value, high.rule, high.value])).toEqual([
			['new', 0, 'wide', 10],
			['strict', 1, 'wide', 20],
			['new', 5, 'wide', 30]
		]);
	});

	it('tells of every rule how many times as many there were, the smallest first', () => {
		expect(ribbon?.rules.slice(0, 2).map(({ id, ratio }) => [id, ratio])).toEqual([
			['strict', 1.5],
			['wide', 3]
		]);
	});

	it('divides by no zero, and says that it did not', () => {
		expect(ribbon?.rules.at(-1)).toMatchObject({ id: 'new', ratio: null });
		expect(ribbon?.divided).toBe(2);
	});

	it.for([
		['one rule alone', [rule('one', { 2000: 1, 2001: 2 })]],
		['rules that share one year', [rule('one', { 2000: 1, 2001: 2 }), rule('other', { 2001: 2, 2002: 3 })]],
		['no rules', []]
	] as const)('is none for %s', ([, rules]) => {
		expect(spanRules(rules)).toBeNull();
	});
});
