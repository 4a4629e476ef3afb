import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { exampleFiles, writeFiles } from '../../../../tests/fixtures/example-data.ts';
import { migrateDb } from '../db/migrate.ts';
import { openDb, openDbForReading } from '../db/open.ts';
import { guard, readQuarantine, setQuarantine } from '../db/quarantine.ts';
import { openReader } from '../db/reader.ts';
import { loadData } from '../ingest/load-data.ts';
import { settleLedger } from '../ledger/settle.ts';
import { watchForDamage } from './damage-watch.ts';
import { findDamageApart } from './find-damage.ts';
import { checkDatabase } from './start-check.ts';

let path: string;
let url: string;
const release = 'register@2026-11-22';

/** A settled database of the made-up register, in one file. */
beforeEach(() => {
	const folder = mkdtempSync(join(tmpdir(), 'damage-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	path = join(folder, 'site.db');
	url = `file:${path}`;
	const db = openDb(url);
	migrateDb(db);
	loadData(db, writeFiles(exampleFiles()));
	settleLedger(db, url);
	db.$client.exec('pragma journal_mode = delete');
	db.$client.close();
});
afterEach(() => setQuarantine({ releases: new Map(), tables: new Map() }));

/** Changes a byte of every place in the file where a text stands. */
function flip(text: string, bit: number): void {
	const bytes = readFileSync(path);
	for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) bytes[at + 2]! ^= bit;
	writeFileSync(path, bytes);
}

const kinds = async () => (await findDamageApart(url)).map(({ kind, name }) => `${kind} ${name}`);
const quiet = { error: () => undefined, info: () => undefined };

describe('the search for damage', () => {
	it('finds nothing in a whole database', async () => {
		expect(await findDamageApart(url)).toEqual([]);
	});

	it('finds a flipped bit in a row of a release, and names the release', async () => {
		flip('Sample High School', 1);
		expect(new Set(await kinds())).toContain(`release ${release}`);
	});

	it('finds text that is not UTF-8, which would end the process that reads it', async () => {
		flip('A town in mourning', 128);
		expect(await kinds()).toContain('table sources');
	});

	it('goes on after a child that dies, and ends though all of them do', async () => {
		const script = join(path, '..', 'dies.mjs');
		writeFileSync(
			script,
			'console.log(JSON.stringify({kind:"table",name:`t${process.argv[3]}`})); process.abort();'
		);
		const found = await findDamageApart(url, script);
		expect(found.slice(0, 2)).toMatchObject([
			{ kind: 'table', name: 't0', words: expect.stringContaining('SIGABRT') as string },
			{ kind: 'table', name: 't1' }
		]);
		expect(found).toHaveLength(20);
	});
});

describe('what is damaged', () => {
	it('is refused by the statements that would read it, and by no others', () => {
		const db = openDbForReading(url);
		onTestFinished(() => void db.$client.close());
		guard(db, { releases: new Map([[release, 'It is damaged.']]), tables: new Map([['sources', 'Gone.']]) });
		const read = (id: string) => db.all(sql`select school from "incidents" where release_id = ${id}`);
		expect(() => read(release)).toThrow('It is damaged.');
		expect(read('made@2020-01-01')).toEqual([]);
		expect(() => db.all(sql`select school from incidents`)).toThrow('It is damaged.');
		expect(() => db.all(sql`select title from sources`)).toThrow('Gone.');
		expect(() => db.all(sql`select 1 from events join "sources" on true`)).toThrow('Gone.');
		expect(db.all(sql`select id from releases where id = ${release}`)).toHaveLength(1);
		expect(db.all(sql`select id from events`)).toHaveLength(2);
	});

	it('is kept from the readers of this process from the next look on', async () => {
		flip('Sample High School', 1);
		const reader = openReader(url);
		onTestFinished(() => reader.close());
		const before = reader.state();
		expect(await watchForDamage(url, () => reader.state(), quiet).first).toEqual([]);
		expect([...readQuarantine().releases.keys()]).toEqual([release]);
		await expect.poll(() => reader.state()).not.toBe(before);
		expect(() => reader.db().all(sql`select school from incidents`)).toThrow(
			/register@2026-11-22 is damaged/
		);
		expect(reader.ready()).toBe(true);
	});
});

describe('a start', () => {
	it('is allowed on a whole database', () => {
		expect(() => checkDatabase(url)).not.toThrow();
	});

	it.for([
		['that is missing', () => rmSync(path), /no database at .*site\.db: make it with npm run data -- load/],
		['of 0 bytes', () => writeFileSync(path, ''), /site\.db is empty/],
		['that is none', () => writeFileSync(path, 'x'.repeat(9000)), /site\.db is not a database/],
		[
			'that was cut',
			() => writeFileSync(path, readFileSync(path).subarray(0, 9000)),
			/was cut: it holds 9000 bytes of \d+/
		],
		[
			'of a newer schema',
			() => change('insert into __drizzle_migrations (hash, created_at) values (1, 9e15)'),
			/newer than version \d+ of this code/
		],
		[
			'of an older schema',
			() =>
				change(
					'delete from __drizzle_migrations where created_at = (select max(created_at) from __drizzle_migrations)'
				),
			/older than version \d+ of this code\. Bring it up to date with npm run data -- load/
		],
		['without its ledger', () => rmSync(`${path}.releases.log`), /releases\.log is missing/],
		[
			'with another ledger',
			() => writeFileSync(`${path}.releases.log`, '{}\n'),
			/releases\.log does not chain/
		]
	] as const)('is refused on one %s, in words', ([, damage, message]) => {
		damage();
		expect(() => checkDatabase(url)).toThrow(message);
	});

	it('that is refused names the last backup', () => {
		const backup = join(path, '..', 'backups', 'site-2030-01-01.db');
		rmSync(path);
		mkdirSync(dirname(backup));
		writeFileSync(backup, 'SQLite format 3\0');
		expect(() => checkDatabase(url)).toThrow(`The last backup is ${backup}`);
	});
});

function change(statement: string): void {
	const db = openDb(url);
	db.$client.exec(statement);
	db.$client.close();
}
