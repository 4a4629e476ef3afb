import { respondWithData } from '#lib/server/downloads/respond.ts';
import { readEvent } from '../[event=slug]/event.ts';
import type { RequestHandler } from './$types';

/** `GET /events/<id>.json|csv`: one event; as CSV what each dataset says of it. */
export const GET: RequestHandler = (event) => {
	const value = readEvent(event.locals.db, event.params.event);
	const { school, occurredOn } = value.event;
	const rows = value.accounts.map((account) => ({
		dataset: account.datasetId,
		release: account.releaseId,
		row: account.sourceId,
		date: account.occurredOn,
		school: account.school,
		city: account.city,
		killed: account.killed,
		wounded: account.wounded,
		method: account.method,
		confidence: account.confidence
	}));
	return respondWithData(event, {
		title: `What each data set says of ${school}, ${occurredOn}`,
		about: 'One event of our register in every data set that has it. One row a data set.',
		releases: value.accounts.map(({ releaseId }) => releaseId),
		...{ rules: [], value, rows },
		columns: [
			...(['dataset', 'release', 'row', 'date', 'school', 'city', 'killed', 'wounded'] as const),
			...(['method', 'confidence'] as const)
		]
	});
};
