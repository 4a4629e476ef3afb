import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, it, onTestFinished } from 'vitest';
import { migrateDb } from './migrate.ts';
import { openDb, openDbForReading } from './open.ts';
import { provenance } from './schema/published.ts';

/** A database that is not there yet, in a folder that goes when the test has ended. */
function newUrl(): string {
	const folder = mkdtempSync(join(tmpdir(), 'open-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	return `file:${join(folder, 'site.db')}`;
}

it('keeps foreign keys, writes ahead and waits for the disk', () => {
	const db = openDb(newUrl());
	expect(db.$client.pragma('foreign_keys')).toMatchObject([{ foreign_keys: 1 }]);
	expect(db.$client.pragma('journal_mode')).toMatchObject([{ journal_mode: 'wal' }]);
	expect(db.$client.pragma('synchronous')).toMatchObject([{ synchronous: 2 }]);
});

it('migrates twice as well as once', () => {
	const url = newUrl();
	const db = openDb(url);
	const schema = () => db.all(sql`select sql from sqlite_master order by name`);
	migrateDb(db);
	const once = schema();
	db.insert(provenance).values({ key: 'data', value: 'a' }).run();
	migrateDb(db);
	expect(schema()).toEqual(once);
	expect(db.select().from(provenance).all()).toHaveLength(1);
});

it('opened for reading, refuses every way of writing, and the file stays as it was', () => {
	const url = newUrl();
	const writer = openDb(url);
	migrateDb(writer);
	writer.$client.close();
	const path = url.slice('file:'.length);
	const before = readFileSync(path);

	const { $client: client } = openDbForReading(url);
	for (const statement of [
		"insert into provenance (key, value) values ('data', 'b')",
		'delete from provenance',
		'create table other (id integer)',
		'drop table provenance',
		'pragma user_version = 7',
		'pragma query_only = off; delete from provenance',
		'vacuum'
	]) {
		expect(() => client.exec(statement), statement).toThrow();
	}
	expect(readFileSync(path).equals(before)).toBe(true);
});

it('opened for reading, does not make a database that is not there', () => {
	expect(() => openDbForReading(newUrl()).all(sql`select 1 from provenance`)).toThrow();
});

it('says what went wrong in a transaction though SQLite has rolled it back by itself, as it does where the disk is full', () => {
	const db = openDb(newUrl());
	const fail = () =>
		db.transaction((tx) => {
			tx.run(sql`rollback`); // as SQLite does
			throw new Error('database or disk is full');
		});
	expect(fail).toThrow('database or disk is full');
	expect(() => db.run(sql`ROLLBACK`)).not.toThrow(); // as the migrator does
	expect(db.$client.inTransaction).toBe(false);
});
