import { count, eq, isNotNull, sum } from 'drizzle-orm';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { openTestDb } from '../db/testing.ts';
import type { Db } from '../db/open.ts';
import { claims, claimTraces, denominators, rules, yearlyTotals } from '../db/schema/published.ts';
import { citations, sources as sourcesTable } from '../db/schema/register.ts';
import { datasets } from '../db/schema/releases.ts';
import { sources } from '../importers/embedded/sources.ts';
import { readData, type DataFolder } from './data-folder.ts';
import { loadPublished } from './load-published.ts';

const root = fileURLToPath(new URL('../../../../data', import.meta.url));

describe('what others published', () => {
	let db: Db;
	let data: DataFolder;

	beforeAll(() => {
		db = openTestDb();
		data = readData(root);
		for (const { values } of data.rows(sources)) {
			db.insert(sourcesTable)
				.values({
					...values,
					id: values.source_id,
					publishedOn: values.published_on,
					accessedOn: values.accessed_on
				})
				.run();
		}
		db.transaction((tx) => loadPublished(tx, data));
	});

	const rowsOf = (table: Parameters<ReturnType<Db['select']>['from']>[0]) =>
		db.select({ count: count() }).from(table).all()[0]!.count;

	it('enters the database whole', () => {
		const tables = { datasets, rules, yearlyTotals, denominators, claims, claimTraces };
		const counts = Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, rowsOf(table)]));
		expect(counts).toEqual({
			datasets: 9,
			rules: 56,
			yearlyTotals: 1013,
			denominators: 728,
			claims: 52, // 24 of the film and 29 others, one of which is the film's
			claimTraces: 48
		});
	});

	it('is the same after a second load', () => {
		const before = db.select().from(yearlyTotals).all().length;
		db.transaction((tx) => loadPublished(tx, data));
		expect(rowsOf(yearlyTotals)).toBe(before);
		expect(rowsOf(claims)).toBe(52);
	});

	it.for([
		['k12ssdb', '2023-09-22', 'all', 1997, 26],
		['k12ssdb', '2023-09-22', 'all', 2022, 305],
		['k12ssdb', '2023-09-22', 'any-victim', 2022, 142],
		['k12ssdb', '2023-09-22', 'fatal', 2022, 47],
		['k12ssdb', '2023-09-22', 'during-classes', 2022, 163],
		['k12ssdb', '2024-09-29', 'all', 2023, 348],
		['wapo', '2025-02-14', 'school-hours', 2022, 46]
	] as const)('has %s@%s, %s, %i: %i incidents', ([dataset, release, rule, year, value]) => {
		const found = db
			.select()
			.from(yearlyTotals)
			.all()
			.filter(
				(row) =>
					row.datasetId === dataset &&
					row.release === release &&
					row.ruleId === rule &&
					row.measure === 'incidents' &&
					row.fromYear === year &&
					row.toYear === year
			);
		expect(found.map((row) => row.value)).toEqual([value]);
	});

	it('holds the 428 incidents of the Post by year', () => {
		const [total] = db
			.select({ incidents: sum(yearlyTotals.value).mapWith(Number) })
			.from(yearlyTotals)
			.where(eq(yearlyTotals.release, '2025-02-14'))
			.groupBy(yearlyTotals.measure)
			.having(eq(yearlyTotals.measure, 'incidents'))
			.all();
		expect(total?.incidents).toBe(428);
	});

	it('says by whom the claim of the film was retold, rightly and wrongly', () => {
		const retold = db.select().from(claims).where(isNotNull(claims.repeatsClaim)).all();
		expect(Object.groupBy(retold, ({ faithful }) => faithful ?? 'cut short')).toMatchObject({
			yes: { length: 4 },
			no: { length: 2 },
			'cut short': { length: 1 }
		});
	});

	it('cites a source or an address for every claim', () => {
		const cited = new Set(
			db
				.select()
				.from(citations)
				.where(eq(citations.subject, 'claim'))
				.all()
				.map((row) => row.subjectId)
		);
		const bare = db
			.select()
			.from(claims)
			.all()
			.filter(({ id, addresses }) => addresses.length === 0 && !cited.has(id));
		expect(bare).toEqual([]);
	});

	it('gives in the search behind the film’s claim the totals that it names', () => {
		const totals = db.select().from(yearlyTotals).all();
		const value = (release: string | null, rule: string | null, period: string | null) =>
			totals.find(
				(row) =>
					`${row.datasetId}@${row.release}` === release &&
					row.ruleId === rule &&
					row.measure === 'incidents' &&
					row.periodLabel === period
			)?.value;
		const named = db
			.select()
			.from(claimTraces)
			.where(eq(claimTraces.kind, 'named-rule'))
			.all()
			.filter((row) => row.fromRelease !== null);
		expect(named).toHaveLength(5);
		for (const row of named) {
			expect(row.fromValue).toBe(value(row.fromRelease, row.ruleId, row.fromPeriod));
			expect(row.toValue).toBe(value(row.toRelease, row.ruleId, row.toPeriod));
			expect(row.ratio).toBeCloseTo(row.toValue! / row.fromValue!, 1);
		}
	});
});
