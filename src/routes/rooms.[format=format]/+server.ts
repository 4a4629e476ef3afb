import { listReleaseIds } from '#lib/server/queries/releases.ts';
import { listRooms } from '#lib/server/queries/rooms.ts';
import { respondWithData } from '#lib/server/downloads/respond.ts';
import type { RequestHandler } from './$types';

/** `GET /rooms.json|csv`: the rooms and the things in them; as CSV one row a room. */
export const GET: RequestHandler = (event) => {
	const rooms = listRooms(event.locals.db);
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
	return respondWithData(event, {
		title: 'Rooms kept as they were left',
		about: 'The rooms that the register describes from public sources. One row a room.',
		releases: listReleaseIds(event.locals.db, ['register']),
		...{ rules: [], value: { rooms }, rows },
		columns: [
			...(['id', 'person', 'name', 'rooms:setting', 'photographed_by', 'photographed_before'] as const),
			...(['in_film', 'objects', 'summary'] as const)
		]
	});
};
