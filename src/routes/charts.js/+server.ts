import { stripTypeScriptTypes } from 'node:module';
import chartKeys from '#lib/charts/chart-keys.ts?raw';
import facadeKeys from '#lib/charts/facade-keys.ts?raw';
import seriesKeys from '#lib/charts/series-keys.ts?raw';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Charts that come later, as the explorer replaces its own, are told by an event on what holds them. */
const start = `
function attachCharts(holder) {
for (const root of holder.querySelectorAll('[data-facade]')) attachFacade(root);
for (const root of holder.querySelectorAll('[data-series]')) attachSeries(root);
}
attachCharts(document);
document.addEventListener('charts:changed', (event) => attachCharts(event.target));
`;

/**
 * The keyboard of façades and series as a module of its own, for pages that load no framework: SvelteKit makes no browser
 * build where every page is without client-side rendering. Written once, by the build, from modules that import nothing
 * but each other.
 */
export const GET: RequestHandler = () => {
	const code = stripTypeScriptTypes(
		`${chartKeys}${facadeKeys}${seriesKeys}`.replaceAll(/^import [^;]*;$/gm, '')
	)
		.replaceAll(/^export /gm, '')
		.replaceAll(/^\s*\/\*\*.*?\*\/\s*$/gms, '')
		.replaceAll(/[ \t]+/g, ' ')
		.replaceAll(/\n\s*/g, '\n');
	return new Response(code + start, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
