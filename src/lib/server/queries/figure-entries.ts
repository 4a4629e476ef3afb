import { and, asc, eq, sql, type SQL } from 'drizzle-orm';
import type { FigureAddress } from '../../domain/figure.ts';
import type { StateCode } from '../../domain/state.ts';
import type { Db } from '../db/open.ts';
import { events } from '../db/schema/register.ts';
import { incidents, links } from '../db/schema/releases.ts';
import { readPeopleBehind, type PeopleBehind } from './event-people.ts';
import type { FigureEntry } from './figure-answer.ts';
import { matching, quantities } from './figure-rows.ts';
import type { RowsSubject } from './figure-subject.ts';
import { tellEntry } from './figure-words.ts';

/** Entries on one page. What a longer list leaves out is counted and told. */
export const mostEntries = 5000;

/** One line of a list before its people are known. */
export interface ListedRow {
	sourceId: string | null;
	/** The register's event, if it holds one. */
	eventId: string | null;
	occurredOn: string;
	school: string;
	city: string;
	state: StateCode;
	/** What the row adds to the figure; `null` where the dataset does not say. */
	counts: number | null;
	killed: number;
	wounded: number | null;
}

/**
 * The rows behind a figure, by date. Of a dataset whose terms forbid listing, only rows of events that the register
 * holds too, with the register's words for them: nothing but numbers is even read from such a row. The licence gate.
 */
export function listRows(db: Db, subject: RowsSubject, address: FigureAddress): ListedRow[] {
	const counted = and(
		matching(subject.release.id, address, subject.rule.predicate),
		addsOrIsSilent(quantities[address.measure])
	);
	return subject.dataset.redistribution === 'rows'
		? listOpenRows(db, subject.dataset.id, counted, address)
		: listGatedRows(db, subject.dataset.id, counted, address);
}

/** Rows that add nothing to a measure are left out; rows that do not state it are shown as such. */
function addsOrIsSilent(quantity: SQL): SQL {
	return sql`coalesce(${quantity}, 1) > 0`;
}

function linkOf(datasetId: string) {
	return and(eq(links.datasetId, datasetId), eq(links.sourceId, incidents.sourceId));
}

function listOpenRows(
	db: Db,
	datasetId: string,
	counted: SQL | undefined,
	{ measure }: FigureAddress
): ListedRow[] {
	return db
		.select({
			sourceId: incidents.sourceId,
			eventId: events.id,
			occurredOn: incidents.occurredOn,
			school: incidents.school,
			city: incidents.city,
			state: incidents.state,
			counts: quantities[measure],
			killed: incidents.killed,
			wounded: incidents.wounded
		})
		.from(incidents)
		.leftJoin(links, linkOf(datasetId))
		.leftJoin(events, eq(events.id, links.eventId))
		.where(counted)
		.orderBy(asc(incidents.occurredOn), asc(incidents.sourceId))
		.limit(mostEntries)
		.all();
}

function listGatedRows(
	db: Db,
	datasetId: string,
	counted: SQL | undefined,
	{ measure }: FigureAddress
): ListedRow[] {
	return db
		.select({
			eventId: events.id,
			occurredOn: events.occurredOn,
			school: events.school,
			city: events.city,
			state: events.state,
			counts: quantities[measure],
			killed: incidents.killed,
			wounded: incidents.wounded
		})
		.from(incidents)
		.innerJoin(links, linkOf(datasetId))
		.innerJoin(events, eq(events.id, links.eventId))
		.where(counted)
		.orderBy(asc(events.occurredOn), asc(events.id))
		.limit(mostEntries)
		.all()
		.map((row) => ({ sourceId: null, ...row }));
}

/** Puts the people behind each row. */
export function toEntries(db: Db, rows: ListedRow[], { measure }: FigureAddress): FigureEntry[] {
	const behind = readPeopleBehind(
		db,
		rows.flatMap(({ eventId }) => eventId ?? [])
	);
	return rows.map(({ eventId, counts, wounded, ...row }) => ({
		href: eventId === null ? null : `/events/${eventId}`,
		...row,
		counts: counts ?? 0,
		...account(row.killed, behind.get(eventId ?? '') ?? { people: [], notNamed: [] }),
		told: tellEntry({ killed: row.killed, wounded, counts }, measure)
	}));
}

/** Makes the register's people and a dataset's number killed add up, whichever is greater. */
function account(killed: number, { people, notNamed }: PeopleBehind) {
	const held = people.length + notNamed.reduce((sum, { count }) => sum + count, 0);
	if (killed <= held) return { people, notNamed, beyond: held - killed };
	const found = notNamed.find(({ reason }) => reason === 'not-found')?.count ?? 0;
	const others = notNamed.filter(({ reason }) => reason !== 'not-found');
	return {
		people,
		notNamed: [...others, { reason: 'not-found' as const, count: found + killed - held }],
		beyond: 0
	};
}
