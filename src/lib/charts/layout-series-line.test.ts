import { describe, expect, it } from 'vitest';
import { lineOf, movesOf, pointOf } from './example-points.ts';
import { trendExamples } from './example-trend.ts';
import { layoutSeries } from './layout-series.ts';

describe('intervals', () => {
	const interval = { low: 1, high: 9 };
	const some = [2001, 2002, 2003].map((year) => pointOf(year, 5, { interval }));

	it('are whiskers of a line that is alone', () => {
		const [only] = layoutSeries([lineOf(some)], 860).lines;
		expect(only!.band).toBe('');
		expect(movesOf(only!.whiskers)).toBe(3);
	});

	it('are a band of the first of several lines, and whiskers of the others', () => {
		const { lines } = layoutSeries([lineOf(some), lineOf(some, { key: 'b' })], 860);
		expect(lines.map(({ band, whiskers }) => [movesOf(band), movesOf(whiskers)])).toEqual([
			[1, 0],
			[0, 3]
		]);
	});

	it('are no band across a gap or of a part of a year', () => {
		const points = [
			...some,
			pointOf(2005, 5, { interval }),
			pointOf(2006, 5, { interval, partial: 'to May 1' })
		];
		const [first] = layoutSeries([lineOf(points), lineOf(some, { key: 'b' })], 860).lines;
		expect(movesOf(first!.band)).toBe(1);
		expect(movesOf(first!.whiskers)).toBe(2);
	});
});

describe('a running mean', () => {
	const points = [2001, 2002, 2003, 2004, 2005, 2006].map((year) => pointOf(year, year - 2000));
	const mean = [2002, 2003, 2004, 2005].map((year) => ({ year, value: year === 2004 ? null : 2 }));
	const [bare, withMean] = [undefined, mean].map(
		(mean) => layoutSeries([lineOf(points, { mean })], 860).lines[0]!
	);

	it('takes the place of the line through the years, which keep smaller marks', () => {
		expect(withMean!.path).toBe('');
		expect(bare!.path).not.toBe('');
		expect(withMean!.marks[0]!.path).not.toBe(bare!.marks[0]!.path);
	});

	it('is broken where there is none', () => expect(movesOf(withMean!.mean)).toBe(2));

	it('carries the name at its end', () => {
		expect(withMean!.last.x).toBe(withMean!.marks[4]!.x);
		expect(bare!.last.x).toBe(bare!.marks[5]!.x);
	});
});

describe('a year in part', () => {
	it('stands on a hatched column, once for all lines, and on no path', () => {
		const part = (value: number) => [pointOf(2001, 4), pointOf(2002, value, { partial: 'to May 1' })];
		const { hatch, lines, plot } = layoutSeries([lineOf(part(2)), lineOf(part(4), { key: 'b' })], 860);
		const heights = [...hatch.matchAll(/[ML]\S+ (\S+?)(?=[ML]|$)/g)].map(([, y]) => Number(y));
		const highest = lines[1]!.marks[1]!;
		expect(Math.min(...heights)).toBeCloseTo(highest.y, 0);
		expect(Math.max(...heights)).toBeCloseTo(plot.bottom, 0);
		for (const { path } of lines) expect(path).not.toContain(`${highest.x},`);
	});
});

describe('61 years on a phone', () => {
	const { lines } = layoutSeries(trendExamples.years.lines, 340);

	it('have marks that do not touch their neighbors, and areas that do not overlap', () => {
		for (const { marks } of lines) {
			const widths = marks.map(({ hit }) => Number(/h(\S+?)v/.exec(hit)![1]));
			marks.slice(1).forEach(({ x }, i) => {
				expect(x - marks[i]!.x).toBeGreaterThanOrEqual(widths[i]! - 0.2);
				expect(x - marks[i]!.x).toBeGreaterThan(4);
			});
		}
	});
});
