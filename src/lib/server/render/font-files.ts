import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFont } from './font.ts';

const folder = 'src/lib/server/render/fonts';
const names = { serif: 'source-serif-4.ttf', sans: 'inter.ttf' };

/** The two fonts that images are drawn with: where they stand, and what they measure. */
export interface FontFiles {
	paths: string[];
	serif: ReturnType<typeof readFont>;
	sans: ReturnType<typeof readFont>;
}

let found: FontFiles | undefined;

/**
 * Finds the fonts above this module, which is the same place whether the code runs from its source or from `build`,
 * and whatever the working directory is. Read once.
 *
 * @throws {Error} if they are not there: without a font, images would come out without any words
 */
export function findFonts(): FontFiles {
	return (found ??= readFonts(findFolder(dirname(fileURLToPath(import.meta.url)))));
}

function findFolder(from: string): string {
	if (existsSync(join(from, folder))) return join(from, folder);
	if (dirname(from) === from) throw new Error(`found no ${folder} above ${fileURLToPath(import.meta.url)}`);
	return findFolder(dirname(from));
}

function readFonts(root: string): FontFiles {
	const paths = { serif: join(root, names.serif), sans: join(root, names.sans) };
	return {
		paths: Object.values(paths),
		serif: readFont(readFileSync(paths.serif)),
		sans: readFont(readFileSync(paths.sans))
	};
}
