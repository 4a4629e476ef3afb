import { respondWithData } from '#lib/server/render/data.ts';
import { peopleRows, readPeople } from '../people/people.ts';
import type { RequestHandler } from './$types';

/** `GET /people.json|csv?by=&q=`: everybody killed in the register's events, named or not. */
export const GET: RequestHandler = ({ locals: { db }, params, url }) => {
	const data = readPeople(db, url.searchParams);
	return respondWithData(params.format, data, peopleRows(data.groups));
};
