import { and, asc, between, eq } from 'drizzle-orm';
import type { Reason } from '../../domain/reason.ts';
import type { Db } from '../db/open.ts';
import { events, people, victims, withdrawals } from '../db/schema/register.ts';
import { readFields } from './json-rows.ts';
import { remember } from './remembered.ts';

/** The people killed in one event: named, or counted by the reason why not. */
export interface PeopleBehind {
	people: { href: string; name: string }[];
	notNamed: { reason: Reason; count: number }[];
}

/**
 * The people killed in the given events, in the register's order. A withdrawn name is counted as withheld, whether or
 * not its row is still there.
 */
export function readPeopleBehind(db: Db, eventIds: string[]): Map<string, PeopleBehind> {
	const ofEvents = remember(db, 'people behind events', () => readAll(db), sizeOf);
	return new Map(
		eventIds.flatMap((id) => {
			const found = ofEvents.get(id);
			return found ? [[id, found]] : [];
		})
	);
}

/** The named people of the events between two days, both included, by date. */
export function listNamed(db: Db, from: string, to: string): PeopleBehind['people'] {
	const found = db
		.select({ id: events.id })
		.from(events)
		.where(between(events.occurredOn, from, to))
		.orderBy(asc(events.occurredOn), asc(events.id))
		.all();
	const behind = readPeopleBehind(
		db,
		found.map(({ id }) => id)
	);
	return [...behind.values()].flatMap(({ people }) => people);
}

const fields = {
	eventId: victims.eventId,
	reason: victims.unnamedReason,
	id: people.id,
	name: people.fullName,
	withdrawn: withdrawals.victimId
};

/** Of all events: many pages ask for most of them, and one long list is read sooner than many short ones. */
function readAll(db: Db): Map<string, PeopleBehind> {
	const rows = readFields<VictimRow>(fields, [victims.eventId, victims.number], (told) =>
		db
			.select({ told })
			.from(victims)
			.leftJoin(people, eq(people.victimId, victims.id))
			.leftJoin(withdrawals, and(eq(withdrawals.victimId, victims.id), eq(withdrawals.scope, 'name')))
			.all()
	);
	const ofEvents = Map.groupBy(rows, ({ eventId }) => eventId);
	return new Map([...ofEvents].map(([eventId, list]) => [eventId, toPeopleBehind(list)]));
}

function sizeOf(ofEvents: Map<string, PeopleBehind>): number {
	return [...ofEvents.values()].reduce((sum, { people }) => sum + 400 + 200 * people.length, 200);
}

interface VictimRow {
	eventId: string;
	reason: Reason | null;
	id: string | null;
	name: string | null;
	withdrawn: string | null;
}

function toPeopleBehind(rows: VictimRow[]): PeopleBehind {
	const named = rows.filter(isNamed);
	const others = Map.groupBy(
		rows.filter((row) => !isNamed(row)),
		({ reason, withdrawn }) => (withdrawn === null && reason !== null ? reason : 'withheld')
	);
	return {
		people: named.map(({ id, name }) => ({ href: `/people/${id}`, name })),
		notNamed: [...others].map(([reason, list]) => ({ reason, count: list.length }))
	};
}

function isNamed(row: VictimRow): row is VictimRow & { id: string; name: string } {
	return row.withdrawn === null && row.id !== null && row.name !== null;
}
