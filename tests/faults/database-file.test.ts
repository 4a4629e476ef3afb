import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openDb } from '../../src/lib/server/db/open.ts';
import { hashReleases } from './hashes.ts';
import { importRows, makeSite, runCommand, type Site } from './site.ts';

const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
const readFile = (path: string) => (existsSync(path) ? hash(path) : null);

/** A database and a copy of it that nothing happens to. */
function makeSiteWithBackup() {
	const site = makeSite();
	const backup = `${site.path}.kept`;
	copyFileSync(site.path, backup);
	return { site, backup, before: hashReleases(site.url) };
}

/** What is done to the database, and what an import then says. */
const faults: [string, (site: Site) => void, RegExp][] = [
	[
		'missing',
		({ path }) => rmSync(path),
		/site\.db is not there, but its ledger \S+ is\. Put the database back/
	],
	['of 0 bytes', ({ path }) => writeFileSync(path, ''), /site\.db is empty, but its ledger \S+ is/],
	[
		'cut',
		({ path }) => writeFileSync(path, readFileSync(path).subarray(0, 200_000)),
		/site\.db was cut: it holds 200000 bytes of \d+/
	],
	['not a database', ({ path }) => writeFileSync(path, 'x'.repeat(9000)), /site\.db is not a database/],
	[
		'of newer code',
		({ url }) => run(url, 'insert into __drizzle_migrations (hash, created_at) values (1, 9e15)'),
		/site\.db has schema version \d+, newer than version \d+ of this code\. Start the newer code, or put back a backup/
	],
	[
		'full of zeros behind its head',
		({ path }) => {
			const bytes = readFileSync(path);
			writeFileSync(path, bytes.fill(0, 4096));
		},
		/site\.db cannot be read: it is damaged\. npm run data -- verify says where/
	]
];

function run(url: string, statement: string): void {
	const db = openDb(url);
	db.$client.exec(statement);
	db.$client.exec('pragma wal_checkpoint(truncate)');
	db.$client.close();
}

describe('a database file', { timeout: 180_000 }, () => {
	it.for(faults)(
		'that is %s is left as it is by a command, which names it; put back, all is there',
		async ([, spoil, message]) => {
			const { site, backup, before } = makeSiteWithBackup();
			spoil(site);
			const spoiled = readFile(site.path);
			await expect(importRows(site, 'wapo@2032-01-01', 300)).rejects.toThrow(message);
			expect(readFile(site.path)).toBe(spoiled);

			for (const end of ['-wal', '-shm']) rmSync(site.path + end, { force: true });
			renameSync(backup, site.path);
			expect(hashReleases(site.url)).toEqual(before);
			await importRows(site, 'wapo@2032-01-01', 300);
			expect(hashReleases(site.url)).toMatchObject(before);
		}
	);

	it('that is missing, with no ledger either, is made by load and by no command that only looks', async () => {
		const site = makeSite();
		for (const path of [site.path, `${site.path}.releases.log`]) rmSync(path);
		const ended = await runCommand(site, ['list']);
		expect(ended).toMatchObject({
			code: 1,
			stderr: `error: ${site.url}: no such database; "npm run data -- load" makes it\n`
		});
		expect(existsSync(site.path)).toBe(false);
	});
});
