import { desc, eq } from 'drizzle-orm';
import type { Db } from '../db/open.ts';
import { releases } from '../db/schema/releases.ts';
import { remember } from './remembered.ts';

/** The newest release of a dataset that we hold in full, or `undefined`. */
export function findRelease(db: Db, datasetId: string) {
	return remember(db, `newest release of ${datasetId}`, () => select(db, datasetId));
}

function select(db: Db, datasetId: string) {
	return db
		.select()
		.from(releases)
		.where(eq(releases.datasetId, datasetId))
		.orderBy(desc(releases.label))
		.limit(1)
		.all()[0];
}

/** Ids of the newest releases of some datasets, of those that are held. */
export function listReleaseIds(db: Db, datasetIds: readonly string[]): string[] {
	return datasetIds.flatMap((id) => findRelease(db, id)?.id ?? []);
}
