import { error } from '@sveltejs/kit';
import type { Db } from '#lib/server/db/open.ts';
import { findClaim } from '#lib/server/queries/claims.ts';

/** Everything that the page of a claim tells. */
export function readClaim(db: Db, id: string) {
	const found = findClaim(db, id);
	if (!found) error(404, 'No claim stands at this address.');
	return found;
}
