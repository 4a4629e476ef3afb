import { respondWithData } from '#lib/server/downloads/respond.ts';
import { claimColumns, toClaimRow } from '../claim-rows.ts';
import { readClaim } from '../[claim=slug]/claim.ts';
import type { RequestHandler } from './$types';

/** `GET /claims/<id>.json|csv|…`: one claim, its retellings and traces; as CSV the claim and its retellings. */
export const GET: RequestHandler = async (event) => {
	const value = await readClaim(event.locals.db, event.params.claim);
	const { claim, retellings, traces } = value;
	const traced = traces.flatMap(({ fromRelease, toRelease }) => [fromRelease, toRelease]);
	return respondWithData(event, {
		title: `Claim: ${claim.title}`,
		about:
			'A number that somebody published, and what we found. The first row is the claim, the others retell it.',
		releases: [...new Set(traced)].filter((release) => release !== null),
		...{ rules: [], value, columns: claimColumns },
		rows: [claim, ...retellings].map(toClaimRow)
	});
};
