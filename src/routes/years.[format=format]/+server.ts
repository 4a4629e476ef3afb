import { respondWithData } from '#lib/server/render/data.ts';
import { readYears } from '../years/years.ts';
import type { RequestHandler } from './$types';

/** `GET /years.json|csv`: yearly values; as CSV one row a year and column. */
export const GET: RequestHandler = ({ locals: { db }, params }) => {
	const data = readYears(db);
	const rows = data.columns.flatMap(({ line }) =>
		line.points.map(({ year, value, complete, evidence, address }) => ({
			year,
			release: line.release.id,
			rule: line.rule,
			measure: line.measure,
			value,
			complete,
			evidence,
			address
		}))
	);
	return respondWithData(params.format, data, rows);
};
