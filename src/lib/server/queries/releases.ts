import { desc } from 'drizzle-orm';
import type { Db } from '../db/open.ts';
import { releases } from '../db/schema/releases.ts';
import { remember } from './remembered.ts';

export type ReleaseRow = typeof releases.$inferSelect;

/** Every release that we hold in full, the newest first: a few rows that every page asks for one by one. */
export function listReleases(db: Db): ReleaseRow[] {
	const select = () => db.select().from(releases).orderBy(desc(releases.label)).all();
	return remember(db, 'releases', select, ({ length }) => 1000 + 1000 * length);
}

/** The newest release of a dataset that we hold in full, or `undefined`. */
export function findRelease(db: Db, datasetId: string): ReleaseRow | undefined {
	return listReleases(db).find((release) => release.datasetId === datasetId);
}

/** Ids of the newest releases of some datasets, of those that are held. */
export function listReleaseIds(db: Db, datasetIds: readonly string[]): string[] {
	return datasetIds.flatMap((id) => findRelease(db, id)?.id ?? []);
}
