import { count, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { openImportDb } from '../../../../tests/fixtures/imports/import-made-up.ts';
import type { Incident } from '../../domain/incident.ts';
import { readRecordList } from '../columns/record-list.ts';
import type { Db } from '../db/open.ts';
import { records, releaseRecords } from '../db/schema/releases.ts';
import { makeIncident } from '../queries/testing.ts';
import { canonicalRow, compareSourceIds, hashIncidents } from './canonical.ts';
import { removeRelease } from './remove-release.ts';
import { hashStored, writeRelease } from './write-release.ts';

let db: Db;
beforeEach(() => {
	db = openImportDb();
});

function write(label: string, rows: Incident[], datasetId = 'wapo') {
	const books = { bytes: 1, lines: rows.length + 1, headerLines: 1, blankLines: 0, innerBreaks: 0 };
	const counts = { records: rows.length, accepted: rows.length, rejected: 0 };
	const found = { encoding: 'utf-8', fileSha256: 'made up' } as const;
	return db.transaction((tx) =>
		writeRelease(tx, { datasetId, label, ...books, ...counts, ...found }, rows, [])
	);
}

function countOf(table: typeof records | typeof releaseRecords): number {
	return db.select({ rows: count() }).from(table).all()[0]!.rows;
}

const hashOf = (rows: Incident[]) =>
	hashIncidents(rows.toSorted((a, b) => compareSourceIds(a.sourceId, b.sourceId)).map(canonicalRow));

const early = Array.from({ length: 200 }, (_, n) => makeIncident(`row-${n}`, { killed: n % 3, hour: null }));
const late = [...early.slice(3), { ...early[0]!, killed: 9 }, { ...early[1]!, hour: 0 }, makeIncident('new')];

describe('two releases that differ in few rows', () => {
	it('store what they have in common once', () => {
		write('2030-01-01', early);
		write('2031-01-01', late);
		expect(countOf(records)).toBe(200 + 3);
		expect(countOf(releaseRecords)).toBe(200 + 200);
	});

	it('share nothing with another dataset', () => {
		write('2030-01-01', early);
		write('2030-01-01', early, 'cnn');
		expect(countOf(records)).toBe(400);
	});

	it.for([
		['2030-01-01', '2031-01-01', late],
		['2031-01-01', '2030-01-01', early]
	] as const)('without %s leave %s whole, and no record of it', ([gone, kept, rows]) => {
		write('2030-01-01', early);
		write('2031-01-01', late);
		removeRelease(db, `wapo@${gone}`);
		expect(hashStored(db, `wapo@${kept}`)).toBe(hashOf([...rows]));
		expect(countOf(records)).toBe(200);
		removeRelease(db, `wapo@${kept}`);
		expect([countOf(records), countOf(releaseRecords)]).toEqual([0, 0]);
	});

	it('are the same whichever came first', () => {
		const first = [write('2030-01-01', early), write('2031-01-01', late)];
		const told = () =>
			db.all(sql`select release_id, source_id, killed, hour from incidents order by release_id, source_id`);
		const before = told();
		db = openImportDb();
		const second = [write('2031-01-01', late), write('2030-01-01', early)];
		expect(second.toReversed()).toEqual(first);
		expect(told()).toEqual(before);
	});
});

it('refuses two rows of one id, which no key of the table would', () => {
	const twice = [makeIncident('row', { killed: 0 }), makeIncident('row', { killed: 1 })];
	expect(() => write('2030-01-01', twice)).toThrow('would hold two rows of one id');
	expect([countOf(records), countOf(releaseRecords)]).toEqual([0, 0]);
});

/** The rows that the stored list of a release leads to. */
function readListed(releaseId: string): string[] {
	const listed = [...readRecordList(db, releaseId)!];
	const told = new Map(
		db
			.select()
			.from(records)
			.all()
			.map((record) => [record.id, canonicalRow(record)])
	);
	return listed.map((id) => told.get(id)!).toSorted();
}

const text = fc.constantFrom('Example School', 'Niño', '"', '\\', 'a\nb', '1', 'null', '\u{1f600}');
const row = fc.record({
	sourceId: fc.constantFrom('a', 'b', 'c', 'd', '1', '01', '1.0', 'B'),
	school: text,
	killed: fc.integer({ min: 0, max: 1 }),
	hour: fc.constantFrom(null, 0, 1)
});
const step = fc.record({
	label: fc.constantFrom('2030-01-01', '2030-06-01', '2031-01-01', '2032-01-01'),
	rows: fc.uniqueArray(row, { selector: ({ sourceId }) => sourceId, minLength: 1, maxLength: 8 })
});

it('after any imports and removals every release held is whole, and no record is stored twice or for nobody', () => {
	fc.assert(
		fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
			db = openImportDb();
			const held = new Map<string, Incident[]>();
			for (const { label, rows } of steps) {
				if (held.delete(label)) {
					removeRelease(db, `wapo@${label}`);
				} else {
					const incidents = rows.map(({ sourceId, ...facts }) => makeIncident(sourceId, facts));
					write(label, incidents);
					held.set(label, incidents);
				}
			}
			for (const [label, rows] of held) {
				expect(hashStored(db, `wapo@${label}`)).toBe(hashOf(rows));
				expect(readListed(`wapo@${label}`)).toEqual(rows.map(canonicalRow).toSorted());
			}
			const told = [...held.values()].flat().map(canonicalRow);
			expect([countOf(records), countOf(releaseRecords)]).toEqual([new Set(told).size, told.length]);
			expect(db.$client.pragma('foreign_key_check')).toEqual([]);
		}),
		{ numRuns: 30 }
	);
});
