import { expect, it } from 'vitest';
import { exampleFiles, writeFiles } from '../../../../tests/fixtures/example-data.ts';
import { importMadeUp, openImportDb } from '../../../../tests/fixtures/imports/import-made-up.ts';
import { toCsv, wapoRow } from '../../../../tests/fixtures/imports/made-up-rows.ts';
import { columns } from '../db/schema/columns.ts';
import { incidents, ledgerLines, withdrawnReleases } from '../db/schema/releases.ts';
import { openTestDb } from '../db/testing.ts';
import { loadData } from './load-data.ts';
import { removeRelease } from './remove-release.ts';

const release = 'wapo@2030-01-01';

it('takes out the rows, keeps the name with a reason, and tells the ledger', () => {
	const db = openImportDb();
	importMadeUp(db, toCsv(wapoRow, [{}]));
	removeRelease(db, release, 'A wrong file.');
	expect(db.select().from(incidents).all()).toEqual([]);
	expect(db.select().from(columns).all()).toEqual([]);
	expect(db.select().from(withdrawnReleases).all()).toMatchObject([{ id: release, reason: 'A wrong file.' }]);
	const actions = db
		.select()
		.from(ledgerLines)
		.all()
		.map(({ line }) => (JSON.parse(line) as { action: string }).action);
	expect(actions).toEqual(['import', 'remove']);
});

it('says that no reason was given where none was', () => {
	const db = openImportDb();
	importMadeUp(db, toCsv(wapoRow, [{}]));
	removeRelease(db, release);
	expect(db.select().from(withdrawnReleases).all()).toMatchObject([{ reason: 'No reason was given.' }]);
});

it('keeps the newest register, and tells nothing', () => {
	const db = openTestDb();
	loadData(db, writeFiles(exampleFiles()));
	expect(() => removeRelease(db, 'register@2026-11-22')).toThrow(/is made from data\/ and stays/);
	expect(db.select().from(withdrawnReleases).all()).toEqual([]);
	expect(db.select().from(ledgerLines).all()).toHaveLength(1);
});

it.for(['wapo@1999-01-01', 'wapo'])('refuses %s, which is not held or no name', (name) => {
	expect(() => removeRelease(openImportDb(), name)).toThrow(/is not held|not a release/);
});
