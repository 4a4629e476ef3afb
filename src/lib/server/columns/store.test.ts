import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../db/open.ts';
import { columns, recordLists } from '../db/schema/columns.ts';
import { records, releases } from '../db/schema/releases.ts';
import { openTestDb } from '../db/testing.ts';
import { addDataset, addRelease, makeIncident } from '../queries/testing.ts';
import { buildColumns } from './build.ts';
import { monthOf, weekdayOf } from './calendar.ts';
import { numberColumns, toDate, wordColumnNames, type Columns } from './column.ts';
import { listUnshared } from './record-list.ts';
import { countYears, findYears } from './selection.ts';
import { openColumns, writeColumns, writeMissingColumns } from './store.ts';

const release = 'sample@2024-01-01';
let db: Db;
beforeEach(() => {
	db = openTestDb();
	addDataset(db, 'sample', 'rows');
	addRelease(db, 'sample', '2024-01-01', [
		makeIncident('late', { occurredOn: '2022-12-31', killed: 2, wounded: null, state: 'VT', level: 'high' }),
		makeIncident('early', { occurredOn: '1966-08-01', wounded: 1_000_000, setting: 'bus' }),
		makeIncident('b', { occurredOn: '2022-01-01', hour: 0 }),
		makeIncident('a', { occurredOn: '2022-01-01', hour: 23, duringClasses: 'no' })
	]);
});

const everything = (held: Columns) => ({
	records: [...held.records()],
	numbers: Object.fromEntries(numberColumns.map((name) => [name, [...held.numbers(name)]])),
	words: Object.fromEntries(
		wordColumnNames.map((name) => {
			const { vocabulary, codes } = held.words(name);
			return [name, [...codes].map((code) => vocabulary[code])];
		})
	)
});
const lists = () => db.select().from(recordLists).all();
const stored = () => db.select().from(columns).where(eq(columns.releaseId, release)).all();

describe('the columns of a release', () => {
	it('hold every fact of every row, by date and id, with what is not said as -1 or unknown', () => {
		const { numbers, words } = everything(buildColumns(db, release));
		expect(numbers.occurredOn!.map(toDate)).toEqual(['1966-08-01', '2022-01-01', '2022-01-01', '2022-12-31']);
		expect(numbers).toMatchObject({
			hour: [-1, 23, 0, -1],
			killed: [0, 0, 0, 2],
			wounded: [1_000_000, -1, -1, -1]
		});
		expect(words).toMatchObject({
			state: ['TX', 'TX', 'TX', 'VT'],
			setting: ['bus', 'unknown', 'unknown', 'unknown'],
			duringClasses: ['unknown', 'no', 'unknown', 'unknown']
		});
	});

	it('read the same from storage as from the rows', () => {
		const built = everything(buildColumns(db, release));
		expect(stored()).toEqual([]);
		expect(everything(openColumns(db, release))).toEqual(built);
		writeColumns(db, release);
		expect(stored()).toHaveLength(numberColumns.length + wordColumnNames.length);
		expect(everything(openColumns(db, release))).toEqual(built);
	});

	it('are written for releases that have none, and go with their release', () => {
		writeMissingColumns(db);
		const before = stored();
		writeMissingColumns(db);
		expect(stored()).toEqual(before);
		db.delete(releases).where(eq(releases.id, release)).run();
		expect([stored(), lists()]).toEqual([[], []]);
	});

	it('know the record of every row, which one release tells as another does', () => {
		addRelease(db, 'sample', '2025-01-01', [
			makeIncident('early', { occurredOn: '1966-08-01', wounded: 1_000_000, setting: 'bus' }),
			makeIncident('b', { occurredOn: '2022-01-01', hour: 1 }),
			makeIncident('new', { occurredOn: '2023-05-05' })
		]);
		const [former, later] = [release, 'sample@2025-01-01'].map((id) => openColumns(db, id)) as [
			Columns,
			Columns
		];
		const ids = new Map(
			db
				.select()
				.from(records)
				.all()
				.map(({ id, sourceId }) => [id, sourceId])
		);
		expect([...former.records()].map((id) => ids.get(id))).toEqual(['early', 'a', 'b', 'late']);
		expect([...listUnshared(former, later)]).toEqual([1, 2, 3]);
		expect([...listUnshared(later, former)]).toEqual([1, 2]);
		expect(countYears(later, Uint32Array.of(0, 1, 2))).toEqual([
			[1966, 1],
			[2022, 1],
			[2023, 1]
		]);
	});

	it('of a release that was held before there were lists of records stay as they are, and get one', () => {
		writeColumns(db, release);
		const [before, list] = [stored(), lists()];
		db.delete(recordLists).run();
		expect(everything(openColumns(db, release)).records).toHaveLength(4);
		writeMissingColumns(db);
		expect([stored(), lists()]).toEqual([before, list]);
	});

	it('know the month and the weekday of every day', () => {
		const days = Int32Array.from({ length: 80_000 }, (_, day) => day - 25_000);
		const wrong = days.filter((day) => {
			const date = new Date(day * 86_400_000);
			return monthOf(day) !== date.getUTCMonth() + 1 || weekdayOf(day) !== date.getUTCDay();
		});
		expect([...wrong]).toEqual([]);
	});

	it.for([
		['calendar', 2022, 2022, [1, 4]],
		['school', 2021, 2021, [1, 3]],
		['school', 1965, 1965, [0, 0]],
		['school', 1966, 2022, [0, 4]],
		['calendar', 1900, 2100, [0, 4]]
	] as const)('know the rows of %s years %i to %i', ([basis, from, to, rows]) => {
		expect(findYears(openColumns(db, release), from, to, basis)).toEqual(rows);
	});
});
