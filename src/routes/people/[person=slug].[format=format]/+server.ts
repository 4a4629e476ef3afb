import { respondWithData } from '#lib/server/render/data.ts';
import { readPerson } from '../[person=slug]/person.ts';
import type { RequestHandler } from './$types';

/** `GET /people/<id>.json|csv`: one person. */
export const GET: RequestHandler = ({ locals: { db }, params }) => {
	const data = readPerson(db, params.person);
	const { person } = data;
	return respondWithData(params.format, data, [
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
	]);
};
