import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { trendExamples } from './example-trend.ts';
import { exampleLines, exampleYears } from './example.ts';
import Facade from './Facade.svelte';
import FacadeDrawing from './FacadeDrawing.svelte';
import FacadeList from './FacadeList.svelte';
import type { SeriesLine } from './series.ts';
import SeriesChart from './SeriesChart.svelte';
import SeriesDrawing from './SeriesDrawing.svelte';

/** The markup that a component renders on the server, without hydration marks. */
function draw<Props extends object>(component: Component<Props>, props: Props): string {
	return render(component as Component, { props }).body.replaceAll(/<!--.*?-->/g, '');
}

/** The same, with a line for each element, so that a change reads as a difference. */
const forReview = (svg: string) => `${svg.replaceAll('><', '>\n<')}\n`;

/** Series with what surrounds them, each as a drawing of its own. */
function drawTrends(width: number, names: (keyof typeof trendExamples)[]) {
	const shape = width < 600 ? 'narrow' : 'wide';
	return Object.fromEntries(
		names.map((name) => [
			`series-${name}-${shape}`,
			() => draw(SeriesDrawing, { ...trendExamples[name], width, background: '#f8f3e8' })
		])
	);
}

const drawings = {
	'facade-street': () =>
		draw(FacadeDrawing, {
			years: exampleYears,
			label: 'Incidents, 2001 to 2011',
			width: 1200,
			background: '#141b38'
		}),
	'facade-rows': () =>
		draw(FacadeDrawing, {
			years: exampleYears,
			label: 'Incidents, 2001 to 2011',
			width: 320,
			background: '#141b38'
		}),
	'series-wide': () =>
		draw(SeriesDrawing, {
			lines: exampleLines,
			label: 'Incidents by year',
			width: 860,
			background: '#f8f3e8'
		}),
	...drawTrends(860, ['counts', 'rates', 'index', 'share']),
	...drawTrends(340, ['counts', 'rates']),
	'series-narrow': () =>
		draw(SeriesDrawing, {
			lines: exampleLines,
			label: 'Incidents by year',
			width: 340,
			background: '#f8f3e8'
		})
};

it.for(Object.entries(drawings))('draws the %s under review', async ([name, drawing]) => {
	await expect(forReview(drawing())).toMatchFileSnapshot(`__snapshots__/${name}.svg`);
});

describe('a series on a page', () => {
	const page = draw(SeriesChart, { id: 'trend', ...trendExamples.counts });
	const links = [...page.matchAll(/<a href="([^"]+)" aria-label="([^"]+)"/g)];

	it('links every mark and both edges of the ribbon, spoken, in both of its shapes', () => {
		const [{ points }] = trendExamples.counts.lines as [SeriesLine];
		for (const { href, label } of points)
			expect(
				links.filter(([, to, said]) => to === href.replaceAll('&', '&amp;') && said === label)
			).toHaveLength(2);
		expect(links.filter(([, to]) => to === '/rules/example')).toHaveLength(2 * 60);
		expect(links).toHaveLength(2 * (61 + 60 + 60));
	});

	it('can be skipped where it has an id', () => {
		expect(page).toContain('href="#trend-end"');
		expect(page).toContain('id="trend-end"');
		expect(draw(SeriesChart, { ...trendExamples.counts })).not.toContain('-end"');
	});

	it('speaks gaps and changes of level, and keeps their numerals among the axes', () => {
		const rates = draw(SeriesChart, { ...trendExamples.rates });
		expect(rates).toContain('role="img" aria-label="2004: no enrollment figure for Sample State"');
		expect(page).toContain('role="img" aria-label="2018 (2016 to 2019): a change of level"');
		const bare = [page, rates].map((html) =>
			html.replaceAll(/<g[^>]*data-numeral=[^]*?<\/g>/g, '').replaceAll(/<[^>]*>/g, '')
		);
		for (const text of bare) expect(text).not.toMatch(/\d/);
	});

	it('needs no style sheet, no style attribute and no address of its own to be an image', () => {
		for (const name of ['counts', 'rates', 'index', 'share', 'years'] as const)
			expect(draw(SeriesDrawing, { ...trendExamples[name], width: 860 })).not.toMatch(
				/style=|var\(|oklch|url\(/
			);
	});
});

describe('the façade on a page', () => {
	const page = draw(Facade, { id: 'facade', years: exampleYears, label: 'Incidents' });
	const windows = exampleYears.flatMap((year) => year.windows);

	it('links every lit or outlined window, spoken, in both of its shapes', () => {
		for (const { href, label } of windows) {
			expect(page.split(`<a href="${href}" aria-label="${label}">`)).toHaveLength(3);
		}
	});

	it('links every year, and states values as figures', () => {
		for (const { href, label } of exampleYears)
			expect(page).toContain(`<a href="${href}" class="year" aria-label="${label}">`);
		const figures = [
			...page.matchAll(/<a class="figure"[^>]*data-value="(\d+)"[^>]*>\s*<g[^>]*><text[^>]*>(\d+)</g)
		];
		expect(figures.length).toBeGreaterThan(exampleYears.length);
		for (const [, value, text] of figures) expect(text).toBe(value);
	});

	it('needs no style attribute, which the security policy would block', () =>
		expect(page).not.toContain('style='));

	it('can be skipped', () => {
		expect(page).toContain('href="#facade-end"');
		expect(page).toContain('id="facade-end"');
	});

	it('says the same as a list', () => {
		const list = draw(FacadeList, { years: exampleYears, noun: 'incidents' });
		for (const { href, label } of windows) expect(list).toContain(`<a href="${href}">${label}</a>`);
	});
});
