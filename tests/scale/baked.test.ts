import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
	appendFileSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { install, publish } from '../../scripts/publish.ts';
import { root } from '../../scripts/project.ts';
import { verifyReleases } from '../../scripts/verify-releases.ts';
import { openDb, openDbForReading } from '../../src/lib/server/db/open.ts';
import { listHeld } from '../../src/lib/server/ledger/held-releases.ts';
import { importNumber, makeWriter, releaseOf, use } from './made-up.ts';
import { until } from './node.ts';
import { startWatcher } from './watcher.ts';

const folder = mkdtempSync(join(tmpdir(), 'baked-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const published = join(folder, 'published', 'site.db');
const url = `file:${join(folder, 'node', 'site.db')}`;
let writer: string;

const releasesOf = () => use(openDbForReading(url), (db) => listHeld(db).map(({ id }) => id));

beforeAll(async () => {
	writer = makeWriter(folder);
	await publish(writer, published);
	await install(url, published);
});

describe('a finished database', () => {
	it('is shipped with its hash and its ledger, and put in place under readers that notice nothing', async () => {
		const watcher = startWatcher(url);
		const seen = (states: number) => until('the reader sees it', () => watcher.states() >= states);
		await seen(1);
		for (const number of [1, 2]) {
			importNumber(writer, number);
			await publish(writer, published);
			await install(url, published);
			expect(releasesOf()).toContain(releaseOf(number));
			await seen(1 + number);
		}
		const { reads, states, faults } = await watcher.stop();
		expect(faults).toEqual([]);
		expect(states).toBe(3);
		expect(reads).toBeGreaterThan(states);
		expect(readdirSync(join(folder, 'node')).sort()).toEqual(['site.db', 'site.db.releases.log']);
		expect(readFileSync(`${url.slice(5)}.releases.log`)).toEqual(
			readFileSync(`${writer.slice(5)}.releases.log`)
		);
	});

	it('is held against its hashes again where it was put', async () => {
		expect(await verifyReleases(url)).toBe(true);
	});

	it('replaces one that was written to here, whose log would spoil it', async () => {
		const held = openDb(url); // writes ahead, and leaves its log for as long as it is open
		held.run(sql`update ledger_lines set in_file = 1`);
		expect(existsSync(`${url.slice(5)}-wal`)).toBe(true);
		importNumber(writer, 3);
		await publish(writer, published);
		await install(url, published);
		expect(existsSync(`${url.slice(5)}-wal`)).toBe(false);
		held.$client.close();
		expect(releasesOf()).toContain(releaseOf(3));
	});

	it.for<[string, () => void, RegExp]>([
		[
			'that was cut',
			() => writeFileSync(published, readFileSync(published).subarray(0, 100_000)),
			/is expected: cut/
		],
		['with one byte more', () => appendFileSync(published, 'x'), /is expected: cut, changed/],
		['without its hash', () => rmSync(`${published}.sha256`), /no such file/i]
	])('%s is refused, and the old one stays', async ([, spoil, message]) => {
		await publish(writer, published);
		const before = readFileSync(url.slice(5));
		spoil();
		await expect(install(url, published)).rejects.toThrow(message);
		expect(readFileSync(url.slice(5)).equals(before)).toBe(true);
	});

	it('that is another one, or an older copy, is refused by the ledger', async () => {
		const other = makeWriter(mkdtempSync(join(folder, 'other-')));
		await publish(other, join(folder, 'old.db'));
		importNumber(other, 9);
		await publish(other, join(folder, 'other.db'));
		await expect(install(url, join(folder, 'other.db'))).rejects.toThrow(/it is another database/);
		await expect(install(`file:${join(folder, 'other.db')}`, join(folder, 'old.db'))).rejects.toThrow(
			/it is an older copy/
		);
		expect(releasesOf()).toContain(releaseOf(3));
	});

	it('is whole or not there, whenever publishing or putting in place is killed', async () => {
		rmSync(join(folder, 'published'), { recursive: true });
		for (const [databaseUrl, command] of [
			[writer, 'publish'],
			[url, 'install']
		] as const) {
			for (let attempt = 1; attempt <= 3; attempt += 1) {
				const env = { ...process.env, DATABASE_URL: databaseUrl };
				const child = spawn(process.execPath, ['scripts/data.ts', command, published], {
					cwd: root,
					env,
					stdio: 'ignore'
				});
				setTimeout(() => child.kill('SIGKILL'), attempt * 500);
				await once(child, 'exit');
				expect(releasesOf()).toContain(releaseOf(3));
			}
			await (command === 'publish' ? publish : install)(databaseUrl, published);
		}
		const files = ['site.db', 'site.db.releases.log', 'site.db.sha256'];
		expect(readdirSync(join(folder, 'published')).sort()).toEqual(files);
		expect(await verifyReleases(url)).toBe(true);
	});
});
