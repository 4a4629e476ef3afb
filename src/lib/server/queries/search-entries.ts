import { eq } from 'drizzle-orm';
import { stateCodes, states } from '../../domain/state.ts';
import type { Db } from '../db/open.ts';
import { withdrawals } from '../db/schema/register.ts';
import { makeEntry, type Entry } from '../search/entry.ts';
import { makeVocabulary, type Vocabulary } from '../search/vocabulary.ts';
import { listClaims } from './claims.ts';
import { listDatasets } from './datasets.ts';
import { listEvents } from './events.ts';
import { firstYear } from './main-lines.ts';
import { listPeople, type PersonRow } from './people.ts';
import { findRelease } from './releases.ts';
import { remember } from './remembered.ts';
import { listRooms } from './rooms.ts';
import { listRules } from './rules.ts';

/** What search knows of the pages of this site. */
export interface KnownEntries {
	entries: Entry[];
	vocabulary: Vocabulary;
}

/**
 * Everything with a page of its own, read whole from the tables that pages read: a name that is withdrawn there is found
 * no more. Made anew when anything in the database changes.
 */
export function readEntries(db: Db): KnownEntries {
	return remember(
		db,
		'search entries',
		() => {
			const entries = listEntries(db);
			return { entries, vocabulary: makeVocabulary(listWords(entries)) };
		},
		({ entries }) => 1500 * entries.length + 10_000
	);
}

function listEntries(db: Db): Entry[] {
	const hidden = listHidden(db);
	const people = listPeople(db).filter(({ victimId }) => !hidden.has(victimId));
	return [
		...people.map(toPersonEntry),
		...listRoomEntries(db, people),
		...listEventEntries(db, people),
		...stateCodes.map((code) =>
			makeEntry(
				{ kind: 'state', id: code.toLowerCase(), title: states[code], state: code },
				{ names: [code] }
			)
		),
		...listYearEntries(db),
		...listTextEntries(db)
	];
}

/** Victims whose names are withdrawn, whether or not their rows are gone yet. */
function listHidden(db: Db): Set<string> {
	const rows = db
		.select({ id: withdrawals.victimId })
		.from(withdrawals)
		.where(eq(withdrawals.scope, 'name'))
		.all();
	return new Set(rows.map(({ id }) => id));
}

function toPersonEntry({ id, name, knownAs, school, city, state, occurredOn, eventId }: PersonRow): Entry {
	return makeEntry(
		{ kind: 'person', id, title: name, state, on: occurredOn, eventId },
		{ names: [knownAs], context: [school, city, states[state]] }
	);
}

function listRoomEntries(db: Db, people: PersonRow[]): Entry[] {
	const known = new Set(people.map(({ id }) => id));
	return listRooms(db)
		.filter(({ personId }) => known.has(personId))
		.map(({ id, name, knownAs, school, city, state, eventId, objects }) =>
			makeEntry(
				{ kind: 'room', id, title: name, state, eventId },
				{
					names: [knownAs],
					context: ['room', school, city, states[state], ...objects.map((thing) => thing.name)]
				}
			)
		);
}

function listEventEntries(db: Db, people: PersonRow[]): Entry[] {
	const ofEvent = Map.groupBy(people, ({ eventId }) => eventId);
	return listEvents(db).map(({ id, school, city, state, occurredOn }) =>
		makeEntry(
			{ kind: 'event', id, title: school, state, on: occurredOn, eventId: id },
			{
				place: [city, states[state], state],
				context: (ofEvent.get(id) ?? []).flatMap(({ name, knownAs }) => [name, knownAs])
			}
		)
	);
}

function listYearEntries(db: Db): Entry[] {
	const last = Number(findRelease(db, 'register')?.label.slice(0, 4) ?? firstYear);
	return Array.from({ length: last - firstYear + 1 }, (_, index) => {
		const year = String(firstYear + index);
		return makeEntry({ kind: 'year', id: year, title: year });
	});
}

function listTextEntries(db: Db): Entry[] {
	return [
		...listRules(db).map(({ id, title, publisher, inWhich }) =>
			makeEntry({ kind: 'rule', id, title }, { names: [id], context: [publisher, inWhich, 'counting rule'] })
		),
		...listDatasets(db).map(({ id, title, shortTitle, publisher }) =>
			makeEntry({ kind: 'dataset', id, title }, { names: [shortTitle, id], context: [publisher, 'dataset'] })
		),
		...listClaims(db).map(({ id, title, saidBy, statement }) =>
			makeEntry(
				{ kind: 'claim', id, title },
				{ isCalled: false, context: [title, saidBy, statement, 'claim'] }
			)
		)
	];
}

/** The words of names and places, the most common first. */
function listWords(entries: Entry[]): string[] {
	const counts = new Map<string, number>();
	for (const { texts } of entries) {
		for (const word of `${texts[0]}${texts[1]}`.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}
