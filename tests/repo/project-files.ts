import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What is made or fetched, not written: folders at the top. */
const ignored = /^(node_modules|build|\.svelte-kit|\.bin|\.git|var|test-results|playwright-report)$/;

/** A file of the project: path from the top, and its text. */
export interface ProjectFile {
	path: string;
	text: string;
}

/** Files under a folder of the project whose path matches, in order. */
export function readFiles(folder: string, pattern: RegExp): ProjectFile[] {
	const walk = (at: string): string[] =>
		readdirSync(root + at, { withFileTypes: true }).flatMap((entry) => {
			const path = at === '' ? entry.name : `${at}/${entry.name}`;
			if (ignored.test(path)) return [];
			return entry.isDirectory() ? walk(path) : [path];
		});
	const paths = walk(folder).filter((path) => pattern.test(path));
	return paths.sort().map((path) => ({ path, text: readFileSync(`${root}${path}`, 'utf8') }));
}
