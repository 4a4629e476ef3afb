import { blob, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { releases } from './releases.ts';

/**
 * One fact of every incident of a release, in the order of date and id: what counting reads instead of rows. Derived from
 * `incidents` when the release is written; see `server/columns`.
 */
export const columns = sqliteTable(
	'columns',
	{
		releaseId: text('release_id')
			.notNull()
			.references(() => releases.id, { onDelete: 'cascade' }),
		fact: text('fact').notNull(), // name of the fact in domain/incident.ts
		vocabulary: text('vocabulary', { mode: 'json' }).$type<string[]>(), // what a code stands for; null = numbers
		data: blob('data', { mode: 'buffer' }).notNull() // 8-bit codes, or little-endian 32-bit numbers
	},
	(t) => [primaryKey({ columns: [t.releaseId, t.fact] })]
);

/**
 * Which record tells each incident of a release, in the order of its columns: what finds the rows behind a number, and what
 * two releases do not share, without reading either. Derived like the columns, and in no hash of the release: a record's id is
 * this database's own.
 */
export const recordLists = sqliteTable('record_lists', {
	releaseId: text('release_id')
		.primaryKey()
		.references(() => releases.id, { onDelete: 'cascade' }),
	records: blob('records', { mode: 'buffer' }).notNull(), // ids of records, little-endian, 32 bits each
	sha256: text('sha256').notNull() // of these bytes
});
