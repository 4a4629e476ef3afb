import { asc, eq } from 'drizzle-orm';
import type { Db } from '../db/open.ts';
import { events, people, rooms, victims } from '../db/schema/register.ts';

const person = {
	id: people.id,
	name: people.fullName,
	knownAs: people.knownAs,
	sortName: people.sortName,
	rememberedFor: people.rememberedFor,
	ageNote: people.ageNote,
	verification: people.verification,
	victimId: people.victimId,
	age: victims.age,
	role: victims.role,
	eventId: events.id,
	occurredOn: events.occurredOn,
	school: events.school,
	city: events.city,
	state: events.state,
	roomId: rooms.id
};

function selectPeople(db: Db) {
	return db
		.select(person)
		.from(people)
		.innerJoin(victims, eq(victims.id, people.victimId))
		.innerJoin(events, eq(events.id, victims.eventId))
		.leftJoin(rooms, eq(rooms.personId, people.id));
}

/** Everybody whom the register names, by date of the event and then in the order of the register. */
export function listPeople(db: Db) {
	return selectPeople(db).orderBy(asc(events.occurredOn), asc(events.id), asc(victims.number)).all();
}
export type PersonRow = ReturnType<typeof listPeople>[number];

/** One person, or `undefined`. */
export function findPerson(db: Db, id: string): PersonRow | undefined {
	return selectPeople(db).where(eq(people.id, id)).all()[0];
}
