import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything a build is made from. Tests are not part of it. */
export const buildInputs = [
	'src',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts',
	'scripts/without-markers.ts'
];

/**
 * A hash over files, their paths and their bytes: equal stamps, equal build.
 *
 * @param root folder that the inputs stand in
 * @param inputs files and folders, relative to `root`; missing ones count as empty
 * @returns SHA-256, hexadecimal
 */
export function stampOf(root: string, inputs: readonly string[] = buildInputs): string {
	const hash = createHash('sha256');
	for (const file of inputs.flatMap((input) => filesOf(root, input))) {
		const bytes = readFileSync(join(root, file));
		hash.update(`${file}\0${bytes.length}\0`).update(bytes);
	}
	return hash.digest('hex');
}

function filesOf(root: string, input: string): string[] {
	const path = join(root, input);
	if (!existsSync(path)) return [];
	if (statSync(path).isFile()) return /\.test\.ts$/.test(input) ? [] : [input];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesOf(root, `${input}/${name}`));
}
