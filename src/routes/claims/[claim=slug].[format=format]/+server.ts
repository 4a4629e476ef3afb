import { respondWithData } from '#lib/server/render/data.ts';
import { readClaim } from '../[claim=slug]/claim.ts';
import type { RequestHandler } from './$types';

/** `GET /claims/<id>.json|csv`: one claim, its retellings and traces; as CSV the claim and its retellings. */
export const GET: RequestHandler = ({ locals: { db }, params }) => {
	const data = readClaim(db, params.claim);
	const rows = [data.claim, ...data.retellings].map(({ addresses, ...claim }) => ({
		...claim,
		addresses: addresses.join(' ')
	}));
	return respondWithData(params.format, data, rows);
};
