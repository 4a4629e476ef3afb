import { respondWithData } from '#lib/server/render/data.ts';
import { readEvent } from '../[event=slug]/event.ts';
import type { RequestHandler } from './$types';

/** `GET /events/<id>.json|csv`: one event; as CSV what each dataset says of it. */
export const GET: RequestHandler = ({ locals: { db }, params }) => {
	const data = readEvent(db, params.event);
	const rows = data.accounts.map((account) => ({
		dataset: account.datasetId,
		release: account.releaseId,
		row: account.sourceId,
		date: account.occurredOn,
		school: account.school,
		killed: account.killed,
		wounded: account.wounded,
		method: account.method,
		confidence: account.confidence
	}));
	return respondWithData(params.format, data, rows);
};
