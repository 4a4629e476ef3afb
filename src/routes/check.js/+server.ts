import { stripTypeScriptTypes } from 'node:module';
import fitCopy from '#lib/enhance/fit-copy.ts?raw';
import { catalogues } from '#lib/words/catalogues.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/**
 * The script of `/check` as a module of its own, for a page that loads no framework, with its words in each language.
 * Written once, by the build.
 */
export const GET: RequestHandler = () => {
	const code = stripTypeScriptTypes(fitCopy)
		.replaceAll(/^export /gm, '')
		.replaceAll(/^\s*\/\*\*?.*?\*\/\s*$/gms, '')
		.replaceAll(/\n\s*/g, '\n');
	const words = JSON.stringify({ en: catalogues.en.check.script, es: catalogues.es.check.script });
	return new Response(`${code}attachCheck(${words}[document.documentElement.lang]);\n`, {
		headers: { 'content-type': 'text/javascript; charset=utf-8' }
	});
};
