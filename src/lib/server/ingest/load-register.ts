import * as tables from '../db/schema/register.ts';
import { events } from '../importers/embedded/events.ts';
import { objects } from '../importers/embedded/objects.ts';
import { people } from '../importers/embedded/people.ts';
import { rooms } from '../importers/embedded/rooms.ts';
import { sources } from '../importers/embedded/sources.ts';
import type { RowOf, Table } from '../importers/embedded/table.ts';
import { victims } from '../importers/embedded/victims.ts';
import { withdrawals } from '../importers/embedded/withdrawals.ts';
import type { DataFolder } from './data-folder.ts';
import { insertAll } from './insert-all.ts';
import type { Writer } from './write-release.ts';

/** Takes the register out, those that refer to others first. */
export function clearRegister(tx: Writer): void {
	const { citations, objects, rooms, people, victims, events, sources, withdrawals } = tables;
	for (const table of [citations, objects, rooms, people, victims, events, sources, withdrawals]) {
		tx.delete(table).run();
	}
}

/** Writes the register: countable facts first, then names and lives, rooms and things, then who says so. */
export function insertRegister(tx: Writer, data: DataFolder): void {
	const rows = <T extends Table>(table: T) => data.rows(table).map(({ values }) => values);
	insertAll(tx, tables.events, rows(events).map(eventRow));
	insertAll(tx, tables.victims, rows(victims).map(victimRow));
	insertAll(tx, tables.people, rows(people).map(personRow));
	insertAll(tx, tables.rooms, rows(rooms).map(roomRow));
	insertAll(tx, tables.objects, rows(objects).map(objectRow));
	insertAll(tx, tables.sources, rows(sources).map(sourceRow));
	insertAll(tx, tables.withdrawals, rows(withdrawals).map(withdrawalRow));
	insertAll(tx, tables.citations, [
		...rows(events).flatMap((row) => citationRows('event', row.event_id, row)),
		...rows(people).flatMap((row) => citationRows('person', row.person_id, row)),
		...rows(rooms).flatMap((row) => citationRows('room', row.room_id, row)),
		...rows(objects).flatMap((row) => citationRows('object', row.object_id, row))
	]);
}

type Citation = typeof tables.citations.$inferInsert;

function citationRows(
	subject: Citation['subject'],
	subjectId: string,
	{ source_ids }: { source_ids: string[] }
): Citation[] {
	return source_ids.map((sourceId, index) => ({ subject, subjectId, number: index + 1, sourceId }));
}

function eventRow({ event_id: id, ...row }: RowOf<typeof events>): typeof tables.events.$inferInsert {
	return {
		...row,
		id,
		occurredOn: row.occurred_on,
		duringClasses: row.during_classes,
		childrenKilled: row.children_killed,
		killedByPolice: row.killed_by_police
	};
}

function victimRow({ victim_id: id, ...row }: RowOf<typeof victims>): typeof tables.victims.$inferInsert {
	return { ...row, id, eventId: row.event_id, number: numberIn(id), unnamedReason: row.unnamed_reason };
}

function personRow({ person_id: id, ...row }: RowOf<typeof people>): typeof tables.people.$inferInsert {
	return {
		...row,
		id,
		victimId: row.victim_id,
		fullName: row.full_name,
		knownAs: row.known_as,
		sortName: row.sort_name,
		ageNote: row.age_note,
		rememberedFor: row.remembered_for
	};
}

function roomRow({ room_id: id, ...row }: RowOf<typeof rooms>): typeof tables.rooms.$inferInsert {
	return {
		...row,
		id,
		personId: id,
		photographedBy: row.photographed_by,
		photographedBefore: row.photographed_before,
		inFilm: row.in_film,
		aboutTheChild: row.about_the_child
	};
}

function objectRow({ object_id: id, ...row }: RowOf<typeof objects>): typeof tables.objects.$inferInsert {
	return { ...row, id, roomId: row.room_id, number: numberIn(id) };
}

function sourceRow({ source_id: id, ...row }: RowOf<typeof sources>): typeof tables.sources.$inferInsert {
	return { ...row, id, publishedOn: row.published_on, accessedOn: row.accessed_on };
}

function withdrawalRow(row: RowOf<typeof withdrawals>): typeof tables.withdrawals.$inferInsert {
	return { victimId: row.victim_id, scope: row.scope, withdrawnOn: row.withdrawn_on };
}

/** The number behind the point of an id. */
function numberIn(id: string): number {
	return Number(id.slice(id.lastIndexOf('.') + 1));
}
