import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import ChartFrame from '../src/lib/charts/ChartFrame.svelte';
import Figure from '../src/lib/components/Figure.svelte';
import Statistic from '../src/lib/components/Statistic.svelte';
import { withoutMarkers } from './without-markers.ts';

it('leaves out of the code of a template what only hydration would read', () => {
	const code =
		'if (a) { $$renderer.push(`<!--[0--><p>one</p>`); } else { $$renderer.push("<!--[-1-->"); } $$renderer.push(`<!--]-->`);';
	expect(withoutMarkers(code).replaceAll(/\s/g, '')).toBe('if(a){$$renderer.push(`<p>one</p>`);}else{}');
});

it('leaves out what the functions of Svelte would write', () => {
	const code = 'export const BLOCK_OPEN = `<!--${HYDRATION_START}-->`; renderer.push(`<!--${hash}-->`);';
	expect(withoutMarkers(code)).toBe('export const BLOCK_OPEN = ``; renderer.push(``);');
});

it.for([
	'push(`<!-- said to whoever reads the source -->`);',
	'push(`<p>&lt;!--]--></p>`);',
	'push(`<!--[if IE]>a<![endif]-->`);',
	'push(`<!--#echo -->`);'
])('leaves "%s" as it is', (code) => expect(withoutMarkers(code)).toBe(code));

it('holds for what the server renders', () => {
	const children = () => undefined;
	const figure = render(Figure, { props: { href: '/figures/example', value: 3, noun: 'incidents' } });
	const statistic = render(Statistic, { props: { of: '/trend.json#/lines/0', children: children as never } });
	const frame = { id: 'a', title: 'A chart', sentence: children, children, table: children, sources: [] };
	const chart = render(ChartFrame, { props: frame as never });
	expect([figure, statistic, chart].filter(({ body }) => body.includes('<!--'))).toEqual([]);
});
