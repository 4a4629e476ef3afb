import { stripTypeScriptTypes } from 'node:module';
import explorer from '#lib/enhance/explorer.ts?raw';
import type { RequestHandler } from './$types';

export const prerender = true;

/**
 * The explorer without page loads, as a module of its own for pages that load no framework. Written once, by the build,
 * from a module that imports nothing.
 */
export const GET: RequestHandler = () => {
	const code = stripTypeScriptTypes(explorer)
		.replaceAll(/^export /gm, '')
		.replaceAll(/^\s*\/\*\*?.*?\*\/\s*$/gms, '')
		.replaceAll(/[ \t]+/g, ' ')
		.replaceAll(/\n\s*/g, '\n');
	return new Response(`${code}attachExplorer();\n`, {
		headers: { 'content-type': 'text/javascript; charset=utf-8' }
	});
};
