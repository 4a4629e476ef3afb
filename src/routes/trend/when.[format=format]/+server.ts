import { toOwnRule } from '#lib/server/downloads/own-rule.ts';
import { respondWithData } from '#lib/server/downloads/respond.ts';
import { listTimes, timeColumns } from '../when/time-rows.ts';
import { readWhen } from '../when/when.ts';
import type { RequestHandler } from './$types';

/** `GET /trend/when.json|csv|…?…`: when it happened, what a view counts; as CSV one row a month, weekday and hour. */
export const GET: RequestHandler = (event) => {
	const { locals, params, url } = event;
	const value = readWhen(locals.db, url, `.${params.format}`);
	const { source, view } = value;
	const rule = source && (view.where === null ? source.rule.id : toOwnRule(source.rule, view.where));
	return respondWithData(event, {
		title: value.title,
		about: 'Counts by month, day of the week and hour, over all years asked for. One row a time.',
		releases: source ? [source.release.id] : [],
		rules: rule ? [rule] : [],
		value,
		columns: timeColumns,
		rows: listTimes(value)
	});
};
