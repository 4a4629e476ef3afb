import { respondWithData } from '#lib/server/render/data.ts';
import { eventRows, readEvents } from '../events/events.ts';
import type { RequestHandler } from './$types';

/** `GET /events.json|csv?state=`: the register's events. */
export const GET: RequestHandler = ({ locals: { db }, params, url }) => {
	const data = readEvents(db, url.searchParams);
	return respondWithData(params.format, data, eventRows(data.events));
};
