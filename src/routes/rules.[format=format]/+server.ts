import { respondWithData } from '#lib/server/downloads/respond.ts';
import { readRules } from '../rules/rules.ts';
import type { RequestHandler } from './$types';

/** `GET /rules.json|csv?year=`: the counting rules, and a year counted under them; as CSV the rules. */
export const GET: RequestHandler = (event) => {
	const value = readRules(event.locals.db, event.url.searchParams);
	const rows = value.rules.map((rule) => ({
		...rule,
		datasets: rule.datasets.join(' '),
		predicate: rule.predicate && JSON.stringify(rule.predicate),
		limits: JSON.stringify(rule.limits)
	}));
	return respondWithData(event, {
		title: 'Counting rules',
		about: 'By which rules shootings at schools are counted, by whom. One row a rule.',
		...{ releases: [], rules: [], value, rows },
		columns: [
			...(['id', 'version', 'title', 'publisher', 'inWhich', 'included', 'excluded', 'period'] as const),
			...(['unit', 'rules:address', 'notes', 'datasets', 'predicate', 'limits', 'position'] as const)
		]
	});
};
