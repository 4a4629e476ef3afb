import { asc, eq } from 'drizzle-orm';
import type { Db } from '../db/open.ts';
import { events, people, rooms, victims } from '../db/schema/register.ts';

/** Everybody killed in the register's events, named or not, by date and then in the order of the register. */
export function listWall(db: Db) {
	return db
		.select({
			victimId: victims.id,
			personId: people.id,
			name: people.fullName,
			knownAs: people.knownAs,
			sortName: people.sortName,
			age: victims.age,
			role: victims.role,
			unnamedReason: victims.unnamedReason,
			roomId: rooms.id,
			eventId: events.id,
			occurredOn: events.occurredOn,
			school: events.school,
			city: events.city,
			state: events.state
		})
		.from(victims)
		.innerJoin(events, eq(events.id, victims.eventId))
		.leftJoin(people, eq(people.victimId, victims.id))
		.leftJoin(rooms, eq(rooms.personId, people.id))
		.orderBy(asc(events.occurredOn), asc(events.id), asc(victims.number))
		.all();
}
export type WallEntry = ReturnType<typeof listWall>[number];
