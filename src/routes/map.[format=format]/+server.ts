import { error } from '@sveltejs/kit';
import { measures } from '#lib/domain/measure.ts';
import { rateScale } from '#lib/domain/rate.ts';
import { toOwnRule } from '#lib/server/downloads/own-rule.ts';
import { respondWithData } from '#lib/server/downloads/respond.ts';
import { readMapAt } from '../map/map.ts';
import type { RequestHandler } from './$types';

/** `GET /map.json|csv`: a line counted by state; as CSV one row a state, by name. */
export const GET: RequestHandler = (event) => {
	const { locals, params, url } = event;
	const { view, address, unread, problem, map } = readMapAt(locals.db, url, `.${params.format}`);
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
	return respondWithData(event, {
		title: `By state: ${measures[view.measure].many}, ${map.period.from} to ${map.period.to}`,
		about: 'A count parted by state, and for children where that is asked for. One row a state, by name.',
		releases: [map.release.id],
		rules: [view.where === null ? map.rule.id : toOwnRule(map.rule, view.where)],
		...{ value: { address, view, ...map }, rows },
		columns: [
			...([
				'state',
				'name',
				'release',
				'rule',
				'measure',
				'from',
				'to',
				'basis',
				'count',
				'address'
			] as const),
			...(['rate_per_million_children', 'child_years', 'rate_standing'] as const)
		]
	});
};
