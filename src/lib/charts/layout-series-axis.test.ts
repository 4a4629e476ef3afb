import { describe, expect, it } from 'vitest';
import { lineOf, movesOf, pointOf } from './example-points.ts';
import { layoutSeries } from './layout-series.ts';

describe('years without a value', () => {
	const points = [2000, 2005, 2007].map((year) => pointOf(year, 1));
	const gaps = [2006, 2001, 2002, 2003, 2004].map((year) => ({ year, text: 'no enrollment figure' }));
	const view = { gaps: [...gaps, { year: 2008, text: 'not yet published' }] };

	it('are marked and spoken, each', () => {
		const { gaps } = layoutSeries([lineOf(points)], 860, view);
		expect(gaps.map(({ label }) => label)).toContain('2002: no enrollment figure');
		expect(gaps).toHaveLength(6);
	});

	it('are explained under the axis, those with one reason together', () => {
		const { notes } = layoutSeries([lineOf(points)], 860, view);
		expect(notes.map(({ text }) => text.join(' '))).toEqual([
			'2001 to 2004, 2006: no enrollment figure',
			'2008: not yet published'
		]);
	});

	it('are never bridged, and the axis reaches to them', () => {
		const { lines, xTicks } = layoutSeries([lineOf(points)], 860, view);
		expect(movesOf(lines[0]!.path)).toBe(3);
		expect(xTicks.at(-1)!.text).toBe('2008');
	});
});

describe('the rule between two years', () => {
	const points = [2015, 2016, 2017, 2018, 2019].map((year) => pointOf(year, 3));
	const at = (year: number) =>
		layoutSeries([lineOf(points)], 340, { boundary: { year, text: 'since then' } });

	it('stands between them', () => {
		const { boundary, lines } = at(2018);
		const x = Number(/^M(\S+)/.exec(boundary)![1]);
		expect(x).toBeCloseTo((lines[0]!.marks[2]!.x + lines[0]!.marks[3]!.x) / 2, 0);
	});

	it.for([2010, 2015, 2020])(
		'is left out with its words in %i, which has no year before it or is not shown',
		(year) => {
			expect(at(year).boundary).toBe('');
			expect(at(year).texts).toEqual([]);
		}
	);
});

it('marks a change of level before its year, with its range and words', () => {
	const points = [2015, 2016, 2017, 2018, 2019].map((year) => pointOf(year, 3));
	const breaks = [
		{ year: 2017, from: 2016, to: 2019 },
		{ year: 2019, from: 2019, to: 2019, text: 'a new form' },
		{ year: 2030, from: 2029, to: 2031 }
	];
	const layout = layoutSeries([lineOf(points)], 860, { breaks });
	expect(layout.breaks.map(({ label }) => label)).toEqual([
		'2017 (2016 to 2019): a change of level',
		'2019: a new form'
	]);
	expect(layout.notes.map(({ text }) => text[0])).toEqual(layout.breaks.map(({ label }) => label));
});
