import { respondWithData } from '#lib/server/render/data.ts';
import { listGaps, listValues } from '../denominators/denominators.ts';
import type { RequestHandler } from './$types';

/** `GET /denominators.json|csv`: every value that a rate is divided by; the JSON also names the gaps. */
export const GET: RequestHandler = ({ locals: { db }, params }) => {
	const denominators = listValues(db);
	return respondWithData(params.format, { denominators, gaps: listGaps(db) }, denominators);
};
