import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOf, placesOf, pointOf } from './example-points.ts';
import { trendExamples } from './example-trend.ts';
import { layoutSeries } from './layout-series.ts';
import { seriesType } from './series-labels.ts';
import type { SeriesView } from './series.ts';
import { textWidth } from './theme.ts';

const someYears = <Value>(value: fc.Arbitrary<Value>) =>
	fc
		.array(fc.option(value), { minLength: 1, maxLength: 61 })
		.map((values) => values.flatMap((one, i) => (one === null && i > 0 ? [] : [{ year: 1966 + i, one }])));
const someValue = fc.oneof(
	fc.constant(0),
	fc.nat(40),
	fc.nat(1_000_000),
	fc.double({ min: 0, max: 1, noNaN: true })
);

const somePoints = someYears(fc.tuple(someValue, fc.boolean(), fc.boolean())).map((years) =>
	years.map(({ year, one }) => {
		const [value, hasInterval, part] = one ?? [0, false, false];
		const interval = hasInterval ? { low: value / 2, high: value * 1.5 + 1 } : undefined;
		return pointOf(year, value, { interval, ...(part ? { partial: 'to May 1' } : {}) });
	})
);
const someMean = fc.option(
	someYears(fc.option(someValue)).map((years) => years.map(({ year, one }) => ({ year, value: one }))),
	{ nil: undefined }
);
const someLines = fc
	.array(fc.tuple(somePoints, someMean), { minLength: 1, maxLength: 4 })
	.map((all) => all.map(([points, mean], i) => lineOf(points, { key: String(i), mean })));
const someRibbon = someYears(fc.tuple(someValue, someValue)).map((years) => ({
	label: 'all 40 example rules',
	points: years.map(({ year, one }) => {
		const [low, high] = (one ?? [0, 0]).toSorted((a, b) => a - b) as [number, number];
		return { year, low, high, lowHref: '/low', highHref: '/high' };
	})
}));
const someView = fc.record(
	{
		scale: fc.constantFrom('count', 'rate', 'index', 'share'),
		unit: fc.constant('per million pupils and year'),
		ribbon: someRibbon,
		gaps: fc.constant([1970, 1971, 1972, 2030].map((year) => ({ year, text: 'no enrollment figure' }))),
		boundary: fc.integer({ min: 1960, max: 2030 }).map((year) => ({ year, text: `collected since ${year}` })),
		breaks: fc.integer({ min: 1960, max: 2030 }).map((year) => [{ year, from: year - 3, to: year + 2 }])
	},
	{ requiredKeys: [] }
) as fc.Arbitrary<SeriesView>;
const someWidth = fc.constantFrom(340, 860);

/** Everything that a layout says, whatever it is in. */
const leavesOf = (value: unknown): unknown[] =>
	typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value];

describe('layoutSeries with what surrounds the lines', () => {
	it('has a number in every place of every path', () => {
		fc.assert(
			fc.property(someLines, someView, someWidth, (lines, view, width) => {
				const wrong = leavesOf(layoutSeries(lines, width, view)).filter((leaf) =>
					typeof leaf === 'number'
						? !Number.isFinite(leaf)
						: /NaN|Infinity|undefined/.test(String(leaf ?? ''))
				);
				expect(wrong).toEqual([]);
			})
		);
	});

	it('keeps all words inside the drawing', () => {
		fc.assert(
			fc.property(someLines, someView, someWidth, (lines, view, width) => {
				const { texts, notes, height } = layoutSeries(lines, width, view);
				const rows = [
					...texts,
					...notes.flatMap(({ text, y, ...note }) =>
						text.map((words, row) => ({ ...note, text: words, y: y + row * 16 }))
					)
				];
				for (const { text, x, y, anchor } of rows) {
					const long = textWidth(text, seriesType);
					const left = anchor === 'end' ? x - long : x;
					expect(left).toBeGreaterThanOrEqual(-0.1);
					expect(left + long).toBeLessThanOrEqual(width + 0.1);
					expect(y).toBeGreaterThanOrEqual(seriesType);
					expect(y).toBeLessThanOrEqual(height);
				}
			})
		);
	});

	it('draws intervals, means and the ribbon inside the plot', () => {
		fc.assert(
			fc.property(someLines, someView, someWidth, (lines, view, width) => {
				const { lines: drawn, ribbon, plot } = layoutSeries(lines, width, view);
				const runs = drawn.flatMap(({ path, mean, band }) => [path, mean, band]);
				for (const [x, y] of placesOf([...runs, ribbon?.fill ?? ''].join(''))) {
					expect(x).toBeGreaterThanOrEqual(plot.left);
					expect(x).toBeLessThanOrEqual(plot.right);
					expect(y).toBeGreaterThanOrEqual(plot.top - 0.1);
					expect(y).toBeLessThanOrEqual(plot.bottom + 0.1);
				}
			})
		);
	});
});

it('writes years as it is told', () => {
	const { xTicks, notes } = layoutSeries(trendExamples.share.lines, 340, trendExamples.share);
	expect(xTicks[0]!.text).toBe('2000-01');
	expect(notes[0]!.text).toEqual(['2026-27 to May 30']);
});
