import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addDatasets } from '../tests/fixtures/imports/import-made-up.ts';
import { writeFile } from '../tests/fixtures/imports/made-up-files.ts';
import { manyRows, toCsv, wapoRow } from '../tests/fixtures/imports/made-up-rows.ts';
import { migrateDb } from '../src/lib/server/db/migrate.ts';
import { openDb } from '../src/lib/server/db/open.ts';
import { getImporter } from '../src/lib/server/importers/index.ts';
import { importRelease } from '../src/lib/server/ingest/import-release.ts';
import { ledgerPath } from '../src/lib/server/ledger/ledger-path.ts';
import { settleLedger } from '../src/lib/server/ledger/settle.ts';
import { useExistingDatabase } from './open-database.ts';
import { verifyReleases } from './verify-releases.ts';

const fixture = (name: string) =>
	fileURLToPath(new URL(`../tests/fixtures/imports/${name}`, import.meta.url));

let url: string;
let path: string;
let csv: string;
let printed: string[];
beforeEach(() => {
	csv = writeFile(toCsv(wapoRow, manyRows(300)));
	const revised = manyRows(300).map((row) => ({ ...row, city: 'Example City' })); // no row that both hold
	const files = { '2030-01-01': csv, '2031-01-01': writeFile(toCsv(wapoRow, revised)) };
	path = join(dirname(csv), 'site.db');
	url = `file:${path}`;
	const db = openDb(url);
	migrateDb(db);
	addDatasets(db);
	for (const [label, file] of Object.entries(files)) {
		importRelease(db, file, { importer: getImporter('wapo'), label });
	}
	settleLedger(db, url);
	db.$client.exec('vacuum'); // so that the file holds no bytes of rows that were moved in it
	db.$client.pragma('wal_checkpoint(truncate)'); // so that all of it is in the file itself
	db.$client.close();
	printed = [];
	vi.spyOn(console, 'log').mockImplementation((line) => void printed.push(String(line)));
});
afterEach(() => void vi.restoreAllMocks());

/** Changes the database through a connection of its own. */
function change(...statements: string[]): void {
	const db = openDb(url);
	for (const statement of statements) db.$client.exec(statement);
	db.$client.close();
}

/** Changes bits of the byte that lies so far behind the last place of a text in the file. */
function flip(text: string, offset: number, bits: number): void {
	const bytes = readFileSync(path);
	const at = bytes.lastIndexOf(text);
	expect(at).toBeGreaterThan(0);
	bytes[at + offset]! ^= bits;
	writeFileSync(path, bytes);
}

const damaged = () => printed.filter((line) => line.includes('DAMAGED'));

describe('verify', { timeout: 180_000 }, () => {
	it('prints a line for each release of a whole database', async () => {
		expect(await verifyReleases(url)).toBe(true);
		expect(printed).toEqual([
			'database file: whole, in order',
			expect.stringMatching(/^wapo@2030-01-01: whole, 300 incidents, SHA-256 \w{64}$/),
			expect.stringMatching(/^wapo@2031-01-01: whole, 300 incidents, SHA-256 \w{64}$/),
			'ledger: whole, 2 lines, each follows from the one before'
		]);
	});

	it.for([
		['one flipped bit of a name', 1],
		['a flipped high bit, so that the name is no UTF-8', 128]
	] as const)('names the release with %s', async ([, bits]) => {
		flip('Example', 2, bits);
		expect(await verifyReleases(url)).toBe(false);
		expect(damaged()).toEqual([
			expect.stringMatching(/^wapo@203\d-01-01: DAMAGED: the rows have the SHA-256/)
		]);
	});

	it.for([
		[
			"update columns set data = cast(x'09' || substr(data, 2) as blob) where fact = 'level'",
			/the columns have/
		],
		["update records set city = cast(x'ff' as text) where rowid = 301", /the rows have/],
		["delete from columns where fact = 'state'", /the columns have/]
	] as const)('names the release after %s', async ([statement, message]) => {
		change(`${statement}${statement.startsWith('update rec') ? '' : " and release_id = 'wapo@2031-01-01'"}`);
		expect(await verifyReleases(url)).toBe(false);
		expect(damaged()).toEqual([expect.stringMatching(/^wapo@2031-01-01: DAMAGED: /)]);
		expect(damaged()[0]).toMatch(message);
	});

	it('names the release that is not what the ledger says', async () => {
		change(
			"update releases set sha256 = replace(sha256, substr(sha256, 1, 4), 'ffff') where label = '2030-01-01'"
		);
		expect(await verifyReleases(url)).toBe(false);
		expect(damaged()).toEqual([
			expect.stringMatching(/^wapo@2030-01-01: DAMAGED: the rows have/),
			expect.stringMatching(/^ledger: DAMAGED: .*wapo@2030-01-01 has the SHA-256 ffff/)
		]);
	});

	it('names a release whose own name is no text, and goes on', async () => {
		change(
			"pragma foreign_keys = off; pragma ignore_check_constraints = on; update releases set id = cast(x'77ff' as text) where label = '2030-01-01'"
		);
		expect(await verifyReleases(url)).toBe(false);
		expect(damaged().join('\n')).toMatch(/its name cannot be read/);
		expect(printed.join('\n')).toMatch(/wapo@2031-01-01: whole/);
		expect(damaged().join('\n')).toMatch(/wapo@2030-01-01 is not held, but was not removed/);
	});

	it('says what is wrong with a ledger that was changed or is gone', async () => {
		appendFileSync(ledgerPath(url), 'I was here\n');
		expect(await verifyReleases(url)).toBe(false);
		expect(damaged()).toEqual([expect.stringMatching(/^ledger: DAMAGED: .*line 3 is no entry/)]);
		rmSync(ledgerPath(url));
		expect(await verifyReleases(url)).toBe(false);
		expect(damaged().at(-1)).toMatch(/was missing: written anew, 2 lines/);
		expect(await verifyReleases(url)).toBe(true);
	});

	it('outlives a child process that dies, names what it read, and goes on', async () => {
		expect(await verifyReleases(url, fixture('verify-and-die.ts'))).toBe(false);
		expect(printed).toEqual([
			'database file: whole, as it should be',
			'wapo@2030-01-01: DAMAGED: reading it ended the process: SIGABRT',
			'ledger: whole, as it should be'
		]);
	});

	it('refuses a file that is no database', async () => {
		for (const end of ['-wal', '-shm']) rmSync(path + end, { force: true });
		writeFileSync(path, 'not a database, though long enough to be read as one');
		await expect(verifyReleases(url)).rejects.toThrow(/cannot be read: .*not a database/);
	});
});

describe('a command that was killed between the database and the ledger', { timeout: 180_000 }, () => {
	/** Imports a third release in a process that is killed when it has committed. */
	async function importAndKill(): Promise<void> {
		const child = spawn(process.execPath, [fixture('import-and-wait.ts'), url, csv, '2032-01-01']);
		await once(child.stdout, 'data');
		child.kill('SIGKILL');
		await once(child, 'close');
	}

	it('is made good by verify, which says so', async () => {
		await importAndKill();
		expect(readFileSync(ledgerPath(url), 'utf8')).not.toContain('wapo@2032-01-01');
		expect(await verifyReleases(url)).toBe(true);
		expect(printed.at(-1)).toMatch(/^ledger: whole, 3 lines.*recovered line 3 \(import wapo@2032-01-01\)/);
		expect(readFileSync(ledgerPath(url), 'utf8')).toContain('"seq":3');
	});

	it('is made good by any other command, which says so', async () => {
		await importAndKill();
		const warned = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		useExistingDatabase(url, () => undefined);
		expect(warned.mock.calls.join()).toMatch(/recovered line 3 \(import wapo@2032-01-01\)/);
	});
});

describe('a command', () => {
	it('refuses a database beside the ledger of another, and an address with a ledger alone', () => {
		const use = vi.fn();
		change('delete from ledger_lines', 'delete from releases');
		expect(() => useExistingDatabase(url, use)).toThrow(/belongs to another database/);
		rmSync(path);
		expect(() => useExistingDatabase(url, use)).toThrow(/no such database/);
		expect(use).not.toHaveBeenCalled();
	});
});
