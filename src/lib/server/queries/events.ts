import { and, asc, between, eq, type SQL } from 'drizzle-orm';
import type { StateCode } from '../../domain/state.ts';
import type { Db } from '../db/open.ts';
import { events } from '../db/schema/register.ts';
import { groupVictims, listVictims } from './victims.ts';

/** Which events: all that are given must hold. */
export interface EventFilter {
	from?: string;
	to?: string;
	state?: StateCode;
}

/** The register's events by date, each with the people killed. `from` and `to` are ISO dates, both included. */
export function listEvents(db: Db, { from = '0000', to = '9999', state }: EventFilter = {}) {
	const conditions: SQL[] = [between(events.occurredOn, from, to)];
	if (state) conditions.push(eq(events.state, state));
	const rows = db
		.select()
		.from(events)
		.where(and(...conditions))
		.orderBy(asc(events.occurredOn), asc(events.id))
		.all();
	return withVictims(db, rows);
}
export type EventEntry = ReturnType<typeof listEvents>[number];

/** One event with the people killed in it, or `undefined`. */
export function findEvent(db: Db, id: string) {
	return withVictims(db, db.select().from(events).where(eq(events.id, id)).all())[0];
}

function withVictims(db: Db, rows: (typeof events.$inferSelect)[]) {
	const victims = Map.groupBy(
		listVictims(
			db,
			rows.map(({ id }) => id)
		),
		({ eventId }) => eventId
	);
	return rows.map((event) => ({ ...event, ...groupVictims(victims.get(event.id) ?? []) }));
}
