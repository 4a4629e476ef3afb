import { and, eq, ne } from 'drizzle-orm';
import { releases, withdrawnReleases } from '../db/schema/releases.ts';
import type { Source } from './stored-bytes.ts';

/** The removal of a release that is held again with other content; `undefined` if there was none. */
export function findReplaced(db: Source, releaseId: string) {
	const { removedOn, reason, sha256 } = withdrawnReleases;
	const [found] = db
		.select({ removedOn, reason, sha256 })
		.from(withdrawnReleases)
		.innerJoin(releases, and(eq(releases.id, withdrawnReleases.id), ne(releases.sha256, sha256)))
		.where(eq(withdrawnReleases.id, releaseId))
		.all();
	return found;
}
