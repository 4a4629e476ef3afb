import { error } from '@sveltejs/kit';
import { toCsvLines } from '#lib/server/queries/checked-links.ts';
import { checkAt, discreet } from '../verify/check.ts';
import type { RequestHandler } from './$types';

/** `GET /verify.json|csv?link=…`: whether the figures of some links still stand, a row a link. */
export const GET: RequestHandler = async ({ locals: { db }, params: { format }, url }) => {
	if (format !== 'json' && format !== 'csv') error(404, 'This list is given as JSON and CSV only.');
	const answer = await checkAt(db, url, `.${format}`);
	const headers = { ...discreet, 'access-control-allow-origin': '*' };
	if (format === 'json') return Response.json(answer, { headers });
	const body = toCsvLines(null) + toCsvLines(answer.checked);
	return new Response(body, { headers: { ...headers, 'content-type': 'text/csv; charset=utf-8' } });
};
