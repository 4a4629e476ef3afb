import {
	appendFileSync,
	copyFileSync,
	existsSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { migrateDb } from '../db/migrate.ts';
import { openDb, type Db } from '../db/open.ts';
import { addDataset, addRelease, makeIncident } from '../queries/testing.ts';
import { ledgerPath } from './ledger-path.ts';
import { recordRelease } from './record.ts';
import { settleLedger } from './settle.ts';

let url: string;
let path: string;
let db: Db;
beforeEach(() => {
	url = newUrl();
	path = ledgerPath(url);
	db = open(url);
});

function newUrl(): string {
	const folder = mkdtempSync(join(tmpdir(), 'ledger-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	return `file:${join(folder, 'site.db')}`;
}

function open(at: string): Db {
	const opened = openDb(at);
	onTestFinished(() => void opened.$client.close());
	migrateDb(opened);
	addDataset(opened, 'sample', 'rows');
	return opened;
}

/** Writes a release and its line, as an import does; the file waits. */
function write(label: string, into = db): void {
	into.transaction((tx) => {
		addRelease(tx as unknown as Db, 'sample', label, [makeIncident('a', {})]);
		recordRelease(tx, `sample@${label}`, 'import');
	});
}

const settle = () => settleLedger(db, url);
const file = () => readFileSync(path, 'utf8');
const lines = () => file().split('\n').slice(0, -1);

describe('the file of a ledger', () => {
	it('lies beside its database under its whole name, so that no two share one', () => {
		const names = ['site', 'site.db', 'other.db'].map((name) => ledgerPath(`file:var/${name}`));
		expect(names).toEqual(['var/site.releases.log', 'var/site.db.releases.log', 'var/other.db.releases.log']);
	});

	it('takes a line for each happening, and nothing when nothing happened', () => {
		write('2030-01-01');
		expect(settle().appended).toMatchObject([{ seq: 1, action: 'import', release: 'sample@2030-01-01' }]);
		const before = file();
		expect(settle()).toMatchObject({ appended: [], wasMissing: false });
		expect(file()).toBe(before);
		write('2031-01-01');
		settle();
		expect(file().startsWith(before)).toBe(true);
		expect(lines()).toHaveLength(2);
	});

	it('is not made where there is nothing to tell', () => {
		expect(settle().entries).toEqual([]);
		expect(existsSync(path)).toBe(false);
	});

	it('begins with the releases of a database that was made before there was one', () => {
		addRelease(db, 'sample', '2030-01-01', [makeIncident('a', {})]);
		expect(settle().appended).toMatchObject([{ action: 'found', release: 'sample@2030-01-01' }]);
	});

	it('changes the database after it has changed, so that kept answers are made anew', () => {
		write('2030-01-01');
		const other = openDb(url);
		onTestFinished(() => void other.$client.close());
		const version = () => other.$client.pragma('data_version', { simple: true });
		const before = version();
		settle();
		expect(version()).not.toEqual(before);
	});
});

describe('what an interrupted command left is mended by the next', () => {
	beforeEach(() => {
		write('2030-01-01');
		settle();
	});

	it('a line that was committed and not appended', () => {
		write('2031-01-01');
		expect(settle().appended).toMatchObject([{ seq: 2, release: 'sample@2031-01-01' }]);
		expect(lines()).toHaveLength(2);
	});

	it('a line that was appended in part', () => {
		write('2031-01-01');
		const [{ line }] = db.all<{ line: string }>(sql`select line from ledger_lines where seq = 2`) as [
			{ line: string }
		];
		appendFileSync(path, line.slice(0, 50));
		expect(settle().appended).toMatchObject([{ seq: 2 }]);
		expect(lines()[1]).toBe(line);
	});

	it('a line that was appended and not marked', () => {
		write('2031-01-01');
		settle();
		db.run(sql`update ledger_lines set in_file = 0 where seq = 2`);
		const before = file();
		expect(settle()).toMatchObject({ appended: [] });
		expect(file()).toBe(before);
	});

	it('a file that is gone is written anew, and that is told', () => {
		const before = file();
		rmSync(path);
		expect(settle().wasMissing).toBe(true);
		expect(file()).toBe(before);
	});
});

describe('is refused, and left as it is', () => {
	beforeEach(() => {
		write('2030-01-01');
		write('2031-01-01');
		settle();
	});

	it.for<[string, (text: string) => string, RegExp]>([
		[
			'a changed line',
			(text) => text.replace('"rows":1', '"rows":2'),
			/does not chain: line 2 does not follow/
		],
		[
			'lines in another order',
			(text) => `${text.trim().split('\n').reverse().join('\n')}\n`,
			/line 1 is numbered 2/
		],
		['a line that was cut', (text) => text.slice(0, -9), /was cut: it holds 1 whole lines of the 2/],
		['a line that is gone', (text) => `${text.split('\n')[0]}\n`, /was cut: it holds 1 whole lines of the 2/],
		['an empty file', () => '', /was cut: it holds 0/],
		['a line of another hand', (text) => `${text}I was here\n`, /does not chain: line 3 is no entry/]
	])('%s', ([, change, message]) => {
		writeFileSync(path, change(file()));
		const before = file();
		expect(settle).toThrow(message);
		expect(file()).toBe(before);
	});

	it('another database beside the ledger, empty or not', () => {
		const other = newUrl();
		copyFileSync(path, ledgerPath(other));
		const foreign = open(other);
		expect(() => settleLedger(foreign, other)).toThrow(/belongs to another database/);
		write('2030-01-01', foreign);
		expect(() => settleLedger(foreign, other)).toThrow(/belongs to another database/);
	});

	it('an older copy of the database', () => {
		db.run(sql`delete from ledger_lines where seq = 2`);
		db.run(sql`delete from releases where label = '2031-01-01'`);
		expect(settle).toThrow(/the database is an older copy than this ledger/);
	});

	it.for([
		[
			"update releases set sha256 = 'b' where label = '2031-01-01'",
			/sample@2031-01-01 has the SHA-256 b in the database/
		],
		["delete from releases where label = '2031-01-01'", /sample@2031-01-01 is not held, but was not removed/],
		[
			"update releases set id = 'sample@2032-01-01', label = '2032-01-01' where label = '2031-01-01'",
			/2032-01-01 is held, but the ledger does not/
		],
		["update ledger_lines set line = replace(line, '2031', '2032')", /belongs to another database/]
	] as const)('a database after %s', ([statement, message]) => {
		db.run(sql`pragma foreign_keys = off`);
		db.$client.exec(statement);
		expect(settle).toThrow(message);
	});
});
