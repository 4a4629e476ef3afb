import { respondWithData } from '#lib/server/render/data.ts';
import { readRule } from '../[rule=slug]/rule.ts';
import type { RequestHandler } from './$types';

/** `GET /rules/<id>.json|csv`: one rule and what it gives; as CSV one row a release and year. */
export const GET: RequestHandler = ({ locals: { db }, params }) => {
	const data = readRule(db, params.rule);
	const rows = data.series.flatMap(({ release, basis, points }) =>
		points.map(({ year, value, complete, evidence, address }) => ({
			release,
			basis,
			year,
			value,
			complete,
			evidence,
			address
		}))
	);
	return respondWithData(params.format, data, rows);
};
