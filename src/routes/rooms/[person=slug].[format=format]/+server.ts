import { respondWithData } from '#lib/server/render/data.ts';
import { readRoom } from '../[person=slug]/room.ts';
import type { RequestHandler } from './$types';

/** `GET /rooms/<id>.json|csv`: one room; as CSV the things in it. */
export const GET: RequestHandler = ({ locals: { db }, params }) => {
	const data = readRoom(db, params.person);
	const rows = data.room.objects.map(({ id, name, place, story, sources }) => ({
		id,
		object: name,
		place,
		story,
		sources: sources.map((source) => source.address).join(' ')
	}));
	return respondWithData(params.format, data, rows);
};
