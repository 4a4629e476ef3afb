import { parse } from 'node-html-parser';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { readNumerals } from '../../../tests/law/numerals.ts';
import { byHour, byMonth, byState, counts, hourUnknown, rates } from '../../routes/gallery/example-maps.ts';
import BarChart from './BarChart.svelte';
import BarDrawing from './BarDrawing.svelte';
import MultiplesDrawing from './MultiplesDrawing.svelte';
import SmallMultiples from './SmallMultiples.svelte';
import StateMap from './StateMap.svelte';
import StateMapDrawing from './StateMapDrawing.svelte';
import TileMap from './TileMap.svelte';
import TileMapDrawing from './TileMapDrawing.svelte';

/** The markup that a component renders on the server, without hydration marks. */
function draw<Props extends object>(component: Component<Props>, props: Props): string {
	return render(component as Component, { props }).body.replaceAll(/<!--.*?-->/g, '');
}

const legend = {
	title: 'Examples by state, 2001 to 2010',
	unit: 'examples',
	suppressed: 'fewer than 9 pupils'
};
const paper = { label: 'An example', background: '#f8f3e8' };
const drawings = {
	'map-counts': () => draw(StateMapDrawing, { id: 'map', states: counts, legend, ...paper }),
	'map-rates': () => draw(StateMapDrawing, { id: 'map', states: rates, ...paper }),
	'tiles-rates': () => draw(TileMapDrawing, { id: 'tiles', states: rates, legend, ...paper }),
	'bars-columns': () => draw(BarDrawing, { bars: byMonth, width: 860, ...paper }),
	'bars-rows': () => draw(BarDrawing, { bars: byHour, unknown: hourUnknown, width: 340, ...paper }),
	multiples: () => draw(MultiplesDrawing, { charts: byState.slice(0, 12), width: 860, ...paper })
};

it.for(Object.entries(drawings))('draws the %s under review', async ([name, drawing]) => {
	// a line for each element, so that a change reads as a difference
	await expect(`${drawing().replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`__snapshots__/${name}.svg`);
});

it.for(Object.entries(drawings))(
	'draws the %s without a style sheet and without what resvg leaves out',
	([, drawing]) => {
		expect(drawing()).not.toMatch(/var\(|color-mix|style=|NaN|undefined/);
	}
);

const pages = {
	'a map of counts': draw(StateMap, { id: 'map', states: counts, legend, label: 'Counts' }),
	'a map of rates': draw(StateMap, { id: 'map', states: rates, legend, label: 'Rates' }),
	'a tile grid': draw(TileMap, { id: 'tiles', states: counts, legend, label: 'Counts' }),
	'a distribution': draw(BarChart, {
		bars: byHour.map((bar) => ({ ...bar, expected: 20 })),
		unknown: hourUnknown,
		unit: 'examples',
		label: 'Hours'
	}),
	'small multiples': draw(SmallMultiples, { charts: byState, unit: 'examples', label: 'States' })
};

describe.for(Object.entries(pages))('%s on a page', ([, page]) => {
	it('leaves no figure alone', () => {
		const { figures, breaches } = readNumerals(parse(page), '/map', 'http://localhost');
		expect(breaches).toEqual([]);
		expect(figures.length).toBeGreaterThan(20);
	});

	it('needs no style attribute, which the security policy would block', () =>
		expect(page).not.toContain('style='));
});

describe('the map on a page', () => {
	it('speaks every state in both of its shapes, in the order of names', () => {
		const spoken = [
			...pages['a map of counts'].matchAll(/<a class="figure[^"]*"[^>]* aria-label="([^:"]+):/g)
		];
		const names = counts.slice(0, -1).map(({ name }) => name);
		expect(spoken.map(([, name]) => name)).toEqual([...names.toSorted(), ...names.toSorted()]);
	});

	it('adds up: what is drawn and what is not is all', () => {
		const sums = [...pages['a tile grid'].matchAll(/data-value="(\d+)"/g)].map(([, value]) => Number(value));
		const all = counts.reduce((sum, { value }) => sum + value!, 0);
		expect(sums.reduce((sum, value) => sum + value, 0)).toBe(all);
		expect(pages['a tile grid']).toContain('Not drawn:');
		expect(pages['a map of rates']).not.toContain('Not drawn:');
	});

	it('prints no number that leads nowhere', () => {
		const states = counts.map((state) => ({ ...state, href: null }));
		const page = draw(StateMap, { id: 'map', states, legend, label: 'Counts' });
		expect(readNumerals(parse(page), '/map', 'http://localhost')).toEqual({ figures: [], breaches: [] });
		expect(page).toContain('role="img"');
	});

	it('says why a rate is not shown', () =>
		expect(pages['a map of rates']).toContain('rate not shown: fewer than 9 pupils'));
});

it('fifty-six charts of sixty-one years stay under 40 kB', () => {
	expect(byState).toHaveLength(56);
	expect(draw(SmallMultiples, { charts: byState, unit: 'examples', label: 'States' }).length).toBeLessThan(
		40_000
	);
});
