import { respondWithData } from '#lib/server/downloads/respond.ts';
import { listReleaseIds } from '#lib/server/queries/releases.ts';
import { readRoom } from '../[person=slug]/room.ts';
import type { RequestHandler } from './$types';

/** `GET /rooms/<id>.json|csv`: one room; as CSV the things in it. */
export const GET: RequestHandler = (event) => {
	const value = readRoom(event.locals.db, event.params.person);
	const rows = value.room.objects.map(({ id, name, place, story, sources }) => ({
		id,
		object: name,
		place,
		story,
		sources: sources.map((source) => source.address).join(' ')
	}));
	return respondWithData(event, {
		title: `The room of ${value.room.name}`,
		about: 'The things in one room, as public sources tell of them. One row a thing.',
		releases: listReleaseIds(event.locals.db, ['register']),
		...{ rules: [], value, rows },
		columns: ['id', 'object', 'room:place', 'story', 'sources']
	});
};
