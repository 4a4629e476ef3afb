import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	layoutMultiple,
	layoutMultiples,
	shareScale,
	shownValue,
	type SmallMultiple,
	type YearValue
} from './layout-multiples.ts';

const chart = (name: string, points: YearValue[]): SmallMultiple => ({
	key: name,
	name,
	points,
	href: null,
	label: name
});
const yearly = (...values: (number | null)[]) => values.map((value, i) => ({ year: 2001 + i, value }));

const someCharts = fc.array(
	fc
		.record({
			values: fc.array(fc.option(fc.double({ min: 0, max: 500, noNaN: true })), {
				minLength: 1,
				maxLength: 61
			}),
			part: fc.boolean()
		})
		.map(({ values, part }) => {
			const points: YearValue[] = yearly(...values);
			return chart('a', part ? [...points.slice(0, -1), { ...points.at(-1)!, partial: true }] : points);
		}),
	{ minLength: 1, maxLength: 5 }
);

describe('small multiples', () => {
	it('stay in their frames, on one scale', () => {
		fc.assert(
			fc.property(someCharts, (charts) => {
				const scale = shareScale(charts);
				for (const one of charts) {
					const { whole, part } = layoutMultiple(one, scale);
					expect(whole + part).toMatch(/^(M\d+ 44(h\d+|V\d+)*z)*$/);
					for (const [, y] of (whole + part).matchAll(/V(\d+)/g)) expect(Number(y)).toBeLessThanOrEqual(44);
					const ends = [...(whole + part).matchAll(/M(\d+) 44([^z]*)/g)].map(
						([, x, steps]) =>
							Number(x) + [...steps!.matchAll(/h(\d+)/g)].reduce((sum, [, step]) => sum + Number(step), 0)
					);
					for (const end of ends) expect(end).toBeLessThanOrEqual(scale.width);
				}
			})
		);
	});

	it('draw a year as high as its share of the highest in any chart', () => {
		const charts = [chart('a', yearly(1, 2)), chart('b', yearly(4, 0))];
		const scale = shareScale(charts);
		expect(charts.map((one) => layoutMultiple(one, scale).whole)).toEqual([
			'M0 44V33h60V22h60V44z',
			'M0 44V0h60V44h60z'
		]);
	});

	it('never draw something as nothing', () => {
		const charts = [chart('a', yearly(0, 1)), chart('b', yearly(1000, 0))];
		expect(layoutMultiple(charts[0]!, shareScale(charts)).whole).toBe('M0 44h60V43h60V44z');
	});

	it('leave a gap where there is no value, and a line where it is zero', () => {
		const one = chart('a', yearly(1, null, 0, 0));
		expect(layoutMultiple(one, shareScale([one])).whole).toBe('M0 44V0h30V44zM60 44h60z');
		const missing = chart(
			'b',
			yearly(1, 1, 1).filter(({ year }) => year !== 2002)
		);
		expect(layoutMultiple(missing, shareScale([missing])).whole.match(/M/g)).toHaveLength(2);
	});

	it('draw years in part by themselves', () => {
		const one = chart('a', [...yearly(2, 2), { year: 2003, value: 1, partial: true }]);
		expect(layoutMultiple(one, shareScale([one]))).toEqual({
			whole: 'M0 44V0h80V44z',
			part: 'M80 44V22h40V44z'
		});
	});

	it('state the last year that is counted whole', () => {
		const charts = [
			chart('a', [...yearly(2, 1500), { year: 2003, value: 1, partial: true }]),
			chart('b', yearly(7))
		];
		const scale = shareScale(charts);
		expect(scale.lastWhole).toBe(2002);
		expect(charts.map((one) => shownValue(one, scale)?.text ?? null)).toEqual(['1,500', null]);
	});

	it('stand in as many columns as a width holds, two at least, or in as many as are asked for', () => {
		const charts = ['a', 'b', 'c', 'd', 'e'].map((name) => chart(name, yearly(1, 2, 3)));
		const least = shareScale(charts).width + 50;
		expect(layoutMultiples(charts, { width: 3 * least + 1 })).toMatchObject({ columns: 3, height: 2 * 85 });
		expect(layoutMultiples(charts, { width: 100 }).columns).toBe(2);
		expect(layoutMultiples(charts, { columns: 5, gap: { x: 20, y: 30 } })).toMatchObject({
			...{ columns: 5, width: 5 * (least - 30), height: 75 }
		});
	});

	it('are refused with nothing in them', () => {
		expect(() => shareScale([])).toThrow('no charts');
		expect(() => shareScale([chart('a', [])])).toThrow('a has no points');
		expect(() => shareScale([chart('a', yearly(1, 2).toReversed())])).toThrow('2001 follows 2002');
		expect(() => shareScale([chart('a', yearly(NaN))])).toThrow('a: NaN is not a number of 0 or more');
	});
});
