import { asc, eq } from 'drizzle-orm';
import type { Db } from '../db/open.ts';
import { events, objects, people, rooms, victims } from '../db/schema/register.ts';
import { listSourcesOf } from './sources.ts';

const room = {
	id: rooms.id,
	personId: people.id,
	name: people.fullName,
	knownAs: people.knownAs,
	age: victims.age,
	photographedBy: rooms.photographedBy,
	photographedBefore: rooms.photographedBefore,
	inFilm: rooms.inFilm,
	setting: rooms.setting,
	summary: rooms.summary,
	aboutTheChild: rooms.aboutTheChild,
	eventId: events.id,
	occurredOn: events.occurredOn,
	school: events.school,
	city: events.city,
	state: events.state
};

function selectRooms(db: Db) {
	return db
		.select(room)
		.from(rooms)
		.innerJoin(people, eq(people.id, rooms.personId))
		.innerJoin(victims, eq(victims.id, people.victimId))
		.innerJoin(events, eq(events.id, victims.eventId));
}

/** The rooms of the photography project without the things in them, by the child's family name. */
export function listRoomsOnly(db: Db) {
	return selectRooms(db).orderBy(asc(people.sortName)).all();
}

/** The rooms of the photography project with how many things in each are publicly described, by the child's family name. */
export function listRooms(db: Db) {
	const things = Map.groupBy(
		db.select().from(objects).orderBy(asc(objects.number)).all(),
		({ roomId }) => roomId
	);
	return listRoomsOnly(db).map((row) => ({ ...row, objects: things.get(row.id) ?? [] }));
}
export type RoomRow = ReturnType<typeof listRooms>[number];

/** One room with its objects, each with its sources, or `undefined`. */
export function findRoom(db: Db, id: string) {
	const row = selectRooms(db).where(eq(rooms.id, id)).all()[0];
	if (!row) return undefined;
	const things = db.select().from(objects).where(eq(objects.roomId, id)).orderBy(asc(objects.number)).all();
	return {
		...row,
		objects: things.map((thing) => ({ ...thing, sources: listSourcesOf(db, 'object', thing.id) }))
	};
}
