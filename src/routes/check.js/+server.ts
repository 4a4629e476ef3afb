import { stripTypeScriptTypes } from 'node:module';
import fitCopy from '#lib/enhance/fit-copy.ts?raw';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The script of `/check` as a module of its own, for a page that loads no framework. Written once, by the build. */
export const GET: RequestHandler = () => {
	const code = stripTypeScriptTypes(fitCopy)
		.replaceAll(/^export /gm, '')
		.replaceAll(/^\s*\/\*\*?.*?\*\/\s*$/gms, '')
		.replaceAll(/\n\s*/g, '\n');
	return new Response(`${code}attachCheck();\n`, {
		headers: { 'content-type': 'text/javascript; charset=utf-8' }
	});
};
