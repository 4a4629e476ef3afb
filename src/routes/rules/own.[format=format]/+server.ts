import { respondWithData } from '#lib/server/render/data.ts';
import { readOwn } from '../own/own.ts';
import type { RequestHandler } from './$types';

/** `GET /rules/own.json|csv?where=`: a reader's rule and what it gives; as CSV one row a release and year. */
export const GET: RequestHandler = ({ locals: { db }, params, url }) => {
	const rule = readOwn(db, url, `.${params.format}`);
	const rows = rule.carriers.flatMap(({ id, points }) =>
		points.map(({ year, value, complete, evidence, address }) => ({
			...{ release: id, rule: rule.id, year, value },
			...{ complete, evidence, address }
		}))
	);
	return respondWithData(params.format, rule, rows);
};
