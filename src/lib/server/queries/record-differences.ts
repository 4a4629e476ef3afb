import { and, asc, eq, inArray, not, sql, type SQL } from 'drizzle-orm';
import type { FigureAddress } from '../../domain/figure.ts';
import type { Db } from '../db/open.ts';
import { incidents, releaseRecords, releases } from '../db/schema/releases.ts';
import { matching, quantities } from './figure-rows.ts';
import type { RowsSubject } from './figure-subject.ts';

/** Whether a row is in another release too, word for word: then both hold one record. Needs that release joined. */
export const isHeld: SQL = sql`exists (select 1 from ${releaseRecords}
	where ${releaseRecords.recordId} = ${incidents.recordId} and ${releaseRecords.releaseNumber} = ${releases.number})`;

/**
 * The rows that a figure counts and that another release does not hold word for word, by date: each with what it adds,
 * 0 where it does not say. Two rows that say the same are counted alike, so nothing else can move the figure. Only the
 * counted rows are read, and of the other release nothing.
 */
export function listDiffering(
	db: Db,
	[{ release, rule }, address]: [RowsSubject, FigureAddress],
	otherId: string
): Map<string, number> {
	const rows = db
		.select({ sourceId: incidents.sourceId, counts: quantities[address.measure] })
		.from(incidents)
		.innerJoin(releases, eq(releases.id, otherId))
		.where(and(matching(release.id, address, rule.predicate), not(isHeld)))
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
