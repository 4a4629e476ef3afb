import { error } from '@sveltejs/kit';
import { questionOf } from '#lib/domain/claim-question.ts';
import { formatTrace } from '#lib/domain/trace-question.ts';
import type { Db } from '#lib/server/db/open.ts';
import { listClaimCounts } from '#lib/server/queries/claim-counts.ts';
import { findClaim } from '#lib/server/queries/claims.ts';

/** Everything that the page of a claim tells. */
export async function readClaim(db: Db, id: string) {
	const found = findClaim(db, id);
	if (!found) error(404, 'No claim stands at this address.');
	const { repeatsClaim } = found.claim;
	const retold = repeatsClaim === null ? undefined : findClaim(db, repeatsClaim)?.claim;
	const question = questionOf(found.claim, retold);
	return {
		...found,
		/** What each publisher's own rule gives for the time of the claim. */
		counts: question === null ? [] : await listClaimCounts(db, question),
		/** Where its numbers are looked for; `null` where its words give none. */
		trace: question === null ? null : formatTrace(question)
	};
}
