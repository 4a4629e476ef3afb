import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { hashReleases } from './hashes.ts';
import { makeLaterMigration } from './later-migration.ts';
import { startReading } from './reading.ts';
import { makeSite, readVersion, type Site } from './site.ts';

const kills = Number(process.env.KILLS ?? 4);
const script = fileURLToPath(new URL('migrate-child.ts', import.meta.url));

/**
 * Migrates in a process of its own, which is killed so many milliseconds after it began; `null` lets it end.
 *
 * @returns how many milliseconds it took; `null` if it was killed before it had ended
 */
async function migrateInChild({ url }: Site, folder: string, killAfter: number | null) {
	const child = spawn(process.execPath, [script, url, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
	await once(child.stdout, 'data');
	const began = performance.now();
	const timer = killAfter === null ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
	let ended: number | null = null;
	child.stdout.once('data', () => (ended = performance.now())); // all is committed
	await once(child, 'close');
	clearTimeout(timer);
	return ended === null ? null : ended - began;
}

it(
	'a migration that is killed at any moment leaves the schema and every release as they were, and the next one works',
	{ timeout: 180_000 + kills * 30_000 },
	async () => {
		const whole = makeSite();
		const folder = makeLaterMigration(whole.folder);
		let milliseconds = (await migrateInChild(whole, folder, null))!;
		let site = makeSite();
		const before = { hashes: hashReleases(site.url), version: readVersion(site) };
		let reader = startReading(site);

		let killed = 0;
		for (let attempt = 0; attempt < kills; attempt += 1) {
			const moment = ((attempt + Math.random()) / kills) * milliseconds * 0.7;
			const ended = await migrateInChild(site, folder, moment);
			const version = readVersion(site);
			expect(hashReleases(site.url)).toEqual(before.hashes);
			if (ended === null) expect(reader.isServed()).toBe(true);
			if (version.ofDatabase === before.version.ofDatabase) {
				killed += 1;
				expect(version).toEqual(before.version);
				continue;
			}
			// Killed after its commit, or this machine was faster than at first: what follows comes earlier.
			milliseconds = Math.min(milliseconds, moment);
			site = makeSite();
			reader = startReading(site);
		}
		expect(killed).toBeGreaterThanOrEqual(1);

		await migrateInChild(site, folder, null);
		expect(readVersion(site).ofDatabase).toBe(before.version.ofDatabase + 1);
		expect(hashReleases(site.url)).toEqual(before.hashes);
		expect(readdirSync(site.folder).filter((name) => !name.startsWith('site.db'))).toEqual([]);
	}
);
