import { redirect } from '@sveltejs/kit';
import { respondWithData } from '#lib/server/downloads/respond.ts';
import { codeOf, readState } from '../[state]/state.ts';
import type { RequestHandler } from './$types';

/** `GET /states/<code>.json|csv`: one state; as CSV one row a release and year. */
export const GET: RequestHandler = (event) => {
	const { locals, params } = event;
	const { code, path } = codeOf(params.state);
	if (params.state !== path) redirect(308, `/states/${path}.${params.format}`);
	const value = readState(locals.db, code);
	const rows = value.lines.flatMap(({ release, rule, points }) =>
		points.map((point) => ({
			...{ state: code, release: release.id, rule: rule.id, measure: 'incidents' },
			...point
		}))
	);
	return respondWithData(event, {
		title: `Yearly counts: ${value.name}`,
		about: 'What each release gives for one state. One row a release and year.',
		releases: value.lines.map(({ release }) => release.id),
		rules: [...new Set(value.lines.map(({ rule }) => rule.id))],
		...{ value, rows },
		columns: ['state', 'year', 'release', 'rule', 'measure', 'value', 'complete', 'evidence', 'address']
	});
};
