import { describe, expect, it } from 'vitest';
import { lineOf, placesOf, pointOf } from './example-points.ts';
import { trendExamples } from './example-trend.ts';
import { layoutSeries } from './layout-series.ts';
import { seriesType } from './series-labels.ts';
import { textWidth } from './theme.ts';

describe('the ribbon', () => {
	it.for([860, 340])('has its label over all that is drawn, or before the plot, at %i pixels', (width) => {
		const { texts, ribbon, swatch, plot } = layoutSeries(
			trendExamples.counts.lines,
			width,
			trendExamples.counts
		);
		const label = texts.find(({ text }) => text.startsWith('Between'))!;
		const right = label.x + textWidth(label.text, seriesType);
		const under = placesOf(ribbon!.fill).filter(([x]) => x >= label.x && x <= right);
		for (const [, y] of under) expect(y).toBeGreaterThan(label.y);
		expect(label.y > plot.top).toBe(swatch === '');
	});

	it('links an edge only where it leads somewhere, and speaks for itself', () => {
		const ribbon = {
			label: 'all 40 rules',
			points: [{ year: 2001, low: 1, high: 2.5, highHref: '/rules/a' }]
		};
		const { ribbon: shape } = layoutSeries([lineOf([pointOf(2001, 2)])], 860, { ribbon, scale: 'rate' });
		expect(shape!.edges.map(({ key }) => key)).toEqual(['high']);
		expect(shape!.edges[0]!.links[0]).toMatchObject({
			href: '/rules/a',
			label: '2001: 2.5, the highest, all 40 rules'
		});
	});
});
