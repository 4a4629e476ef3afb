import { respondWithData } from '#lib/server/downloads/respond.ts';
import { readYears } from '../years/years.ts';
import type { RequestHandler } from './$types';

/** `GET /years.json|csv`: yearly values; as CSV one row a year and column. */
export const GET: RequestHandler = (event) => {
	const value = readYears(event.locals.db);
	const rows = value.columns.flatMap(({ line }) =>
		line.points.map((point) => ({
			...{ release: line.release.id, rule: line.rule, measure: line.measure },
			...point
		}))
	);
	return respondWithData(event, {
		title: 'Shootings at US schools by year',
		about: 'What four releases give under one rule each. One row a year and release.',
		releases: [...new Set(value.columns.map(({ line }) => line.release.id))],
		rules: [...new Set(value.columns.map(({ line }) => line.rule))],
		...{ value, rows },
		columns: ['year', 'release', 'rule', 'measure', 'value', 'complete', 'evidence', 'address']
	});
};
