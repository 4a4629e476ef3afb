import { respondWithData } from '#lib/server/downloads/respond.ts';
import { listReleaseIds } from '#lib/server/queries/releases.ts';
import { readPerson } from '../[person=slug]/person.ts';
import type { RequestHandler } from './$types';

/** `GET /people/<id>.json|csv`: one person. */
export const GET: RequestHandler = (event) => {
	const value = readPerson(event.locals.db, event.params.person);
	const { person } = value;
	return respondWithData(event, {
		title: person.name,
		about: 'One person of our register.',
		releases: listReleaseIds(event.locals.db, ['register']),
		...{ rules: [], value },
		columns: [
			...(['id', 'name', 'known_as', 'age', 'age_note', 'role', 'remembered_for', 'event', 'date'] as const),
			...(['school', 'city', 'state', 'room', 'verification'] as const)
		],
		rows: [
			{
				id: person.id,
				name: person.name,
				known_as: person.knownAs,
				age: person.age,
				age_note: person.ageNote,
				role: person.role,
				remembered_for: person.rememberedFor,
				event: person.eventId,
				date: person.occurredOn,
				school: person.school,
				city: person.city,
				state: person.state,
				room: person.roomId,
				verification: person.verification
			}
		]
	});
};
