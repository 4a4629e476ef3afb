import { toOwnRule } from '#lib/server/downloads/own-rule.ts';
import { respondWithData } from '#lib/server/downloads/respond.ts';
import { readOwn } from '../own/own.ts';
import { tellOwnRule } from './own-data.ts';
import type { RequestHandler } from './$types';

/** `GET /rules/own.json|csv?where=`: a reader's rule and what it gives; as CSV one row a release and year. */
export const GET: RequestHandler = (event) => {
	const { locals, params, url } = event;
	const rule = readOwn(locals.db, url, `.${params.format}`);
	const rows = rule.carriers.flatMap(({ id, points }) =>
		points.map(({ year, value, complete, evidence, address }) => ({
			...{ release: id, rule: rule.id, year, value },
			...{ complete, evidence, address }
		}))
	);
	return respondWithData(event, {
		title: 'Yearly counts by a rule of a reader’s own',
		about: 'What the rule gives with each release that can be asked it. One row a release and year.',
		releases: rule.carriers.filter(({ points }) => points.length > 0).map(({ id }) => id),
		rules: [toOwnRule({ id: rule.id, inWhich: null }, rule.where)],
		...{ value: tellOwnRule(rule), rows },
		columns: ['release', 'rule', 'year', 'value', 'complete', 'evidence', 'address']
	});
};
