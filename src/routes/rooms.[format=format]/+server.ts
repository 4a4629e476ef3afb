import { listRooms } from '#lib/server/queries/rooms.ts';
import { respondWithData } from '#lib/server/render/data.ts';
import type { RequestHandler } from './$types';

/** `GET /rooms.json|csv`: the rooms and the things in them; as CSV one row a room. */
export const GET: RequestHandler = ({ locals: { db }, params }) => {
	const rooms = listRooms(db);
	const rows = rooms.map((room) => ({
		id: room.id,
		person: room.personId,
		name: room.name,
		setting: room.setting,
		photographed_by: room.photographedBy,
		photographed_before: room.photographedBefore,
		in_film: room.inFilm,
		objects: room.objects.length,
		summary: room.summary
	}));
	return respondWithData(params.format, { rooms }, rows);
};
