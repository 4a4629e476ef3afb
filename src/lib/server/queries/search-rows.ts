import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '../db/open.ts';
import { searchRows, searchWords } from '../db/schema/search.ts';
import { events } from '../db/schema/register.ts';
import { datasets, links, recordFacts, records, releaseRecords, releases } from '../db/schema/releases.ts';
import { makeVocabulary, type Vocabulary } from '../search/vocabulary.ts';
import { remember } from './remembered.ts';

/** Rows of one question that are looked at, at most. */
export const mostRows = 400;

/** A row of another publisher that was found: its number in the index, and the register's event that it describes. */
export interface RowMatch {
	id: number;
	eventId: string | null;
}

/** The words in which slips and beginnings are looked for; those of rows that may be listed. */
export function readRowVocabulary(db: Db): Vocabulary {
	return remember(
		db,
		'search words',
		() => {
			const rows = db
				.select({ word: searchWords.word })
				.from(searchWords)
				.orderBy(desc(searchWords.rows))
				.all();
			return makeVocabulary(rows.map(({ word }) => word));
		},
		() => 10_000_000
	);
}

/**
 * The rows that a question of FTS5 finds, in the order of the index, which is newest first within a dataset. Rows of
 * datasets whose terms forbid listing are not in the index, and would not be read if they were.
 *
 * @param query from `toFtsQuery`, which quotes every word
 */
export function findRows(db: Db, query: string): RowMatch[] {
	return db.all<RowMatch>(sql`
		with found as materialized (
			select rowid as id from search_fts where search_fts match ${query} order by rowid limit ${mostRows}
		)
		select found.id as id, ${events.id} as eventId from found
		join ${searchRows} on ${searchRows.id} = found.id
		join ${releases} on ${releases.id} = ${searchRows.releaseId}
		join ${datasets} on ${datasets.id} = ${releases.datasetId} and ${datasets.redistribution} = 'rows'
		left join ${links} on ${links.datasetId} = ${releases.datasetId} and ${links.sourceId} = ${searchRows.sourceId}
		left join ${events} on ${events.id} = ${links.eventId}
		order by found.id`);
}

/** What rows that were found tell, and where they stand, by their numbers in the index. */
export function readRows(db: Db, ids: readonly number[]) {
	const found = db
		.select({
			id: searchRows.id,
			incident: recordFacts,
			release: releases,
			dataset: datasets,
			eventId: events.id
		})
		.from(searchRows)
		.innerJoin(releases, eq(releases.id, searchRows.releaseId))
		.innerJoin(
			records,
			and(eq(records.datasetId, releases.datasetId), eq(records.sourceId, searchRows.sourceId))
		)
		.innerJoin(
			releaseRecords,
			and(eq(releaseRecords.recordId, records.id), eq(releaseRecords.releaseNumber, releases.number))
		)
		.innerJoin(
			datasets,
			and(eq(datasets.id, releases.datasetId), eq(datasets.redistribution, 'rows')) // the licence gate
		)
		.leftJoin(links, and(eq(links.datasetId, releases.datasetId), eq(links.sourceId, searchRows.sourceId)))
		.leftJoin(events, eq(events.id, links.eventId))
		.where(inArray(searchRows.id, [...ids]))
		.all();
	return new Map(found.map(({ id, ...row }) => [id, row]));
}
export type FoundRow = NonNullable<ReturnType<ReturnType<typeof readRows>['get']>>;
