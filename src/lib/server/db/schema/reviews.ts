import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Remark } from '../../../domain/review.ts';
import { releases } from './releases.ts';

/** What was found when a release was looked through before it was written: kept with it. See `server/review`. */
export const reviews = sqliteTable('reviews', {
	releaseId: text('release_id')
		.primaryKey()
		.references(() => releases.id, { onDelete: 'cascade' }),
	profile: text('profile', { mode: 'json' }).$type<unknown>().notNull(), // words and blanks by column, for the review of the next release
	inner: text('inner', { mode: 'json' }).$type<Remark[]>().notNull(), // odd in itself
	compared: text('compared', { mode: 'json' }).$type<Remark[]>().notNull(), // odd beside earlier releases
	comparedWith: text('compared_with', { mode: 'json' }).$type<string[]>().notNull(), // their ids, oldest first
	withoutProfile: text('without_profile', { mode: 'json' }).$type<string[]>().notNull() // of these, those without a profile
});
