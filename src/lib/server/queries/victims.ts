import { asc, eq, inArray } from 'drizzle-orm';
import type { Reason } from '../../domain/reason.ts';
import type { Db } from '../db/open.ts';
import { people, rooms, victims } from '../db/schema/register.ts';

/** Everybody killed in the given events: with a name, or with the reason why there is none. */
export function listVictims(db: Db, eventIds: string[]) {
	return db
		.select({
			id: victims.id,
			eventId: victims.eventId,
			role: victims.role,
			age: victims.age,
			child: victims.child,
			unnamedReason: victims.unnamedReason,
			personId: people.id,
			name: people.fullName,
			knownAs: people.knownAs,
			ageNote: people.ageNote,
			rememberedFor: people.rememberedFor,
			roomId: rooms.id
		})
		.from(victims)
		.leftJoin(people, eq(people.victimId, victims.id))
		.leftJoin(rooms, eq(rooms.personId, people.id))
		.where(inArray(victims.eventId, eventIds))
		.orderBy(asc(victims.eventId), asc(victims.number))
		.all();
}
export type VictimRow = ReturnType<typeof listVictims>[number];

/** One of the victims, named. */
export interface NamedVictim extends VictimRow {
	personId: string;
	name: string;
}

/** Parts victims into those with a name and the count of the others by reason. */
export function groupVictims(rows: VictimRow[]): {
	named: NamedVictim[];
	notNamed: { reason: Reason; count: number }[];
} {
	const named = rows.filter((row): row is NamedVictim => row.personId !== null && row.name !== null);
	const counts = new Map<Reason, number>();
	for (const row of rows.filter((row) => row.personId === null)) {
		const reason = row.unnamedReason ?? 'not-found';
		counts.set(reason, (counts.get(reason) ?? 0) + 1);
	}
	return { named, notNamed: [...counts].map(([reason, count]) => ({ reason, count })) };
}
