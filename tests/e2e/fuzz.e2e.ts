import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { borders } from '../fuzz/borders.ts';
import { endChild } from '../fuzz/child.ts';
import { fuzzBorder } from '../fuzz/fuzz-site.ts';
import { startSite, type Site } from '../fuzz/site.ts';
import { importMadeUpRelease } from './made-up-release.ts';
import { makeDatabase } from './own-server.ts';

/** Inputs of each border; with those of the importers (`tests/fuzz/importers.test.ts`) some 5,000. `npm run fuzz` takes more. */
const runs = 220;
const seed = Math.floor(Math.random() * 2 ** 31);

test.describe.configure({ mode: 'serial', timeout: 300_000 });

let site: Site;
let folder: string;

test.beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
	const database = `file:${join(folder, 'site.db')}`;
	makeDatabase(database);
	importMadeUpRelease(database, join(folder, 'made-up.csv'));
	site = await startSite(database);
});

test.afterAll(async () => {
	await endChild(site.process);
	rmSync(folder, { recursive: true, force: true });
});

for (const border of Object.keys(borders)) {
	test(`withstands what strangers send: ${border}`, async () => {
		test.info().annotations.push({ type: 'seed', description: String(seed) });
		const findings = await fuzzBorder(site, border, { runs, seed, milliseconds: 20_000 });
		expect(findings, `seed ${seed}`).toEqual([]);
		expect(site.process.exitCode).toBe(null);
	});
}
