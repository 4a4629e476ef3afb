import { formatDate } from '#lib/format/date.ts';
import { respondWithData } from '#lib/server/downloads/respond.ts';
import { readComparisonData } from '../[from=slug]...[to=slug]/compare.ts';
import { listRecords, listYears } from './rows.ts';
import type { RequestHandler } from './$types';

/**
 * `GET /datasets/<id>/compare/<a>...<b>.json|csv|…`: how two releases differ; as CSV one row a record and changed fact.
 * Where the terms forbid naming records, one row a year.
 */
export const GET: RequestHandler = async (event) => {
	const { locals, params, url } = event;
	const value = await readComparisonData(locals.db, params, url, `.${params.format}`);
	const { dataset, from, to, rule, listed } = value;
	return respondWithData(event, {
		title: `${dataset.title}: from ${formatDate(from.label)} to ${formatDate(to.label)}`,
		releases: [from.id, to.id],
		rules: rule ? [rule.id] : [],
		...{ value, ...(listed ? listRecords(value.records) : listYears(value)) }
	});
};
