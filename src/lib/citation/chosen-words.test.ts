import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundaryCaveat, boundaryParts, changeParts } from './change-words.ts';
import { gapParts, runningMeanWords } from './gap-words.ts';
import { ratioParts, toDateParts, type Comparison } from './ratio-words.ts';
import { toText, type SentencePart } from './sentence-parts.ts';
import { noTrendWords, scatterParts, trendParts, type YearlyChange } from './trend-words.ts';

const forbidden =
	/significan|\btrend|deadl|claim|innocent|alarm|surge|soar|skyrocket|plung|prove|caus|NaN|undefined|null|∞|Infinity|-\d+\.|−0(\.0+)?\b(?!\.)/i;

const size = fc.double({ min: 0, max: 1e7, noNaN: true });
const percent = fc.oneof(
	fc.double({ min: -100, max: 100, noNaN: true }),
	fc.double({ min: -100, max: 1e9, noNaN: true })
);
const level = fc.constantFrom(0.8, 0.9, 0.95, 0.975, 0.99);
const year = fc.integer({ min: 1900, max: 2100 });

const changes: fc.Arbitrary<YearlyChange> = fc
	.record({ ends: fc.tuple(percent, percent, percent), from: year, to: year, level })
	.map(({ ends, ...rest }) => {
		const [low, middle, high] = ends.toSorted((a, b) => a - b);
		return { low: low!, percent: middle!, high: high!, ...rest };
	});
const comparisons: fc.Arbitrary<Comparison> = fc
	.record({ ends: fc.tuple(size, size, size), zeros: fc.constantFrom('none', 'a', 'b', 'both'), level })
	.map(({ ends, zeros, level }) => {
		const [low, ratio, high] = ends.toSorted((a, b) => a - b);
		const base = { a: 'in Texas', b: 'in Ohio', level };
		if (zeros === 'both') return { ratio: null, low: 0, high: Infinity, ...base };
		if (zeros === 'a') return { ratio: 0, low: 0, high: high!, ...base };
		if (zeros === 'b') return { ratio: null, low: low!, high: Infinity, ...base };
		return { ratio: ratio!, low: low!, high: high!, ...base };
	});
const breaks = fc
	.uniqueArray(year, { minLength: 2, maxLength: 6 })
	.map((years) => years.toSorted((a, b) => a - b))
	.map((possible) => ({
		year: possible[1]!,
		before: possible[0]!,
		possible,
		shares: { before: 0.25, after: 0.5 }
	}));
const shape = fc.constantFrom('level' as const, 'slope' as const);
const gaps = fc.record({
	mean: size,
	median: size,
	meanInterval: fc.option(fc.record({ low: size, high: size })),
	longest: fc.record({ from: fc.constant('2020-01-01'), to: fc.constant('2021-01-01'), days: fc.nat(9999) })
});

const sentences: fc.Arbitrary<SentencePart[]> = fc.oneof(
	changes.map(trendParts),
	comparisons.map(ratioParts),
	comparisons.map((comparison) => toDateParts({ ...comparison, asOf: '2026-03-03', years: '2021-2025' })),
	fc.array(breaks, { maxLength: 4 }).map((all) => changeParts({ shape: 'steps', changes: all })),
	shape.map((which) => changeParts({ shape: which, changes: [] })),
	fc
		.tuple(fc.constantFrom('level' as const, 'slope' as const, 'step' as const), breaks)
		.map(([which, found]) => boundaryParts('The share', which, found)),
	fc.option(size).map(scatterParts),
	gaps.map(gapParts)
);

describe('the words of statistics', () => {
	it('are never those that say more than the numbers', () => {
		fc.assert(
			fc.property(sentences, (parts) => {
				expect(toText(parts)).not.toMatch(forbidden);
			}),
			{ numRuns: 1000 }
		);
	});
	it('that never change are none of them either', () => {
		const fixed = [
			...Object.values(noTrendWords),
			boundaryCaveat(2018),
			runningMeanWords(5, 'centred'),
			runningMeanWords(12, 'trailing')
		];
		for (const words of fixed) expect(words).not.toMatch(forbidden);
	});
	it('have every digit in a part that is marked', () => {
		fc.assert(
			fc.property(sentences, (parts) => {
				for (const { text, numeral } of parts) expect(/\d/.test(text)).toBe(numeral);
			})
		);
	});
	it('name a direction if and only if the interval leaves one', () => {
		fc.assert(
			fc.property(changes, (change) => {
				const words = toText(trendParts(change));
				expect(/^(rose|fell) /.test(words)).toBe(change.low > 0 || change.high < 0);
				expect(words.startsWith('fell')).toBe(change.high < 0);
			})
		);
	});
	it('name a difference if and only if the interval leaves one', () => {
		fc.assert(
			fc.property(comparisons, (comparison) => {
				const words = toText(ratioParts(comparison));
				const open = comparison.low <= 1 && 1 <= comparison.high;
				expect(/^no (clear difference|comparison)/.test(words)).toBe(open);
			})
		);
	});
});
