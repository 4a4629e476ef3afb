import { respondWithData } from '#lib/server/downloads/respond.ts';
import { discreet, hitRows, readSearchAt } from '../search/search.ts';
import type { RequestHandler } from './$types';

/** `GET /search.json|csv?q=…`: what a question found, the page of hits that its address names. */
export const GET: RequestHandler = (event) => {
	const value = readSearchAt(event.locals.db, event.url, `.${event.params.format}`);
	const hits = value.answer?.hits ?? [];
	const response = respondWithData(event, {
		title: 'What a search found',
		about: 'One row a hit, in the order of the page: at most twenty. The parameter “page” gives the next.',
		releases: [...new Set(hits.flatMap(({ row }) => row?.release ?? []))],
		rules: [],
		value,
		rows: hitRows(hits),
		columns: [
			...(['search:kind', 'title', 'address', 'date', 'school', 'city', 'state', 'event'] as const),
			...(['room', 'release', 'rules_counting', 'rules_asked'] as const)
		]
	});
	for (const [name, header] of Object.entries(discreet)) response.headers.set(name, header);
	return response;
};
