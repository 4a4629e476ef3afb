import { stripTypeScriptTypes } from 'node:module';
import source from '#lib/charts/facade-keys.ts?raw';
import type { RequestHandler } from './$types';

export const prerender = true;

const start = `for (const root of document.querySelectorAll('[data-facade]')) attachFacade(root);\n`;

/**
 * The façade's keyboard as a module of its own, for pages that load no framework: SvelteKit makes no browser build
 * where every page is without client-side rendering. Written once, by the build.
 */
export const GET: RequestHandler = () => {
	const code = stripTypeScriptTypes(source)
		.replaceAll(/^\s*\/\*\*.*?\*\/\s*$/gms, '')
		.replaceAll(/[ \t]+/g, ' ')
		.replaceAll(/\n\s*/g, '\n');
	return new Response(code + start, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
