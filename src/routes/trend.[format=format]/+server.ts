import { toOwnRule } from '#lib/server/downloads/own-rule.ts';
import { respondWithData } from '#lib/server/downloads/respond.ts';
import { listRows, trendColumns } from '../trend/rows.ts';
import { readTrend } from '../trend/trend.ts';
import type { RequestHandler } from './$types';

/** `GET /trend.json|csv|…?…`: all that the explorer shows of a view; as CSV one row a line and year. */
export const GET: RequestHandler = (event) => {
	const { locals, params, url } = event;
	const value = readTrend(locals.db, url, `.${params.format}`);
	const drawn = value.lines.filter((line) => line.problem === null);
	const { rule, where } = value.view;
	const named = drawn.map((line) => line.rule.id).filter((id) => where === null || id !== rule);
	return respondWithData(event, {
		title: value.title,
		about: 'Counts by year, with intervals and rates where they can be given. One row a line and year.',
		releases: [...new Set(drawn.map((line) => line.release.id))],
		rules: [...new Set(named), ...(where === null ? [] : [toOwnRule({ id: rule, inWhich: null }, where)])],
		value,
		columns: trendColumns,
		rows: listRows(value)
	});
};
