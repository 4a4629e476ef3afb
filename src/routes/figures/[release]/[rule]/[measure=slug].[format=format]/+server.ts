import { describeFigure } from '#lib/citation/sentence.ts';
import { formatCount } from '#lib/format/number.ts';
import { toOwnRule } from '#lib/server/downloads/own-rule.ts';
import { respondWithData } from '#lib/server/downloads/respond.ts';
import { readFigureData } from '../[measure=slug]/figure.ts';
import type { RequestHandler } from './$types';

/** `GET /figures/….json|csv|…`: a figure with its list; as CSV one row an entry, and one for what is not listed. */
export const GET: RequestHandler = async (event) => {
	const { locals, params, url } = event;
	const figure = await readFigureData(locals.db, params, url, `.${params.format}`);
	if (figure instanceof Response) return figure;
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
	return respondWithData(event, {
		title: `${formatCount(figure.value)} ${describeFigure(figure)}`,
		about: 'A figure and the list that it counts. One row an entry; counts adds up to the figure.',
		releases: [figure.release.id],
		rules: [figure.where === null ? figure.rule.id : toOwnRule(figure.rule, figure.where)],
		...{ figure, value: figure, rows: rest ? [...rows, rest] : rows },
		columns: ['date', 'school', 'city', 'state', 'counts', 'killed', 'named', 'not_named', 'row', 'event']
	});
};
