import { listClaims, type ClaimRow } from '#lib/server/queries/claims.ts';
import { respondWithData } from '#lib/server/render/data.ts';
import type { RequestHandler } from './$types';

/** `GET /claims.json|csv`: every published claim and what we found. */
export const GET: RequestHandler = ({ locals: { db }, params }) => {
	const claims = listClaims(db);
	const rows = claims.map(({ addresses, ...claim }: ClaimRow) => ({
		...claim,
		addresses: addresses.join(' ')
	}));
	return respondWithData(params.format, { claims }, rows);
};
