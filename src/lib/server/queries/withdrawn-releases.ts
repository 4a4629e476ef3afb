import { desc, isNull, eq } from 'drizzle-orm';
import type { Db } from '../db/open.ts';
import { releases, withdrawnReleases } from '../db/schema/releases.ts';

/** Releases that were taken back and are not held again, the last first. */
export function listWithdrawn(db: Db) {
	const { id, datasetId, label, removedOn, reason } = withdrawnReleases;
	return db
		.select({ id, datasetId, label, removedOn, reason })
		.from(withdrawnReleases)
		.leftJoin(releases, eq(releases.id, id))
		.where(isNull(releases.id))
		.orderBy(desc(removedOn), desc(id))
		.all();
}
