import { markCounted } from '../columns/answers.ts';
import { toDay } from '../columns/column.ts';
import type { WrittenClause } from '../../domain/written-rule.ts';
import type { Db } from '../db/open.ts';
import { listParties, type Party } from './agreement-parties.ts';
import { readRows, type Rows } from './agreement-rows.ts';
import { remember } from './remembered.ts';

/**
 * Every event that any dataset held lists in its newest release, by date. Sets of parties are bits: 1 for the first party,
 * 2 for the second, 4 for the third.
 */
export interface AgreementEvents {
	parties: Party[];
	rows: Rows;
	size: number;
	/** The first row of each event, which speaks for it: its day is that of the event. */
	lead: Int32Array;
	/** Its rows: `members` from its place in `starts` to the next one's. */
	starts: Int32Array;
	members: Int32Array;
	/** Parties that list the event. */
	known: Uint32Array;
	/** Parties that list it or cover its day. */
	cover: Uint32Array;
	/** Parties that cover its day and do not list it, though their written rule would count it by the facts of those that do. */
	would: Uint32Array;
	/** … and whose written rule leaves it out. Of the others it cannot be told. */
	wouldNot: Uint32Array;
}

const dayLength = 86_400_000;

/** Room that one row takes in memory. */
const bytesOfRow = 60;

/** The events, worked out anew when anything in the database changes. Must not be changed. */
export function readAgreementEvents(db: Db): AgreementEvents {
	return remember(
		db,
		'agreement events',
		() => make(db),
		({ rows }) => rows.size * bytesOfRow + 4000
	);
}

function make(db: Db): AgreementEvents {
	const parties = listParties(db);
	const rows = readRows(db, parties);
	const lead = listLeads(rows);
	const place = new Int32Array(rows.size); // of each row's event
	lead.forEach((row, event) => (place[row] = event));
	for (let row = 0; row < rows.size; row++) place[row] = place[rows.event[row]!]!;
	const events = {
		...{ parties, rows, size: lead.length, lead },
		...groupRows(place, lead.length),
		known: new Uint32Array(lead.length),
		cover: new Uint32Array(lead.length),
		would: new Uint32Array(lead.length),
		wouldNot: new Uint32Array(lead.length)
	};
	place.forEach((event, row) => (events.known[event]! |= 1 << rows.party[row]!));
	parties.forEach((party, index) => {
		markCovered(events, party, 1 << index);
		if (party.clauses !== null) markWritten(events, party.clauses, index, place);
	});
	return events;
}

/** The first rows of all events, by date. */
function listLeads({ event, day }: Rows): Int32Array {
	return event.filter((first, row) => first === row).sort((a, b) => day[a]! - day[b]! || a - b);
}

function groupRows(place: Int32Array, size: number): { starts: Int32Array; members: Int32Array } {
	const starts = new Int32Array(size + 1);
	for (const event of place) starts[event + 1]! += 1;
	for (let event = 0; event < size; event++) starts[event + 1]! += starts[event]!;
	const next = starts.slice();
	const members = new Int32Array(place.length);
	place.forEach((event, row) => (members[next[event]!++] = row));
	return { starts, members };
}

/** A party covers an event that it lists, whatever its own date of it is. */
function markCovered({ size, lead, rows, known, cover }: AgreementEvents, party: Party, bit: number): void {
	const [first, last] = [toDay(party.coverage.first), toDay(party.coverage.last)];
	for (let event = 0; event < size; event++) {
		const day = rows.day[lead[event]!]!;
		if ((first <= day && day <= last) || (known[event]! & bit) !== 0) cover[event]! |= bit;
	}
}

/**
 * Asks a party's written rule of the events that it does not list: clause by clause, of all rows of an event together. See
 * `joinAnswers` for what contradicting rows answer.
 */
function markWritten(
	events: AgreementEvents,
	clauses: readonly WrittenClause[],
	index: number,
	place: Int32Array
): void {
	const { size, known, cover, would, wouldNot } = events;
	const { met, broken } = askRows(events, clauses, place);
	const bit = 1 << index;
	const every = (1 << clauses.length) - 1;
	for (let event = 0; event < size; event++) {
		if ((known[event]! & bit) !== 0 || (cover[event]! & bit) === 0) continue;
		if ((broken[event]! & ~met[event]!) !== 0) wouldNot[event]! |= bit;
		else if ((met[event]! & ~broken[event]!) === every) would[event]! |= bit;
	}
}

/** Which clauses the rows of each event meet, and which they break, as bits. */
function askRows(
	{ parties, rows, size }: AgreementEvents,
	clauses: readonly WrittenClause[],
	place: Int32Array
) {
	const met = new Uint32Array(size);
	const broken = new Uint32Array(size);
	parties.forEach(({ id }, index) => {
		const start = rows.starts[index]!;
		clauses.forEach(({ meets, breaks, metBy }, number) => {
			const isMet = metBy.includes(id) ? null : markCounted(rows.columns[index]!, meets);
			const isBroken = isMet === null || breaks === null ? null : markCounted(rows.columns[index]!, breaks);
			for (let row = start; row < rows.starts[index + 1]!; row++) {
				const event = place[row]!;
				if (isMet === null || isMet[row - start] === 1) met[event]! |= 1 << number;
				else if (isBroken?.[row - start] === 1) broken[event]! |= 1 << number;
			}
		});
	});
	return { met, broken };
}

/** The year of an event. */
export function yearOfEvent({ rows, lead }: AgreementEvents, event: number): number {
	return new Date(rows.day[lead[event]!]! * dayLength).getUTCFullYear();
}

/** How many parties a set has. */
export function sizeOf(set: number): number {
	let rest = set >>> 0;
	let count = 0;
	for (; rest !== 0; rest &= rest - 1) count += 1;
	return count;
}

/** The set of some parties, by their ids. */
export function setOf(parties: readonly Party[], ids: readonly string[]): number {
	return parties.reduce((set, { id }, index) => (ids.includes(id) ? set | (1 << index) : set), 0) >>> 0;
}
