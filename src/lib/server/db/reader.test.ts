import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrateDb } from './migrate.ts';
import { openDb, openDbForReading } from './open.ts';
import { openReader, type Reader } from './reader.ts';

let folder: string;
let reader: Reader | undefined;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'reader-'));
});
afterEach(() => {
	reader?.close();
	reader = undefined;
	rmSync(folder, { recursive: true });
});

const urlOf = (name: string) => `file:${join(folder, name)}`;

/** A database with one release of the register, whose label tells it from others. */
function make(name: string, label: string): void {
	const db = openDb(urlOf(name));
	migrateDb(db);
	db.$client.exec('pragma foreign_keys = off');
	db.$client.exec('pragma ignore_check_constraints = on');
	const columns = db.all<{ name: string; notnull: number }>(sql`pragma table_info(releases)`);
	const names = columns.filter(({ notnull }) => notnull).map((column) => `"${column.name}"`);
	const values = names.map(
		(column) => ({ '"dataset_id"': "'register'", '"label"': `'${label}'` })[column] ?? '0'
	);
	db.$client.exec(`insert into releases (id, ${names.join()}) values ('${label}', ${values.join()})`);
	db.$client.close();
}

/** A finished file beside the live one, as it is shipped: whole, without a log. */
function bake(label: string): void {
	make('made.db', label);
	const db = openDb(urlOf('made.db'));
	db.run(sql`vacuum into ${join(folder, 'next.db')}`);
	db.$client.close();
}

const removeLogs = () =>
	['-wal', '-shm'].forEach((end) => rmSync(join(folder, `site.db${end}`), { force: true }));

const label = () =>
	reader!.db().all<{ label: string }>(sql`select label from releases order by label`)[0]!.label;

describe('openReader', () => {
	it('names the missing file and the command that makes it', () => {
		expect(() => openReader(urlOf('none.db'))).toThrow(/none\.db: make it with npm run data -- load/);
	});

	it('refuses a database without a register', () => {
		openDb(urlOf('empty.db')).$client.close();
		expect(() => openReader(urlOf('empty.db'))).toThrow(/empty\.db holds no register/);
	});

	it('cannot write, whatever the statement', () => {
		make('site.db', 'a');
		const db = openDbForReading(urlOf('site.db'));
		for (const statement of ["update releases set label = 'b'", 'delete from releases', 'create table t (x)'])
			expect(() => db.$client.exec(statement)).toThrow(/readonly/);
		expect(() => db.run(sql`delete from releases`)).toThrow();
		expect(db.all(sql`select label from releases`)).toEqual([{ label: 'a' }]);
		db.$client.close();
	});

	it('sees what another process commits, and changes its state', async () => {
		make('site.db', 'b');
		reader = openReader(urlOf('site.db'));
		const before = reader.state();
		await wait(120);
		expect(reader.state()).toBe(before);
		const writer = openDb(urlOf('site.db'));
		writer.$client.exec("update releases set label = 'a', id = 'register@a'");
		writer.$client.close();
		await wait(120);
		expect(reader.state()).not.toBe(before);
		expect(label()).toBe('a');
	});

	it('reads a database that was renamed into place', async () => {
		make('site.db', 'old');
		bake('new');
		reader = openReader(urlOf('site.db'));
		const before = reader.state();
		expect(label()).toBe('old');
		renameSync(join(folder, 'next.db'), join(folder, 'site.db'));
		await wait(120);
		expect(label()).toBe('old'); // the log of the former file still lies there
		removeLogs();
		await wait(120);
		expect(label()).toBe('new');
		expect(reader.state()).not.toBe(before);
	});

	it.for(['not a database', ''])(
		'serves on from the old file when the new one holds "%s"',
		async (content) => {
			make('site.db', 'old');
			reader = openReader(urlOf('site.db'));
			writeFileSync(join(folder, 'next.db'), content);
			renameSync(join(folder, 'next.db'), join(folder, 'site.db'));
			removeLogs();
			await wait(120);
			expect(label()).toBe('old');
			rmSync(join(folder, 'site.db'));
			await wait(120);
			expect(label()).toBe('old');
		}
	);
});
