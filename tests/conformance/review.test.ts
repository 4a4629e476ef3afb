import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { count } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeRemark } from '../../src/lib/domain/review-words.ts';
import type { Check, Remark } from '../../src/lib/domain/review.ts';
import type { Db } from '../../src/lib/server/db/open.ts';
import { releases } from '../../src/lib/server/db/schema/releases.ts';
import { openTestDb } from '../../src/lib/server/db/testing.ts';
import { getImporter } from '../../src/lib/server/importers/index.ts';
import { importRelease } from '../../src/lib/server/ingest/import-release.ts';
import { loadData } from '../../src/lib/server/ingest/load-data.ts';
import { findDataset } from '../../src/lib/server/queries/datasets.ts';
import { findReview } from '../../src/lib/server/queries/review.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${project}../shared/datasets`;
const isHere = existsSync(folder);
if (!isHere) console.warn('conformance skipped: the publishers’ files do not lie in ../shared/datasets');

describe.skipIf(!isHere)('the review of the Washington Post’s releases', () => {
	let db: Db;
	let newest: Remark[];

	const take = (dataset: string, label: string, confirm = false) =>
		importRelease(db, `${folder}/${dataset}/${label}.csv`, {
			...{ importer: getImporter(dataset), label, confirm }
		});

	beforeAll(() => {
		db = openTestDb();
		loadData(db, `${project}data`);
		for (const label of ['2018-05-25', '2023-08-04']) take('wapo', label);
	});
	afterAll(() => db.$client.close());

	const find = (check: Check, column: string) =>
		newest.filter((remark) => remark.check === check && remark.column === column);
	/** Publisher's ids of the rows that one remark names. */
	const rowsOf = (check: Check, column: string) =>
		find(check, column).flatMap(({ examples }) => examples.map(({ id }) => Number(id)).sort((a, b) => a - b));

	it('refuses the release of February 2025 until somebody confirms it, and writes nothing of it', () => {
		const held = () => db.select({ held: count() }).from(releases).all()[0]!.held;
		const before = held();
		expect(() => take('wapo', '2025-02-14')).toThrow(/^wapo@2025-02-14 was not imported: 5 findings have/);
		expect(held()).toBe(before);
		const { review } = take('wapo', '2025-02-14', true);
		newest = review!.remarks;
		expect(newest.filter(({ severity }) => severity === 'stop').map(describeRemark)).toEqual([
			'resource_officer: blank on 190 of 428 rows, in the release before on 0',
			'circumstance: nothing on 30 rows on which the release before says it',
			'targets: nothing on 27 rows on which the release before says it',
			'circumstance: 4 rows back at what an earlier release had put right',
			'targets: 4 rows back at what an earlier release had put right'
		]);
	});

	it('names the four records whose kind of shooting is back at that of May 2018', () => {
		expect(rowsOf('returned', 'circumstance')).toEqual([101, 180, 219, 221]);
	});

	it('names the totals that are blank or not the sum of killed and injured', () => {
		expect(rowsOf('total', 'casualties')).toEqual([4, 10, 337, 343, 348]);
	});

	it('names the weekdays that contradict their dates', () => {
		expect(rowsOf('weekday', 'day_of_week')).toEqual([329, 332, 339, 342, 358, 365, 366]);
	});

	it('names the states and kinds of shooting with a space at the end', () => {
		expect(rowsOf('space', 'state')).toEqual([4, 357]);
		expect(find('space', 'shooting_type')[0]!.examples.map(({ after }) => after)).toEqual([
			'"accidental "',
			'"targeted "'
		]);
	});

	it('knows “uclear” for a slip of “unclear”', () => {
		expect(find('misspelled', 'shooting_type')).toMatchObject([
			{ value: 'uclear', like: 'unclear', count: 1 }
		]);
	});

	it('misses uid 374', () => {
		expect(rowsOf('vanished', '')).toEqual([374]);
	});

	it('tells the day of uid 339 and the wounded of uid 326, which changed', () => {
		expect(find('changed', 'occurredOn')).toMatchObject([
			{ examples: [{ id: '339', before: '2022-03-21', after: '2022-04-21' }] }
		]);
		expect(find('changed', 'wounded')).toMatchObject([
			{ examples: [{ id: '326', before: '0', after: '1' }] }
		]);
	});

	it('of the other publishers’ files finds nothing grave', () => {
		for (const [dataset, label] of [
			['cnn', '2019-07-26'],
			['k12ssdb', '2023-09-22']
		] as const) {
			expect(take(dataset, label).review!.remarks.filter(({ severity }) => severity === 'stop')).toEqual([]);
		}
	});

	it('shows no row and no word of the K-12 file, whose terms forbid it', () => {
		const { remarks } = findReview(db, findDataset(db, 'k12ssdb')!, 'k12ssdb@2023-09-22')!;
		expect(remarks.length).toBeGreaterThan(5);
		for (const { value, like, examples } of remarks) {
			expect({ value, like, examples }).toEqual({ value: null, like: null, examples: [] });
		}
	});
});
