import { eq } from 'drizzle-orm';
import type { Reason } from '../../domain/reason.ts';
import type { Db } from '../db/open.ts';
import { people, rooms, victims } from '../db/schema/register.ts';
import { readFields } from './json-rows.ts';
import { remember } from './remembered.ts';

/** Everybody killed in the given events: with a name, or with the reason why there is none. */
export function listVictims(db: Db, eventIds: string[]): VictimRow[] {
	const ofEvents = remember(db, 'victims', () => Map.groupBy(select(db), ({ eventId }) => eventId), sizeOf);
	return eventIds.toSorted().flatMap((id) => ofEvents.get(id) ?? []);
}

type Victim = typeof victims.$inferSelect;
type Person = typeof people.$inferSelect;

/** Somebody killed; what is known of people only, `null` of who is not named. */
export interface VictimRow extends Pick<
	Victim,
	'id' | 'eventId' | 'role' | 'age' | 'child' | 'unnamedReason'
> {
	personId: string | null;
	name: string | null;
	knownAs: Person['knownAs'];
	ageNote: Person['ageNote'];
	rememberedFor: Person['rememberedFor'];
	roomId: string | null;
}

const fields = {
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
};

/** All of the register: many pages ask for most of them, and one long list is read sooner than many short ones. */
function select(db: Db): VictimRow[] {
	return readFields<VictimRow>(fields, [victims.eventId, victims.number], (told) =>
		db
			.select({ told })
			.from(victims)
			.leftJoin(people, eq(people.victimId, victims.id))
			.leftJoin(rooms, eq(rooms.personId, people.id))
			.all()
	);
}

function sizeOf(ofEvents: Map<string, VictimRow[]>): number {
	return [...ofEvents.values()].reduce((sum, rows) => sum + 400 * rows.length, 200);
}

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
