import { count } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { importMadeUp, openImportDb } from '../../../../tests/fixtures/imports/import-made-up.ts';
import { manyRows, toCsv, wapoRow } from '../../../../tests/fixtures/imports/made-up-rows.ts';
import type { Db } from '../db/open.ts';
import { importFindings, incidents, releases } from '../db/schema/releases.ts';
import { hashIncidents } from './canonical.ts';
import { hashStored } from './write-release.ts';

const good = (rows: number) => toCsv(wapoRow, manyRows(rows));

/** A file of a hundred rows of which so many are bad. */
function withBad(bad: number): string {
	return toCsv(
		wapoRow,
		manyRows(100).map((row, index) => (index < bad ? { ...row, date: '2/30/2010', day_of_week: '' } : row))
	);
}

function counts(db: Db) {
	const of = (table: typeof releases | typeof incidents | typeof importFindings) =>
		db.select({ rows: count() }).from(table).all()[0]!.rows;
	return [of(releases), of(incidents), of(importFindings)];
}

describe('an import', () => {
	it('stores the rows, the closed books and the hash of what is stored', () => {
		const db = openImportDb();
		const report = importMadeUp(db, `${good(3)}\n`);
		expect(report).toMatchObject({ id: 'wapo@2030-01-01', isNew: true, findings: [] });
		expect(db.select().from(releases).all()).toEqual([
			expect.objectContaining({
				...report.books,
				id: 'wapo@2030-01-01',
				datasetId: 'wapo',
				label: '2030-01-01',
				sha256: report.sha256,
				lines: 5,
				headerLines: 1,
				blankLines: 1,
				innerBreaks: 0,
				records: 3,
				accepted: 3,
				rejected: 0,
				firstOn: '2010-04-20',
				lastOn: '2010-04-20'
			})
		]);
		expect(hashStored(db, report.id)).toBe(report.sha256);
	});

	it('of more rows than one batch stores them all', () => {
		const db = openImportDb();
		importMadeUp(db, good(9001));
		expect(counts(db)).toEqual([1, 9001, 0]);
	});

	it('keeps findings with the release', () => {
		const db = openImportDb();
		const { findings } = importMadeUp(
			db,
			toCsv(wapoRow, [{ state: 'Texas ' }, { uid: '2', state: ' Ohio' }])
		);
		expect(findings).toMatchObject([{ column: 'state', count: 2, rejected: 0 }]);
		expect(db.select().from(importFindings).all()).toMatchObject([
			{ line: 2, column: 'state', found: '"Texas "', expected: 'no space at either end', rejected: false },
			{ line: 3, column: 'state', found: '" Ohio"', rejected: false }
		]);
	});

	it('reports how far it is', () => {
		const db = openImportDb();
		importMadeUp(db, good(3));
		const steps = new Set<string>();
		importMadeUp(db, good(3), { label: '2030-02-01', onProgress: (step) => steps.add(step) });
		expect([...steps]).toEqual(['survey', 'import', 'hash', 'review']);
	});
});

describe('the hash of a release', () => {
	const hashOf = (content: string | Buffer) => importMadeUp(openImportDb(), content).sha256;
	const rows: Record<string, string>[] = [
		{ school_name: 'Escuela Niñez' },
		{ uid: '10' },
		{ uid: '9', school_name: 'Say "x"\\ \u0001\t/' }
	];

	it('is the same for other orders of rows, line ends and encodings', () => {
		const text = toCsv(wapoRow, rows);
		const hash = hashOf(text);
		expect(hashOf(toCsv(wapoRow, rows.toReversed()))).toBe(hash);
		expect(hashOf(toCsv(wapoRow, rows, '\r\n'))).toBe(hash);
		expect(hashOf(`\ufeff${text}`)).toBe(hash);
		expect(hashOf(Buffer.from(text, 'latin1'))).toBe(hash);
	});

	it('is the same on every machine', () => {
		// python3: sha256((json.dumps(row, separators=(',', ':')) + '\\n').encode()) over the row below, written by hand
		const row =
			'["1","2010-04-20",14,"Example High School","Sample City","TX","high",1,null,null,2,"unknown","unknown",' +
			'"unknown","targeted","unknown","unknown","victims",null,null]';
		const expected = '8e606ddd536e3d00afde349396e86f078c042f13de8e06e28995763500a27b15';
		expect(hashIncidents([row])).toBe(expected);
		expect(hashOf(toCsv(wapoRow, [{}]))).toBe(expected);
	});

	it('is another if one fact is', () => {
		expect(hashOf(toCsv(wapoRow, [{ killed: '2', casualties: '4' }]))).not.toBe(hashOf(toCsv(wapoRow, [{}])));
	});
});

describe('a second import', () => {
	it('of the same rows changes nothing', () => {
		const db = openImportDb();
		const first = importMadeUp(db, good(20));
		const second = importMadeUp(db, toCsv(wapoRow, manyRows(20).toReversed()));
		expect(second).toMatchObject({ id: first.id, sha256: first.sha256, isNew: false });
		expect(counts(db)).toEqual([1, 20, 0]);
	});

	it('of other rows under the same date is refused and changes nothing', () => {
		const db = openImportDb();
		importMadeUp(db, good(20));
		expect(() => importMadeUp(db, good(21))).toThrow(
			/^wapo@2030-01-01 is held with other content .* its own date/
		);
		expect(counts(db)).toEqual([1, 20, 0]);
	});

	it('under another date is another release', () => {
		const db = openImportDb();
		importMadeUp(db, good(20));
		importMadeUp(db, good(21), { label: '2030-02-01' });
		expect(counts(db)).toEqual([2, 41, 0]);
	});
});

describe('the 2 % rule', () => {
	it('takes a file of which 2 % are bad, and keeps those rows out', () => {
		const db = openImportDb();
		const { books } = importMadeUp(db, withBad(2));
		expect(books).toMatchObject({ records: 100, accepted: 98, rejected: 2 });
		expect(counts(db)).toEqual([1, 98, 2]);
	});

	it('refuses a file of which more are bad, says why, and leaves nothing behind', () => {
		const db = openImportDb();
		expect(() => importMadeUp(db, withBad(3))).toThrow(
			/^3 of 100 rows are bad, more than 2 %; --accept-bad-rows takes the others\n {2}3 × like line 2, date: found "2\/30\/2010"/
		);
		expect(counts(db)).toEqual([0, 0, 0]);
	});

	it('takes it if told to, and the release says how many', () => {
		const db = openImportDb();
		importMadeUp(db, withBad(3), { acceptBadRows: true });
		expect(db.select().from(releases).all()).toMatchObject([{ accepted: 97, rejected: 3 }]);
	});

	it('never takes a file without a usable row', () => {
		const db = openImportDb();
		expect(() => importMadeUp(db, withBad(100), { acceptBadRows: true })).toThrow(/^no usable row among 100/);
		expect(() => importMadeUp(db, good(0), { acceptBadRows: true })).toThrow(/^no usable row among 0/);
		expect(counts(db)).toEqual([0, 0, 0]);
	});
});

it('leaves nothing behind when a file is refused halfway', () => {
	const db = openImportDb();
	const text = good(9000).replace(/\n9000,/, '\n"9000"x,');
	expect(() => importMadeUp(db, text)).toThrow(/^line 9001: text after a closing quote/);
	expect(counts(db)).toEqual([0, 0, 0]);
});
