import { expect, it } from 'vitest';
import { lineOf, pointOf } from './example-points.ts';
import { layoutSeries } from './layout-series.ts';
import type { SeriesView } from './series.ts';

it.for([
	[lineOf([pointOf(2002, 1), pointOf(2001, 1)]), {}, 'A rule: 2001 follows 2002'],
	[
		lineOf([pointOf(2001, 1)], { mean: [2002, 2002].map((year) => ({ year, value: 1 })) }),
		{},
		'the mean of A rule: 2002 follows 2002'
	],
	[lineOf([pointOf(2001, NaN)]), {}, 'A rule, 2001: NaN cannot be drawn'],
	[lineOf([pointOf(2001, -1)]), {}, 'A rule, 2001: -1 cannot be drawn'],
	[
		lineOf([pointOf(2001, 1, { interval: { low: 2, high: Infinity } })]),
		{},
		'A rule, 2001: Infinity cannot be drawn'
	],
	[lineOf([pointOf(2001, 1, { interval: { low: 2, high: 1 } })]), {}, 'A rule, 2001: from 2 to 1'],
	[
		lineOf([pointOf(2001, 1)]),
		{ ribbon: { label: 'all', points: [{ year: 2001, low: 3, high: 1 }] } },
		'the ribbon, 2001: from 3 to 1'
	]
] as const)('refuses what cannot be drawn: %j', ([line, view, words]) =>
	expect(() => layoutSeries([line], 860, view as SeriesView)).toThrow(words)
);
