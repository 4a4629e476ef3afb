import { getTableColumns } from 'drizzle-orm';
import type { StateCode } from '../../domain/state.ts';
import type { Db } from '../db/open.ts';
import { events } from '../db/schema/register.ts';
import { readFields } from './json-rows.ts';
import { remember } from './remembered.ts';
import { groupVictims, listVictims } from './victims.ts';

/** Which events: all that are given must hold. */
export interface EventFilter {
	from?: string;
	to?: string;
	state?: StateCode;
}

/** The register's events by date, each with the people killed. `from` and `to` are ISO dates, both included. */
export function listEvents(db: Db, { from = '0000', to = '9999', state }: EventFilter = {}) {
	const rows = listRows(db).filter(
		(event) =>
			from <= event.occurredOn && event.occurredOn <= to && (state === undefined || event.state === state)
	);
	return withVictims(db, rows);
}
export type EventEntry = ReturnType<typeof listEvents>[number];

/** One event with the people killed in it, or `undefined`. */
export function findEvent(db: Db, id: string) {
	const row = listRows(db).find((event) => event.id === id);
	return row && withVictims(db, [row])[0];
}

/** The whole register by date. */
function listRows(db: Db) {
	return remember(
		db,
		'events',
		() =>
			readFields<typeof events.$inferSelect>(
				getTableColumns(events),
				[events.occurredOn, events.id],
				(told) => db.select({ told }).from(events).all()
			),
		(rows) => 1500 * rows.length + 200
	);
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
