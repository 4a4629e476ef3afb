import { respondWithData } from '#lib/server/downloads/respond.ts';
import { listGaps, listValues } from '../denominators/denominators.ts';
import type { RequestHandler } from './$types';

/** `GET /denominators.json|csv|…`: every value that a rate is divided by; the JSON also names the gaps. */
export const GET: RequestHandler = (event) => {
	const { db } = event.locals;
	const denominators = listValues(db);
	return respondWithData(event, {
		title: 'How many pupils and children there were',
		about: 'Every number that a rate is divided by, with its source. One row a place, series and year.',
		...{ releases: [], rules: [], value: { denominators, gaps: listGaps(db) } },
		columns: [
			...(['id', 'per', 'denominators:measure', 'area', 'year', 'denominators:value', 'status'] as const),
			...(['address', 'source', 'note'] as const)
		],
		rows: denominators
	});
};
