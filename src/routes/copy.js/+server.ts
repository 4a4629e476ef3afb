import { stripTypeScriptTypes } from 'node:module';
import copyButtons from '#lib/enhance/copy-buttons.ts?raw';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The copy buttons as a module of its own, for pages that load no framework. Written once, by the build. */
export const GET: RequestHandler = () => {
	const code = stripTypeScriptTypes(copyButtons)
		.replaceAll(/^export /gm, '')
		.replaceAll(/^\s*\/\*\*?.*?\*\/\s*$/gms, '')
		.replaceAll(/[ \t]+/g, ' ')
		.replaceAll(/\n\s*/g, '\n');
	return new Response(`${code}attachCopyButtons();\n`, {
		headers: { 'content-type': 'text/javascript; charset=utf-8' }
	});
};
