import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDb, type Db } from '../db/open.ts';
import { areEqual, findDifferences } from './differences.ts';
import { writeDifferences } from './write-differences.ts';

const made = `
	create table schools (name text primary key, rooms integer, plan blob);
	create table pairs (one text, other text, primary key (one, other)) without rowid;
	create index schools_rooms on schools (rooms);
	create virtual table words using fts5 (word, content='');
`;

let db: Db;
beforeEach(() => {
	db = openDb(':memory:');
	db.run(sql`attach ':memory:' as other`);
	db.$client.exec(made);
	db.$client.exec("insert into schools values ('Example A', 1, x'00ff'), ('Example B', null, null)");
	db.$client.exec("insert into pairs values ('a', 'b'), ('a', 'c')");
	db.$client.exec("insert into words (rowid, word) values (1, 'example'), (2, 'sample')");
});

/** Makes the other database equal, as a push makes that of a server. */
function bringUp(): void {
	const server = openDb(':memory:');
	const before = findDifferences(db);
	writeDifferences(db, server.$client, before, { isExpected: () => true, onProgress: () => undefined });
	expect(server.all(sql`select * from schools`)).toEqual(db.all(sql`select * from main.schools`));
	expect(server.all(sql`select * from pairs`)).toEqual(db.all(sql`select * from main.pairs`));
	expect(server.all(sql`select rowid from words where words match 'sample'`)).toEqual([{ rowid: 2 }]);
	server.$client.close();
}

describe('the differences of two databases', () => {
	it('of which one is empty are all of the other, and make it equal: tables, indexes, a full-text index', () => {
		expect(areEqual(findDifferences(db))).toBe(false);
		bringUp();
	});

	it('count a changed row as one that goes and one that comes, and leave out what is equal', () => {
		db.$client.exec('create table other.notes (id integer primary key, text text)');
		db.$client.exec('create table main.notes (id integer primary key, text text)');
		db.$client.exec("insert into main.notes values (1, 'same'), (2, 'new'), (3, 'more')");
		db.$client.exec("insert into other.notes values (1, 'same'), (2, 'old'), (9, 'gone')");
		const found = findDifferences(db).tables.find(({ table }) => table.name === 'notes');
		expect(found).toMatchObject({ isNew: false, goes: 2, comes: 2 });
	});

	it('are none where only the spaces and quotes of what makes a table differ', () => {
		db.$client.exec('create table main.notes (id integer primary key)');
		db.$client.exec('create table other."notes" ( "id" INTEGER PRIMARY KEY )');
		expect(findDifferences(db).tables.map(({ table }) => table.name)).not.toContain('notes');
	});

	it('are not written if somebody else wrote meanwhile', () => {
		const server = openDb(':memory:');
		const differences = findDifferences(db);
		const options = { isExpected: () => false, onProgress: () => undefined };
		expect(() => writeDifferences(db, server.$client, differences, options)).toThrow(/somebody else wrote/);
		expect(server.all(sql`select name from sqlite_schema`)).toEqual([]);
	});
});
