import { respondWithData } from '#lib/server/render/data.ts';
import { readFigureData } from '../[measure=slug]/figure.ts';
import type { RequestHandler } from './$types';

/** `GET /figures/….json|csv`: a figure with its list; as CSV one row an entry, and one for what is not listed. */
export const GET: RequestHandler = ({ locals: { db }, params, url }) => {
	const figure = readFigureData(db, params, url, `.${params.format}`);
	const rows = figure.entries.map((entry) => ({
		date: entry.occurredOn,
		school: entry.school,
		city: entry.city,
		state: entry.state,
		counts: entry.counts,
		killed: entry.killed,
		named: entry.people.map(({ name }) => name).join('; '),
		not_named: entry.notNamed.reduce((sum, { count }) => sum + count, 0),
		row: entry.sourceId,
		event: entry.href
	}));
	const rest = figure.unlisted && {
		...{ date: null, school: null, city: null, state: null, counts: figure.unlisted.count, killed: null },
		...{
			named: null,
			not_named: null,
			row: `not listed: ${figure.unlisted.told}`,
			event: figure.unlisted.address
		}
	};
	return respondWithData(params.format, figure, rest ? [...rows, rest] : rows);
};
