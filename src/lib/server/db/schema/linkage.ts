import { sql } from 'drizzle-orm';
import { check, index, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { oneOf } from './checks.ts';
import { datasets } from './releases.ts';

/**
 * A statement on whether rows of two datasets describe one event, whatever the releases. The register is a dataset as
 * any other, its events are its rows. A pair that is not here is different. The side whose dataset comes first by id
 * stands first, so that a pair is here once.
 */
export const pairs = sqliteTable(
	'pairs',
	{
		datasetId: text('dataset_id')
			.notNull()
			.references(() => datasets.id),
		sourceId: text('source_id').notNull(), // the publisher's id of the row
		otherDatasetId: text('other_dataset_id')
			.notNull()
			.references(() => datasets.id),
		otherSourceId: text('other_source_id').notNull(), // the publisher's id of the row
		outcome: text('outcome', { enum: ['same', 'different', 'review'] }).notNull(),
		method: text('method', { enum: ['reviewed', 'matched'] }).notNull(),
		score: real('score').notNull() // 0-1: how probable it is that both describe one event; 0 or 1 where reviewed
	},
	(t) => [
		primaryKey({ columns: [t.datasetId, t.sourceId, t.otherDatasetId, t.otherSourceId] }),
		index('pairs_other').on(t.otherDatasetId, t.otherSourceId),
		check('pairs_order', sql`${t.datasetId} < ${t.otherDatasetId}`),
		check('pairs_outcome', oneOf(t.outcome, ['same', 'different', 'review'])),
		check('pairs_method', oneOf(t.method, ['reviewed', 'matched'])),
		check('pairs_score', sql`${t.score} between 0 and 1`)
	]
);
