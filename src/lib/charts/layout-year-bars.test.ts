import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutYearBars, type YearBar } from './layout-year-bars.ts';

const bar = (year: number, value: number, more: Partial<YearBar> = {}): YearBar => ({
	...{ year, value, told: false },
	...more
});
const size = { width: 600, height: 300 };
const draw = (bars: YearBar[]) => layoutYearBars({ bars, ...size });

/** Every number of a path that could lie outside: rectangles and lines begin absolute. */
const starts = (path: string) =>
	[...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

describe('the years around a figure', () => {
	it('stay inside their box, whatever they count', () => {
		const years = fc.uniqueArray(fc.integer({ min: 1960, max: 2026 }), { minLength: 1, maxLength: 60 });
		fc.assert(
			fc.property(years, fc.nat(5000), fc.integer({ min: 120, max: 900 }), (all, most, height) => {
				const bars = all
					.sort((a, b) => a - b)
					.map((year, i) =>
						bar(year, (i * 37) % (most + 1), {
							told: i % 3 === 0,
							...(i % 7 === 0 && { partial: 'in part' })
						})
					);
				const chart = layoutYearBars({ bars, width: 500, height });
				const paths = chart.bars.flatMap((one) => [one.path, one.whisker, one.hatch]);
				for (const [x, y] of [...paths, chart.told, chart.missing].flatMap(starts)) {
					expect(x).toBeGreaterThanOrEqual(0);
					expect(x).toBeLessThanOrEqual(500);
					expect(y).toBeGreaterThanOrEqual(0);
					expect(y).toBeLessThanOrEqual(height);
				}
				for (const { y } of chart.notes) expect(y).toBeLessThanOrEqual(height);
			})
		);
	});

	it('mark the period by a line under it, and print the number of a single year', () => {
		const chart = draw([bar(2020, 3), bar(2021, 5, { told: true }), bar(2022, 4)]);
		expect(chart.told).not.toBe('');
		expect(chart.bars.map(({ value }) => value?.text)).toEqual([undefined, '5', undefined]);
	});

	it('print no numbers over a long period, whose sum stands beside it', () => {
		const chart = draw([2018, 2019, 2020, 2021, 2022].map((year) => bar(year, 2, { told: true })));
		expect(chart.bars.every(({ value }) => value === null)).toBe(true);
	});

	it('hatch a part of a year and say which', () => {
		const chart = draw([bar(2022, 4), bar(2023, 3, { partial: 'to August 4' })]);
		expect(chart.bars.map(({ hatch }) => hatch !== '')).toEqual([false, true]);
		expect(chart.notes[0]!.text).toContain('2023 to August 4');
	});

	it('mark a year without a number with a cross, which is not a bar of none', () => {
		const chart = draw([bar(2020, 1), bar(2022, 1)]);
		expect(starts(chart.missing)).toHaveLength(1);
		expect(chart.notes[0]!.text).toContain('without a number');
		expect(draw([bar(2020, 1), bar(2021, 0), bar(2022, 1)]).missing).toBe('');
	});

	it('reach up to the ends of their intervals', () => {
		const chart = draw([bar(2022, 4, { interval: { low: 1, high: 12 } })]);
		expect(starts(chart.bars[0]!.whisker)[0]![1]).toBeLessThan(chart.plot.bottom);
		expect(Math.max(...chart.yTicks.map(({ text }) => Number(text)))).toBeGreaterThanOrEqual(10);
	});

	it.for([[[]], [[bar(2022, 1), bar(2021, 1)]], [[bar(2022, -1)]], [[bar(2022, Number.NaN)]]])(
		'refuse what cannot be drawn',
		([bars]) => expect(() => draw(bars!)).toThrow(RangeError)
	);
});
