import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { exampleLines, exampleYears } from './example.ts';
import Facade from './Facade.svelte';
import FacadeDrawing from './FacadeDrawing.svelte';
import FacadeList from './FacadeList.svelte';
import SeriesDrawing from './SeriesDrawing.svelte';

/** The markup that a component renders on the server, without hydration marks. */
function draw<Props extends object>(component: Component<Props>, props: Props): string {
	return render(component as Component, { props }).body.replaceAll(/<!--.*?-->/g, '');
}

/** The same, with a line for each element, so that a change reads as a difference. */
const forReview = (svg: string) => `${svg.replaceAll('><', '>\n<')}\n`;

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
