import { respondWithData } from '#lib/server/downloads/respond.ts';
import { listClaims } from '#lib/server/queries/claims.ts';
import { claimColumns, toClaimRow } from '../claims/claim-rows.ts';
import type { RequestHandler } from './$types';

/** `GET /claims.json|csv|…`: every published claim and what we found. */
export const GET: RequestHandler = (event) => {
	const claims = listClaims(event.locals.db);
	return respondWithData(event, {
		title: 'Claims about school shootings',
		about: 'Numbers that somebody published, and what we found when we checked them. One row a claim.',
		...{ releases: [], rules: [], value: { claims } },
		columns: claimColumns,
		rows: claims.map(toClaimRow)
	});
};
