import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { toFileAnswer, type Answer } from './answer.ts';
import type { Headers } from './headers.ts';

/** Types of the files that a build has. */
const types: Record<string, string> = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.map': 'application/json; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml; charset=utf-8'
};

/**
 * The files of a build as answers, by the paths they have in addresses, with the compressed twins that the build made.
 * They are read once: a build has less than a megabyte, and a reader who goes away leaves no file open.
 *
 * @param common headers of every answer
 */
export function readFiles(folder: string, common: Headers): Map<string, Answer> {
	if (!existsSync(folder)) return new Map();
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
		.map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length));
	return new Map(files.map((path) => [encodeURI(path), readOne(folder, path, common)]));
}

function readOne(folder: string, path: string, common: Headers): Answer {
	const twin = (end: string) =>
		existsSync(folder + path + end) ? readFileSync(folder + path + end) : undefined;
	const headers = {
		...common,
		'content-type': types[extname(path)] ?? 'application/octet-stream',
		'cache-control': controlOf(path)
	};
	return toFileAnswer(headers, {
		identity: readFileSync(folder + path),
		br: twin('.br'),
		gzip: twin('.gz')
	});
}

/** Files whose names hold a mark of their bytes may be kept for good. */
function controlOf(path: string): string {
	return path.startsWith('/_app/immutable/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600';
}
