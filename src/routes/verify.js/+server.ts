import { stripTypeScriptTypes } from 'node:module';
import readFile from '#lib/enhance/read-file.ts?raw';
import { catalogues } from '#lib/words/catalogues.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/**
 * The reader of files as a module of its own, for a page that loads no framework, with its words in each language.
 * Written once, by the build.
 */
export const GET: RequestHandler = () => {
	const code = stripTypeScriptTypes(readFile)
		.replaceAll(/^export /gm, '')
		.replaceAll(/^\s*\/\*\*?.*?\*\/\s*$/gms, '')
		.replaceAll(/[ \t]+/g, ' ')
		.replaceAll(/\n\s*/g, '\n');
	const words = JSON.stringify({ en: catalogues.en.verify.script, es: catalogues.es.verify.script });
	return new Response(`${code}attachFileReader(${words}[document.documentElement.lang]);\n`, {
		headers: { 'content-type': 'text/javascript; charset=utf-8' }
	});
};
