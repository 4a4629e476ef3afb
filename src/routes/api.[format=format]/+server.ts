import { respondWithData } from '#lib/server/downloads/respond.ts';
import { readResources } from '../api/api.ts';
import type { RequestHandler } from './$types';

/** `GET /api.json|csv|…`: the lists of the interface with their parameters and fields; as CSV one row a list. */
export const GET: RequestHandler = (event) => {
	const resources = readResources();
	return respondWithData(event, {
		title: 'The lists for programs',
		about: 'What programs can read of this site. One row a list.',
		...{ releases: [], rules: [], value: { resources } },
		columns: ['id', 'title', 'about', 'address'],
		rows: resources.map(({ id, title, about, address }) => ({ id, title, about, address }))
	});
};
