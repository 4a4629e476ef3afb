import { and, asc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { FigureAddress } from '../../domain/figure.ts';
import type { Db } from '../db/open.ts';
import { incidents } from '../db/schema/releases.ts';
import { matching, quantities } from './figure-rows.ts';
import type { RowsSubject } from './figure-subject.ts';

/** The rows of another release beside those of one. */
export const other = alias(incidents, 'other');
const { releaseId: _release, ...facts } = getTableColumns(incidents);
const names = Object.keys(facts) as (keyof typeof facts)[];

const factsOf = (table: typeof incidents | typeof other) =>
	sql.join(
		names.map((name) => sql`${table[name]}`),
		sql`, `
	);

/** Whether two rows of one id say anything differently; both ways, NULL for what is not said. */
export const differs = sql`(${factsOf(incidents)}) is not (${factsOf(other)})`;

/**
 * The rows that a figure counts and that another release does not hold word for word, by date: each with what it adds,
 * 0 where it does not say. Two rows that say the same are counted alike, so nothing else can move the figure. Only the
 * counted rows are read, and of the other release those of the same id.
 */
export function listDiffering(
	db: Db,
	[{ release, rule }, address]: [RowsSubject, FigureAddress],
	otherId: string
): Map<string, number> {
	const rows = db
		.select({ sourceId: incidents.sourceId, counts: quantities[address.measure] })
		.from(incidents)
		.leftJoin(other, and(eq(other.releaseId, otherId), eq(other.sourceId, incidents.sourceId)))
		.where(and(matching(release.id, address, rule.predicate), differs))
		.orderBy(asc(incidents.occurredOn), asc(incidents.sourceId))
		.all();
	return new Map(rows.map(({ sourceId, counts }) => [sourceId, counts ?? 0]));
}

/** Of some rows of a release, those that a figure counts, and what each adds. */
export function listCounted(
	db: Db,
	releaseId: string,
	[{ rule }, address]: [RowsSubject, FigureAddress],
	sourceIds: string[]
): Map<string, number> {
	const rows = db
		.select({ sourceId: incidents.sourceId, counts: quantities[address.measure] })
		.from(incidents)
		.where(and(isOneOf(sourceIds), matching(releaseId, address, rule.predicate)))
		.all();
	return new Map(rows.map(({ sourceId, counts }) => [sourceId, counts ?? 0]));
}

/** Found by the primary key, where the release is named too. */
export function isOneOf(sourceIds: string[]) {
	return inArray(incidents.sourceId, sql`(select value from json_each(${JSON.stringify(sourceIds)}))`);
}
