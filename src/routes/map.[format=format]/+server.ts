import { error } from '@sveltejs/kit';
import { rateScale } from '#lib/domain/rate.ts';
import { respondWithData } from '#lib/server/render/data.ts';
import { readMapAt } from '../map/map.ts';
import type { RequestHandler } from './$types';

/** `GET /map.json|csv`: a line counted by state; as CSV one row a state, by name. */
export const GET: RequestHandler = ({ locals: { db }, params, url }) => {
	const { view, address, unread, problem, map } = readMapAt(db, url, `.${params.format}`);
	if (unread !== null) error(400, `This is not the address of a map: ${unread}.`);
	if (map === null) error(400, problem!);
	const rows = map.states.map(({ code, name, count, standing, exposure }) => {
		const given = exposure && (standing === 'stable' || standing === 'unstable');
		return {
			...{ state: code, name, release: map.release.id, rule: map.rule.id, measure: view.measure },
			...{ ...map.period, basis: view.basis, count: count.value, address: count.address },
			rate_per_million_children: given ? (count.value / exposure.value) * rateScale : null,
			child_years: exposure?.value ?? null,
			rate_standing: standing ?? null
		};
	});
	return respondWithData(params.format, { address, view, ...map }, rows);
};
