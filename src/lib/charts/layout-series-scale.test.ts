import { describe, expect, it } from 'vitest';
import { lineOf, pointOf } from './example-points.ts';
import { layoutSeries } from './layout-series.ts';
import type { SeriesView } from './series.ts';

describe('the axis of values', () => {
	const ticksOf = (value: number, scale: SeriesView['scale'], width = 860) =>
		layoutSeries([lineOf([pointOf(2001, value)])], width, { scale }).yTicks.map(({ text }) => text);

	it.for([
		[0, 'count', ['0', '1']],
		[1, 'count', ['0', '1']],
		[3, 'count', ['0', '1', '2', '3']],
		[950_000, 'count', ['0', '200,000', '400,000', '600,000', '800,000', '1,000,000']],
		[0.9, 'rate', ['0.0', '0.2', '0.4', '0.6', '0.8', '1.0']],
		[3.4, 'rate', ['0', '1', '2', '3', '4']],
		[0.031, 'rate', ['0.00', '0.01', '0.02', '0.03', '0.04']],
		[0.55, 'share', ['0%', '20%', '40%', '60%']],
		[0.014, 'share', ['0.0%', '0.5%', '1.0%', '1.5%']],
		[350, 'index', ['0', '100', '200', '300', '400']],
		[70, 'index', ['0', '20', '40', '60', '80', '100']],
		[790, 'index', ['0', '100', '200', '400', '600', '800']],
		[3900, 'index', ['100', '1,000', '2,000', '3,000', '4,000']]
	] as const)('of %d as a %s has the values %j', ([value, scale, ticks]) =>
		expect(ticksOf(value, scale)).toEqual(ticks)
	);

	it('marks the base of an index, and of nothing else', () => {
		const reference = (scale: SeriesView['scale']) =>
			layoutSeries([lineOf([pointOf(2001, 200)])], 860, { scale }).yTicks.filter((tick) => tick.isReference);
		expect(reference('index').map(({ text }) => text)).toEqual(['100']);
		expect(reference('count')).toEqual([]);
	});
});
