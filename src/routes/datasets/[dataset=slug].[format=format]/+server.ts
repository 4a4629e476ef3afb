import { respondWithData } from '#lib/server/render/data.ts';
import { readDataset } from '../[dataset=slug]/dataset.ts';
import type { RequestHandler } from './$types';

/** `GET /datasets/<id>.json|csv`: one dataset; as CSV its yearly totals. */
export const GET: RequestHandler = ({ locals: { db }, params }) => {
	const data = readDataset(db, params.dataset);
	return respondWithData(params.format, data, data.totals);
};
