import { respondWithData } from '#lib/server/downloads/respond.ts';
import { readRule } from '../[rule=slug]/rule.ts';
import type { RequestHandler } from './$types';

/** `GET /rules/<id>.json|csv`: one rule and what it gives; as CSV one row a release and year. */
export const GET: RequestHandler = (event) => {
	const value = readRule(event.locals.db, event.params.rule);
	const rows = value.series.flatMap(({ release, basis, points }) =>
		points.map((point) => ({ release, basis, ...point }))
	);
	return respondWithData(event, {
		title: `Yearly counts: ${value.rule.title}`,
		about: 'What one counting rule gives. One row a release and year.',
		releases: value.series.map(({ release }) => release),
		...{ rules: [value.rule.id], value, rows },
		columns: ['release', 'basis', 'year', 'value', 'complete', 'evidence', 'address']
	});
};
