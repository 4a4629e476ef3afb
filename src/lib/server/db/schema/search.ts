import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { releases } from './releases.ts';

/**
 * The rows of other publishers that search finds: each once, as the newest release that has it tells it, of datasets whose
 * terms allow listing. Their words stand in `search_fts`, made by hand in migration 0007, under the same `id`. Derived:
 * made anew whenever releases or terms change; see `ingest/index-search.ts`.
 */
export const searchRows = sqliteTable('search_rows', {
	id: integer('id').primaryKey(), // in the order of dates within a release, the newest first
	releaseId: text('release_id')
		.notNull()
		.references(() => releases.id, { onDelete: 'cascade' }),
	sourceId: text('source_id').notNull() // the publisher's id of the row
});

/** The words of `search_fts` that are letters only, for typing errors and beginnings of words. */
export const searchWords = sqliteTable('search_words', {
	word: text('word').primaryKey(),
	rows: integer('rows').notNull() // how many rows have it
});
