import { stripTypeScriptTypes } from 'node:module';
import readFile from '#lib/enhance/read-file.ts?raw';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The reader of files as a module of its own, for a page that loads no framework. Written once, by the build. */
export const GET: RequestHandler = () => {
	const code = stripTypeScriptTypes(readFile)
		.replaceAll(/^export /gm, '')
		.replaceAll(/^\s*\/\*\*?.*?\*\/\s*$/gms, '')
		.replaceAll(/[ \t]+/g, ' ')
		.replaceAll(/\n\s*/g, '\n');
	return new Response(`${code}attachFileReader();\n`, {
		headers: { 'content-type': 'text/javascript; charset=utf-8' }
	});
};
