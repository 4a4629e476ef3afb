import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { importMadeUp, openImportDb } from '../../../../tests/fixtures/imports/import-made-up.ts';
import { manyRows, toCsv, wapoRow } from '../../../../tests/fixtures/imports/made-up-rows.ts';
import type { Db } from '../db/open.ts';
import { removeRelease } from '../ingest/remove-release.ts';
import { checkPacked, checkStored, findWithdrawn } from './stored-release.ts';

const release = 'wapo@2030-01-01';
let db: Db;
let sha256: string;
const damageOfColumn =
	"update columns set data = cast(x'07' || substr(data, 2) as blob) where fact = 'state'";
const damageOfList = "update record_lists set records = cast(x'07' || substr(records, 2) as blob)";
beforeEach(() => {
	db = openImportDb();
	({ sha256 } = importMadeUp(db, toCsv(wapoRow, manyRows(2500)))); // some slices
});

describe('a stored release', () => {
	it('is whole after its import', async () => {
		expect(await checkStored(db, release)).toEqual({ whole: true, expected: sha256, found: sha256 });
	});

	it.for([
		['a number of a row', 'update records set wounded = wounded + 1 where rowid = 700'],
		['one bit of a text', "update records set school = replace(school, 'a', 'i') where rowid = 2400"],
		['a text that is no UTF-8', "update records set city = cast(x'53ff61' as text) where rowid = 3"],
		['a row that is gone', 'delete from release_records where record_id = 5'],
		['the hash itself', "update releases set sha256 = 'b'"],
		['a byte of a column', damageOfColumn],
		['a record that its list names instead of another', damageOfList],
		['a column that is gone', "delete from columns where fact = 'hour'"],
		[
			'the words of a column',
			"update columns set vocabulary = replace(vocabulary, 'TX', 'TY') where fact = 'state'"
		]
	] as const)('is damaged by %s', async ([, statement]) => {
		const before = await checkStored(db, release);
		db.$client.exec(statement);
		const { whole, expected, found } = await checkStored(db, release);
		expect({ before: before.whole, whole }).toEqual({ before: true, whole: false });
		expect(found).not.toBe(expected);
	});

	it.for([
		['a byte of a column', damageOfColumn],
		['a record that its list names instead of another', damageOfList]
	] as const)('of which no row is read is damaged by %s', async ([, statement]) => {
		expect(await checkPacked(db, release)).toMatchObject({ whole: true });
		db.$client.exec(statement);
		const { whole, expected, found } = await checkPacked(db, release);
		expect(whole).toBe(false);
		expect(found).not.toBe(expected);
	});

	it('is read row by row where it has no columns to hold against a hash', async () => {
		db.$client.exec("update releases set columns_sha256 = null; update releases set sha256 = 'b'");
		expect(await checkPacked(db, release)).toEqual({ whole: false, expected: 'b', found: sha256 });
	});

	it('is hashed once for all who ask until the database changes', async () => {
		const first = checkStored(db, release);
		expect(checkStored(db, release)).toBe(first);
		await first;
		expect(checkStored(db, release)).toBe(first);
		db.run(sql`update datasets set title = 'Other'`);
		expect(checkStored(db, release)).not.toBe(first);
	});

	it('lets other work pass while it is hashed', async () => {
		let turns = 0;
		const count = () => {
			turns += 1;
			waiting = setImmediate(count);
		};
		let waiting = setImmediate(count);
		await checkStored(db, release);
		clearImmediate(waiting);
		expect(turns).toBeGreaterThan(3);
	});

	it('that is removed while it is hashed is not called damaged', async () => {
		const asked = checkStored(db, release);
		removeRelease(db, release);
		await expect(asked).rejects.toThrow(`${release} is not held`);
	});

	it('that is not held cannot be checked', async () => {
		await expect(checkStored(db, 'wapo@1999-01-01')).rejects.toThrow('wapo@1999-01-01 is not held');
	});
});

describe('a release that was taken back', () => {
	it('stays known with its hash and the reason', () => {
		expect(findWithdrawn(db, release)).toBeNull();
		removeRelease(db, release, 'The publisher took the file back.');
		expect(findWithdrawn(db, release)).toEqual({
			removedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
			reason: 'The publisher took the file back.',
			sha256
		});
	});

	it('is withdrawn no more when the same content is imported again', () => {
		removeRelease(db, release);
		importMadeUp(db, toCsv(wapoRow, manyRows(2500)));
		expect(findWithdrawn(db, release)).toBeNull();
		expect(db.all(sql`select * from withdrawn_releases`)).toEqual([]);
	});

	it('is held again, and remembered, when other content takes its name', () => {
		removeRelease(db, release);
		importMadeUp(db, toCsv(wapoRow, manyRows(3)));
		expect(findWithdrawn(db, release)).toBeNull();
		expect(db.all(sql`select sha256 from withdrawn_releases`)).toEqual([{ sha256 }]);
	});
});
