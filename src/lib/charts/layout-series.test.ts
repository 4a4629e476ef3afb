import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleLines } from './example.ts';
import { layoutSeries } from './layout-series.ts';
import { lineHeight, seriesType } from './series-labels.ts';
import type { SeriesLine } from './series.ts';
import { textWidth } from './theme.ts';

const someLines = fc
	.array(
		fc.record({
			name: fc.constantFrom(
				'Example Database',
				'With a victim',
				'A rule with a rather long title of its own'
			),
			values: fc.array(fc.option(fc.nat(3000)), { minLength: 1, maxLength: 60 }),
			part: fc.boolean()
		}),
		{ minLength: 1, maxLength: 4 }
	)
	.map((all) =>
		all.map(({ name, values, part }, i): SeriesLine => {
			const points = values.flatMap((value, j) =>
				value === null && j > 0
					? []
					: [
							{
								year: 1970 + j,
								value: value ?? 0,
								href: '/',
								label: '',
								...(part && j > 40 ? { partial: 'to May 1' } : {})
							}
						]
			);
			return { key: String(i), name, points };
		})
	);
const someWidth = fc.constantFrom(320, 340, 860, 1200);

describe('layoutSeries', () => {
	it('draws every point inside the plot', () => {
		fc.assert(
			fc.property(someLines, someWidth, (lines, width) => {
				const { plot, lines: drawn } = layoutSeries(lines, width);
				for (const { x, y } of drawn.flatMap(({ marks }) => marks)) {
					expect(x).toBeGreaterThanOrEqual(plot.left);
					expect(x).toBeLessThanOrEqual(plot.right);
					expect(y).toBeGreaterThanOrEqual(plot.top);
					expect(y).toBeLessThanOrEqual(plot.bottom);
				}
				expect(drawn.map(({ marks }) => marks.length)).toEqual(lines.map(({ points }) => points.length));
			})
		);
	});

	it('keeps names apart and inside the drawing', () => {
		fc.assert(
			fc.property(someLines, someWidth, (lines, width) => {
				const { lines: drawn } = layoutSeries(lines, width);
				const boxes = drawn
					.map(({ end }) => ({
						top: end.y - seriesType,
						bottom: end.y - seriesType + end.text.length * lineHeight,
						...end
					}))
					.sort((a, b) => a.top - b.top);
				boxes.slice(1).forEach((box, i) => expect(box.top).toBeGreaterThanOrEqual(boxes[i]!.bottom - 0.2));
				expect(boxes[0]!.top).toBeGreaterThanOrEqual(0);
				for (const { x, text } of boxes) {
					for (const words of text) expect(x + textWidth(words, seriesType)).toBeLessThanOrEqual(width);
				}
			})
		);
	});

	it('names whole years on the axis, far enough apart to read', () => {
		fc.assert(
			fc.property(someLines, someWidth, (lines, width) => {
				const { xTicks } = layoutSeries(lines, width);
				expect(xTicks.every(({ text }) => /^\d{4}$/.test(text))).toBe(true);
				xTicks
					.slice(1)
					.forEach(({ x }, i) => expect(x - xTicks[i]!.x).toBeGreaterThan(textWidth('2022', seriesType)));
			})
		);
	});

	it('joins neither partial years nor the years around a gap', () => {
		const { lines } = layoutSeries(exampleLines, 860);
		const moves = lines.map(({ path }) => path.split('M').length - 1);
		expect(moves).toEqual([1, 2, 1]);
		const last = lines[0]!.marks.at(-1)!;
		expect(lines[0]!.path).not.toContain(`${last.x},`);
	});

	it('says once what a partial year covers, with the year', () => {
		expect(layoutSeries(exampleLines, 860).notes.map(({ text }) => text)).toEqual([['2011 to June 30']]);
	});

	it('tells lines apart by mark and dash', () => {
		const { lines } = layoutSeries(exampleLines, 860);
		expect(new Set(lines.map(({ marker }) => marker)).size).toBe(3);
		expect(new Set(lines.map(({ dash }) => dash)).size).toBe(3);
	});

	it('rounds to a tenth of a pixel', () => {
		expect(JSON.stringify(layoutSeries(exampleLines, 860)).match(/\d\.\d{4,}/)).toBeNull();
	});

	it('refuses what cannot be drawn apart', () => {
		expect(() => layoutSeries([], 860)).toThrow('0 lines');
		expect(() => layoutSeries([...exampleLines, ...exampleLines], 860)).toThrow('6 lines; one to 4');
		expect(() => layoutSeries([{ key: 'a', name: 'A rule', points: [] }], 860)).toThrow(
			'A rule has no points'
		);
	});
});
