import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { importMadeUp, openImportDb } from '../../../../tests/fixtures/imports/import-made-up.ts';
import { toCsv, wapoRow } from '../../../../tests/fixtures/imports/made-up-rows.ts';
import type { Db } from '../db/open.ts';
import { searchRows, searchWords } from '../db/schema/search.ts';
import { removeRelease } from './remove-release.ts';

const hitsFor = (db: Db, query: string) =>
	db.all(sql`select rowid from search_fts where search_fts match ${query}`).length;
const file = (school: string) => toCsv(wapoRow, [{ school_name: school }]);

it('an import can be searched at once, and what is removed is found no more', () => {
	const db = openImportDb();
	importMadeUp(db, file('Findable Academy'));
	expect(hitsFor(db, '"findable"')).toBe(1);
	expect(db.select().from(searchWords).all()).toContainEqual({ word: 'findable', rows: 1 });
	removeRelease(db, 'wapo@2030-01-01');
	expect(hitsFor(db, '"findable"')).toBe(0);
	expect([db.select().from(searchRows).all(), db.select().from(searchWords).all()]).toEqual([[], []]);
});

it('a row is indexed once, as its newest release tells it, whatever the order of imports', () => {
	const db = openImportDb();
	importMadeUp(db, file('Newer Academy'), { label: '2031-01-01', confirm: true });
	importMadeUp(db, file('Older Academy'), { label: '2030-01-01', confirm: true });
	expect([hitsFor(db, '"newer"'), hitsFor(db, '"older"')]).toEqual([1, 0]);
	removeRelease(db, 'wapo@2031-01-01');
	expect([hitsFor(db, '"newer"'), hitsFor(db, '"older"')]).toEqual([0, 1]);
});

it('a file that is refused leaves the index as it was', () => {
	const db = openImportDb();
	importMadeUp(db, file('Findable Academy'));
	expect(() => importMadeUp(db, 'not,a,file\n1,2,3\n', { label: '2031-01-01' })).toThrow();
	expect(hitsFor(db, '"findable"')).toBe(1);
});
