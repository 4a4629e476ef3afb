import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { AgreementFilter, Written } from '../../domain/agreement-filter.ts';
import type { Incident } from '../../domain/incident.ts';
import { formatIncidentAddress } from '../../domain/incident-address.ts';
import { parseRelease } from '../../domain/release.ts';
import { toDate } from '../columns/column.ts';
import type { Db } from '../db/open.ts';
import { incidents } from '../db/schema/releases.ts';
import { readAgreementEvents, type AgreementEvents } from './agreement-events.ts';
import type { Party } from './agreement-parties.ts';
import { selectEvents } from './agreement-select.ts';
import { toIncident } from './incident.ts';

/** What one dataset's row says of an event; of a dataset that may not be listed, what may be told. */
export interface AgreementRow {
	datasetId: string;
	/** Page of the row, or of the register's event; `null` where its terms forbid listing. */
	address: string | null;
	/** `null` where its terms forbid listing and the register does not have the event. */
	said: { occurredOn: string; killed: number; wounded: number | null } | null;
	/** `null` where its terms forbid listing. */
	place: { school: string; city: string } | null;
}

/** An event that can be listed: some dataset that may be listed has it. */
export interface AgreementEntry {
	address: string;
	occurredOn: string;
	school: string;
	city: string;
	state: Incident['state'];
	/** Those that list it, the one first that speaks for it. */
	rows: AgreementRow[];
	/** Datasets that cover its day and do not list it, and what their written rule says of it. */
	missing: { datasetId: string; rule: Written }[];
}

/** Events of a filter. `count` = `listed` + `unlisted`; the pages hold all that is listed. */
export interface AgreementList {
	count: number;
	listed: number;
	/** Known only to datasets that may not be listed: their publishers list them. */
	unlisted: number;
	/** Pages, at least one. */
	pages: number;
	entries: AgreementEntry[];
}

const entriesOnPage = 200;

/** One page of the events that a filter selects, by date. */
export function listAgreement(db: Db, filter: AgreementFilter): AgreementList {
	const events = readAgreementEvents(db);
	const selected = selectEvents(events, filter);
	const listed = selected.filter((event) => isListed(events, events.lead[event]!));
	const pages = Math.max(1, Math.ceil(listed.length / entriesOnPage));
	const start = (filter.page - 1) * entriesOnPage;
	return {
		...{ count: selected.length, listed: listed.length, unlisted: selected.length - listed.length, pages },
		entries: readEntries(db, events, listed.slice(start, start + entriesOnPage))
	};
}

/** Parties that may be listed stand before the others, so that an event can be listed where its first row can. */
function isListed({ parties, rows }: AgreementEvents, row: number): boolean {
	return parties[rows.party[row]!]!.listed;
}

function readEntries(db: Db, events: AgreementEvents, chosen: readonly number[]): AgreementEntry[] {
	const { members, starts, rows, parties } = events;
	const membersOf = (event: number) => [...members.subarray(starts[event], starts[event + 1])];
	const needed = chosen.flatMap(membersOf);
	const told = parties.map((party, index) =>
		readTold(
			db,
			party,
			needed.filter((row) => rows.party[row] === index).map((row) => row - rows.starts[index]!),
			events
		)
	);
	return chosen.map((event) => {
		const own = membersOf(event).map((row) => ({
			party: parties[rows.party[row]!]!,
			incident: told[rows.party[row]!]!.get(row - rows.starts[rows.party[row]!]!)!
		}));
		return toEntry(events, event, own);
	});
}

/** Rows of a party by their places among its rows, which stand by date and id. */
function readTold(
	db: Db,
	{ releaseId }: Party,
	places: readonly number[],
	{ rows, parties }: AgreementEvents
): Map<number, Incident> {
	const index = parties.findIndex((party) => party.releaseId === releaseId);
	const days = rows.columns[index]!.numbers('occurredOn');
	const found = new Map<number, Incident>();
	const dates = [...new Set(places.map((place) => toDate(days[place]!)))];
	if (dates.length === 0) return found;
	const listed = db
		.select()
		.from(incidents)
		.where(
			and(
				eq(incidents.releaseId, releaseId),
				inArray(incidents.occurredOn, sql`(select value from json_each(${JSON.stringify(dates)}))`)
			)
		)
		.orderBy(asc(incidents.occurredOn), asc(incidents.sourceId))
		.all();
	const byDate = Map.groupBy(listed, ({ occurredOn }) => occurredOn);
	for (const place of places) {
		let first = place;
		while (first > 0 && days[first - 1] === days[place]) first -= 1;
		found.set(place, toIncident(byDate.get(toDate(days[place]!))![place - first]!));
	}
	return found;
}

function toEntry(
	{ parties, known, cover, would, wouldNot }: AgreementEvents,
	event: number,
	own: { party: Party; incident: Incident }[]
): AgreementEntry {
	const { occurredOn, school, city, state } = own[0]!.incident;
	const isInRegister = own[0]!.party.id === 'register';
	const rows = own.map(({ party, incident }) => toRow(party, incident, isInRegister));
	const missing = parties.flatMap(({ id }, index) => {
		const bit = 1 << index;
		if ((cover[event]! & ~known[event]! & bit) === 0) return [];
		const rule = (would[event]! & bit) !== 0 ? 'yes' : (wouldNot[event]! & bit) !== 0 ? 'no' : 'unknown';
		return [{ datasetId: id, rule } as const];
	});
	return { address: rows[0]!.address!, occurredOn, school, city, state, rows, missing };
}

/** The licence gate. */
function toRow({ id, listed, releaseId }: Party, incident: Incident, isInRegister: boolean): AgreementRow {
	const { sourceId, occurredOn, killed, wounded, school, city } = incident;
	const said = listed || isInRegister ? { occurredOn, killed, wounded } : null;
	if (!listed) return { datasetId: id, address: null, said, place: null };
	const release = parseRelease(releaseId)!;
	const address = id === 'register' ? `/events/${sourceId}` : formatIncidentAddress({ release, sourceId });
	return { datasetId: id, address, said, place: { school, city } };
}
