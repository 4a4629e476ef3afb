/** `node scripts/browser.ts`: finds a Chromium for the browser tests, or fetches one, and says what it did. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The first browser there is: the one that CHROMIUM names, the system's, then the one Playwright has downloaded.
 *
 * @returns path of the program; `null` if there is none
 */
export function findBrowser(environment: Record<string, string | undefined> = process.env): string | null {
	const folders = ['/usr/bin', ...(environment.PATH ?? '').split(delimiter)];
	const installed = folders.flatMap((folder) => names.map((name) => join(folder, name)));
	const candidates = [environment.CHROMIUM, ...installed, chromium.executablePath()];
	return candidates.find((path) => path && existsSync(path)) ?? null;
}

/** True if the program starts: one without its libraries is there and of no use. */
function runs(path: string): boolean {
	return spawnSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function run(command: string, ...args: string[]): boolean {
	console.log(`Browser: ${[command, ...args].join(' ')}`);
	const minutes = 10;
	return (
		spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: minutes * 60_000 })
			.status === 0
	);
}

/** Ways to get a browser, in the order in which they are tried. */
const ways: (() => boolean)[] = [
	() => run(process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium'),
	() =>
		process.getuid?.() === 0 &&
		existsSync('/usr/bin/apt-get') &&
		run('apt-get', 'update') &&
		run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium')
];

/**
 * Finds a browser or fetches one.
 *
 * @throws {Error} telling how to get one by hand, if no way worked
 */
export function ensureBrowser(): string {
	for (const way of [() => true, ...ways]) {
		const path = way() ? findBrowser() : null;
		if (path !== null && runs(path)) return path;
	}
	throw new Error('no Chromium found and none could be fetched: install one and name it in CHROMIUM');
}

if (import.meta.main) console.log(`Browser: ${ensureBrowser()}`);
