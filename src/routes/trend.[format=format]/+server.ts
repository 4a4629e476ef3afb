import { respondWithData } from '#lib/server/render/data.ts';
import { listRows } from '../trend/rows.ts';
import { readTrend } from '../trend/trend.ts';
import type { RequestHandler } from './$types';

/** `GET /trend.json|csv?…`: all that the explorer shows of a view; as CSV one row a line and year. */
export const GET: RequestHandler = ({ locals: { db }, params, url }) => {
	const trend = readTrend(db, url, `.${params.format}`);
	return respondWithData(params.format, trend, listRows(trend));
};
