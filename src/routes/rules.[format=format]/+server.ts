import { respondWithData } from '#lib/server/render/data.ts';
import { readRules } from '../rules/rules.ts';
import type { RequestHandler } from './$types';

/** `GET /rules.json|csv?year=`: the counting rules, and a year counted under them; as CSV the rules. */
export const GET: RequestHandler = ({ locals: { db }, params, url }) => {
	const data = readRules(db, url.searchParams);
	const rows = data.rules.map((rule) => ({
		...rule,
		datasets: rule.datasets.join(' '),
		predicate: rule.predicate && JSON.stringify(rule.predicate),
		limits: JSON.stringify(rule.limits)
	}));
	return respondWithData(params.format, data, rows);
};
