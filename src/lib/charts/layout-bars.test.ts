import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barType, layoutBars, type Bar } from './layout-bars.ts';
import { textWidth } from './theme.ts';

const bar = (name: string, value: number, expected?: number): Bar => ({
	key: name,
	name,
	value,
	href: `/figures/example@2011-06-30/all/incidents?is=${value}`,
	label: `${name}: ${value}`,
	expected
});
const hours = (value: (hour: number) => number) =>
	Array.from({ length: 24 }, (_, hour) => bar(String(hour), value(hour)));

const someBars = fc
	.array(fc.record({ value: fc.nat(5000), expected: fc.option(fc.nat(3000), { nil: undefined }) }), {
		minLength: 1,
		maxLength: 31
	})
	.map((all) => all.map(({ value, expected }, i) => bar(`${i + 1}`, value, expected)));
const someUnknown = fc.option(
	fc.nat(5000).map((value) => bar('Not stated', value)),
	{ nil: undefined }
);
const someWidth = fc.constantFrom(280, 340, 860, 1200);

/** Left, top, right and bottom of a rectangle's path. */
function edges(path: string) {
	const [x, y, width, height] = path.match(/-?[\d.]+/g)!.map(Number) as [number, number, number, number];
	return { left: x, top: y, right: x + width, bottom: y + height };
}

describe('bars', () => {
	it('stay inside the drawing, with their names and values, and are numbers', () => {
		fc.assert(
			fc.property(someBars, someUnknown, someWidth, (bars, unknown, width) => {
				const layout = layoutBars(bars, unknown, width);
				expect(layout.bars).toHaveLength(bars.length + (unknown ? 1 : 0));
				expect(JSON.stringify(layout)).not.toMatch(/NaN|Infinity/);
				for (const { path, target } of layout.bars)
					for (const { left, top, right, bottom } of [path || target, target].map(edges)) {
						expect(left).toBeGreaterThanOrEqual(-0.1);
						expect(top).toBeGreaterThanOrEqual(-0.1);
						expect(right).toBeLessThanOrEqual(width + 0.2);
						expect(bottom).toBeLessThanOrEqual(layout.height + 0.2);
					}
				for (const { text, x, y, anchor } of layout.bars.flatMap(({ name, value }) => [name, value])) {
					const share = { start: 0, middle: 0.5, end: 1 }[anchor];
					const left = x - textWidth(text, barType) * share;
					expect(left).toBeGreaterThanOrEqual(0);
					expect(left + textWidth(text, barType)).toBeLessThanOrEqual(width + 3);
					expect(y).toBeGreaterThanOrEqual(barType * 0.7);
					expect(y).toBeLessThanOrEqual(layout.height);
				}
			})
		);
	});

	it('are as long as their values, from zero', () => {
		const { bars } = layoutBars([bar('Jan', 50), bar('Feb', 100), bar('Mar', 0)], undefined, 860);
		const [first, second] = bars.map(({ path }) => path && edges(path));
		expect(first && second && (second.bottom - second.top) / (first.bottom - first.top)).toBeCloseTo(2, 2);
		expect(bars[2]!.path).toBe('');
	});

	it('stand where there is room, else lie in rows for a finger', () => {
		const wide = layoutBars(
			hours((hour) => hour * 7),
			bar('Hour not stated', 96),
			860
		);
		const narrow = layoutBars(
			hours((hour) => hour * 7),
			bar('Hour not stated', 96),
			340
		);
		expect([wide.shape, narrow.shape]).toEqual(['columns', 'rows']);
		for (const { target } of [...wide.bars, ...narrow.bars]) {
			const { left, right, top, bottom } = edges(target);
			expect(Math.min(right - left, bottom - top)).toBeGreaterThanOrEqual(24);
		}
	});

	it('set what is not known apart, hatched', () => {
		const { bars } = layoutBars(
			hours(() => 5),
			bar('Not stated', 9),
			340
		);
		const [last, unknown] = bars.slice(-2).map(({ target }) => edges(target));
		expect(unknown!.top - last!.bottom).toBeGreaterThan(10);
		expect(bars.filter(({ hatch }) => hatch !== '').map(({ bar }) => bar.name)).toEqual(['Not stated']);
	});

	it('keep a value clear of the line of what is expected', () => {
		const close = layoutBars([bar('Jan', 90, 92), bar('Feb', 100, 40)], undefined, 860).bars;
		const lineAt = Number(close[0]!.expected.split(/[ h]/)[1]);
		expect(close[0]!.value.y).toBeLessThan(lineAt);
		expect(close[1]!.expected).not.toBe('');
	});

	it('are refused where there are none, or no numbers', () => {
		expect(() => layoutBars([], undefined, 340)).toThrow('no bars');
		expect(() => layoutBars([bar('Jan', -1)], undefined, 340)).toThrow('Jan: -1 is not');
		expect(() => layoutBars([bar('Jan', 1, NaN)], undefined, 340)).toThrow('Jan: NaN is not');
	});
});
