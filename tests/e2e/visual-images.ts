import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const home = join(import.meta.dirname, 'visual.e2e.ts-snapshots');

interface Images {
	/** Folder of the images: `chromium-156-linux`. */
	folder: string;
	/** True if the images were made by the same Chromium on the same system, so that every pixel must be the same. */
	own: boolean;
	/** What somebody who reads the report of the test should know. */
	words: string;
}

/**
 * The committed images to hold the gallery against: those of the running Chromium and system, else the newest of another
 * Chromium on this system, else none. While images are written, the running Chromium's.
 *
 * @param version as the browser gives it: `156.0.8078.79`
 * @param update Playwright's `--update-snapshots`: `missing` unless told
 */
export function chooseImages(
	version: string,
	system: string,
	update: string,
	folders = existsSync(home) ? readdirSync(home) : []
): Images | null {
	const own = `chromium-${version.split('.')[0]!}-${system}`;
	if (update === 'all' || update === 'changed' || folders.includes(own))
		return { folder: own, own: true, words: '' };
	const others = folders.filter((folder) => folder.startsWith('chromium-') && folder.endsWith(`-${system}`));
	const folder = others.sort((a, b) => majorOf(a) - majorOf(b)).at(-1);
	return folder === undefined ? null : { folder, own: false, words: `compared with the images of ${folder}` };
}

function majorOf(folder: string): number {
	return Number(folder.split('-')[1]);
}
