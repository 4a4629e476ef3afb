import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importMadeUp, openImportDb } from '../../../../tests/fixtures/imports/import-made-up.ts';
import { k12Row, manyRows, toCsv, wapoRow } from '../../../../tests/fixtures/imports/made-up-rows.ts';
import { describeRemark } from '../../domain/review-words.ts';
import type { Review } from '../../domain/review.ts';
import type { Db } from '../db/open.ts';
import { releases } from '../db/schema/releases.ts';
import { reviews } from '../db/schema/reviews.ts';
import { removeRelease } from './remove-release.ts';

type Cells = Record<string, string>;

const labels = ['2030-01-01', '2031-01-01', '2032-01-01'] as const;
const told = (review: Review | null) =>
	review!.remarks.map((remark) => `${remark.severity} ${describeRemark(remark)}`);

/** Imports a file of the Washington Post's columns. */
function take(db: Db, label: string, rows: Cells[], confirm = false) {
	return importMadeUp(db, toCsv({ ...wapoRow, resource_officer: '0' }, rows), { label, confirm });
}

/** What is kept of every release, by its id. */
function kept(db: Db) {
	const { releaseId, inner, compared, comparedWith } = reviews;
	return db.select({ releaseId, inner, compared, comparedWith }).from(reviews).orderBy(releaseId).all();
}

describe('the review of a file by itself', () => {
	const oddities: [string, Cells, string][] = [
		[
			'a total that is blank',
			{ casualties: '' },
			'warning casualties: blank or not the sum of its parts on 1 row'
		],
		[
			'a weekday of another day',
			{ day_of_week: 'Friday' },
			'warning day_of_week: not the weekday of the date on 1 row'
		],
		['a space at an end', { state: 'Texas ' }, 'note state: spaces at an end on 1 row'],
		[
			'a word outside the list',
			{ shooting_type: 'other' },
			'note shooting_type: a word outside the publisher’s list on 1 row'
		],
		[
			'a day after the release',
			{ date: '4/20/2030', year: '2030', day_of_week: '' },
			'warning occurredOn: 1 row dated after the release'
		],
		['a time in another form', { time: '14:30' }, 'note time: written otherwise than expected on 1 row'],
		[
			'a row that is there twice',
			{ school_name: 'Example School 2' },
			'warning 1 row with the day, state and school of another row'
		]
	];

	it.for(oddities)('finds %s, in the row that has it', ([, cells, words]) => {
		const rows = manyRows(3).map((row, index) => (index === 2 ? { ...row, ...cells } : row));
		const { review } = take(openImportDb(), labels[0], rows);
		expect(told(review)).toEqual([words]);
		expect(review!.remarks[0]!.examples).toMatchObject([{ id: '3', line: 4 }]);
	});

	it('finds nothing in a clean one', () => {
		expect(take(openImportDb(), labels[0], manyRows(3)).review).toEqual({
			...{ remarks: [], comparedWith: [], withoutProfile: [] }
		});
	});

	it('finds a year that leaps', () => {
		const of = (year: number, rows: number, from: number) =>
			manyRows(rows).map((row, index) => ({
				...{ ...row, uid: String(from + index), date: `4/20/${year}` },
				...{ year: String(year), day_of_week: '' }
			}));
		const { review } = take(openImportDb(), labels[0], [...of(2010, 9, 100), ...of(2011, 42, 200)]);
		expect(told(review)).toEqual(['note 2011: 42 rows, the year before 9']);
	});
});

describe('something grave', () => {
	const emptied = manyRows(40).map((row) => ({ ...row, resource_officer: '' }));

	it('is refused with the report, and nothing is written', () => {
		const db = openImportDb();
		take(db, labels[0], manyRows(40));
		expect(() => take(db, labels[1], emptied)).toThrow(
			/^wapo@2031-01-01 was not imported: one finding has to be confirmed[^]*--confirm takes[^]*CONFIRM resource_officer: blank on 40 of 40 rows, in the release before on 0/
		);
		expect(db.select().from(releases).all()).toHaveLength(1);
		expect(kept(db)).toHaveLength(1);
	});

	it('is taken in when confirmed, and the report is kept', () => {
		const db = openImportDb();
		take(db, labels[0], manyRows(40));
		const { review } = take(db, labels[1], emptied, true);
		expect(told(review)).toEqual([
			'stop resource_officer: blank on 40 of 40 rows, in the release before on 0',
			'note resource_officer: “0” gone, on 40 rows in the release before'
		]);
		expect(kept(db)[1]).toMatchObject({ compared: review!.remarks, comparedWith: ['wapo@2030-01-01'] });
	});

	it('is a correction that is undone on three rows', () => {
		const db = openImportDb();
		const corrected = manyRows(40).map((row, index) => (index < 3 ? { ...row, time: '3:30 PM' } : row));
		take(db, labels[0], manyRows(40));
		take(db, labels[1], corrected);
		expect(() => take(db, labels[2], manyRows(40))).toThrow(/CONFIRM hour: 3 rows back at what an earlier/);
	});
});

describe('the same rows', () => {
	it('under another date bring no remark beside the earlier release', () => {
		const db = openImportDb();
		take(db, labels[0], manyRows(5));
		expect(take(db, labels[1], manyRows(5)).review).toMatchObject({ remarks: [] });
	});

	it('imported again keep their review', () => {
		const db = openImportDb();
		take(db, labels[0], manyRows(5));
		const before = kept(db);
		expect(take(db, labels[0], manyRows(5))).toMatchObject({ isNew: false, review: null });
		expect(kept(db)).toEqual(before);
	});

	it('imported again get the review that a release of earlier days has not', () => {
		const db = openImportDb();
		take(db, labels[0], manyRows(5));
		take(db, labels[1], manyRows(6));
		const before = kept(db);
		db.delete(reviews).where(eq(reviews.releaseId, 'wapo@2030-01-01')).run();
		expect(take(db, labels[2], manyRows(7)).review).toMatchObject({ withoutProfile: ['wapo@2030-01-01'] });
		expect(take(db, labels[0], manyRows(5)).review).toMatchObject({ remarks: [] });
		expect(kept(db).slice(0, 2)).toEqual(before);
		expect(
			db
				.select()
				.from(reviews)
				.all()
				.map(({ withoutProfile }) => withoutProfile)
		).toEqual([[], [], []]);
	});
});

it('a release that is removed is in no later review', () => {
	const db = openImportDb();
	take(db, labels[0], manyRows(5));
	take(db, labels[1], manyRows(4));
	expect(kept(db)[1]!.compared.map(({ check }) => check)).toEqual(['vanished', 'closed-year']);
	removeRelease(db, 'wapo@2030-01-01');
	expect(kept(db)).toMatchObject([{ releaseId: 'wapo@2031-01-01', compared: [], comparedWith: [] }]);
});

/** Files of a few rows that say this and that. */
const files = fc.uniqueArray(
	fc.record({
		uid: fc.constantFrom('1', '2', '3', '4', '5'),
		killed: fc.constantFrom('0', '1'),
		casualties: fc.constantFrom('2', '3', ''),
		shooting_type: fc.constantFrom('targeted', 'unclear', 'uclear', ''),
		resource_officer: fc.constantFrom('0', '1', '')
	}),
	{ selector: ({ uid }) => uid, minLength: 1, maxLength: 5 }
);

it('reviews do not depend on the order of imports', () => {
	const [inOrder, shuffled] = [openImportDb(), openImportDb()];
	const orders = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
	fc.assert(
		fc.property(fc.tuple(files, files, files), orders, (contents, order) => {
			for (const db of [inOrder, shuffled]) db.delete(releases).run();
			for (const at of [0, 1, 2]) take(inOrder, labels[at]!, contents[at]!, true);
			for (const at of order) take(shuffled, labels[at]!, contents[at]!, true);
			expect(kept(shuffled)).toEqual(kept(inOrder));
		}),
		{ numRuns: 12 }
	);
});

it('hostile cells leave a small report', () => {
	const cell = fc
		.string({ unit: 'binary', maxLength: 200 })
		.map((text) => text.toWellFormed().replaceAll('\0', ''));
	const db = openImportDb();
	const rows = fc.array(
		fc.record({ Situation: cell, State: fc.constantFrom('TX', 'Texas '), School: cell }),
		{
			minLength: 2,
			maxLength: 30
		}
	);
	fc.assert(
		fc.property(rows, (list) => {
			db.delete(releases).run();
			const cells = list.map((row, index) => ({
				...row,
				Incident_ID: `20230922${index}`,
				School: `x${row.School}`
			}));
			const { review } = importMadeUp(db, toCsv(k12Row, cells), { dataset: 'k12ssdb', confirm: true });
			expect(JSON.stringify(review).length).toBeLessThan(100_000);
			for (const { examples, value } of review!.remarks) {
				expect(value?.length ?? 0).toBeLessThanOrEqual(61);
				for (const { after } of examples) expect(after?.length ?? 0).toBeLessThanOrEqual(61);
			}
		}),
		{ numRuns: 12 }
	);
});
