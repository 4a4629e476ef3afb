import { redirect } from '@sveltejs/kit';
import { respondWithData } from '#lib/server/render/data.ts';
import { codeOf, readState } from '../[state]/state.ts';
import type { RequestHandler } from './$types';

/** `GET /states/<code>.json|csv`: one state; as CSV one row a release and year. */
export const GET: RequestHandler = ({ locals: { db }, params }) => {
	const { code, path } = codeOf(params.state);
	if (params.state !== path) redirect(308, `/states/${path}.${params.format}`);
	const data = readState(db, code);
	const rows = data.lines.flatMap(({ release, rule, points }) =>
		points.map(({ year, value, complete, evidence, address }) => ({
			state: code,
			year,
			release: release.id,
			rule: rule.id,
			measure: 'incidents',
			...{ value, complete, evidence, address }
		}))
	);
	return respondWithData(params.format, data, rows);
};
