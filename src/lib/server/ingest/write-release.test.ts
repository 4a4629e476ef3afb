import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openImportDb } from '../../../../tests/fixtures/imports/import-made-up.ts';
import type { Incident } from '../../domain/incident.ts';
import { releases } from '../db/schema/releases.ts';
import { compareSourceIds } from './canonical.ts';
import { hashStored, writeRelease, type NewRelease } from './write-release.ts';

const incident: Incident = {
	sourceId: 'S-1',
	occurredOn: '2001-03-05',
	hour: null,
	school: 'Example Elementary School',
	city: 'Sample City',
	state: 'TX',
	level: 'elementary',
	killed: 2,
	childrenKilled: 1,
	killedByPolice: 0,
	wounded: null,
	duringClasses: 'yes',
	dayPart: 'classes',
	setting: 'inside',
	circumstance: 'unknown',
	activeShooter: 'unknown',
	schoolCommunity: 'unknown',
	targets: 'unknown',
	reliability: 5,
	reports: 0
};

function release(records: number): NewRelease {
	const books = { bytes: 1, lines: records + 1, headerLines: 1, blankLines: 0, innerBreaks: 0 };
	const found = { encoding: 'utf-8', fileSha256: 'made up' } as const;
	return {
		datasetId: 'wapo',
		label: '2030-01-01',
		...books,
		records,
		accepted: records,
		rejected: 0,
		...found
	};
}

it('stores any text so that the stored rows have the hash of the given ones', () => {
	const text = fc
		.string({ unit: 'binary', minLength: 1, maxLength: 8 })
		.map((found) => found.replaceAll('\0', ''));
	const ids = fc.uniqueArray(text.filter(Boolean), { minLength: 1, maxLength: 10 });
	const db = openImportDb();
	fc.assert(
		fc.property(ids, text, (sourceIds, school) => {
			const rows = sourceIds.map((sourceId) => ({ ...incident, sourceId, school }));
			const { id, sha256 } = db.transaction((tx) => writeRelease(tx, release(rows.length), rows, []));
			expect(hashStored(db, id)).toBe(sha256);
			db.delete(releases).run();
		})
	);
});

it('orders ids as SQLite does, by bytes and not by UTF-16', () => {
	expect(['\u{1f600}', '\uffee', 'b', 'a', 'B'].toSorted(compareSourceIds)).toEqual([
		'B',
		'a',
		'b',
		'\uffee',
		'\u{1f600}'
	]);
});

it('writes the same release once and refuses another under its name', () => {
	const db = openImportDb();
	const write = (row: Incident) => db.transaction((tx) => writeRelease(tx, release(1), [row], []));
	const { sha256 } = write(incident);
	expect(write(incident)).toEqual({ id: 'wapo@2030-01-01', sha256, incidents: 1 });
	expect(() => write({ ...incident, killed: 3 })).toThrow(/held with other content/);
	expect(db.select().from(releases).all()).toHaveLength(1);
});

it('writes nothing of a release whose books do not close', () => {
	const db = openImportDb();
	const open = { ...release(1), lines: 7 };
	expect(() => db.transaction((tx) => writeRelease(tx, open, [incident], []))).toThrow(
		/releases_lines_closed/
	);
	expect(db.select().from(releases).all()).toEqual([]);
});
