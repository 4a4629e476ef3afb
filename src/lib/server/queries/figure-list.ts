import { and, asc, eq, sql, type SQL } from 'drizzle-orm';
import type { FigureAddress } from '../../domain/figure.ts';
import type { Measure } from '../../domain/measure.ts';
import { dayOfRow } from '../columns/calendar.ts';
import type { Columns } from '../columns/column.ts';
import { bisect } from '../columns/sums.ts';
import type { Db } from '../db/open.ts';
import { events } from '../db/schema/register.ts';
import { incidents, links, records } from '../db/schema/releases.ts';
import type { ListedRow } from './figure-entries.ts';
import { matching, quantities } from './figure-rows.ts';
import type { RowsSubject } from './figure-subject.ts';
import { parseRows, tellRows } from './json-rows.ts';
import { fromListed, isOfRelease } from './listed-records.ts';
import { quantitiesOf, selectRows, type ColumnMeasure, type Selection } from './release-columns.ts';
import { remember } from './remembered.ts';

/** A part of a list, as places in it. */
export interface Part {
	start: number;
	size: number;
}

/** A part of a list, and what it is a part of. */
export interface PartOfList {
	rows: ListedRow[];
	/** Rows of the whole list. */
	size: number;
	/** What the whole list adds up to. */
	sum: number;
}

/**
 * The rows behind a figure, by date; those that add nothing to its measure are left out, those that do not state it
 * are listed as such. Of a dataset whose terms forbid listing, only rows of events that the register holds too, with
 * the register's words for them: nothing but numbers is even read from such a row. The licence gate.
 *
 * @param value of the figure
 */
export function listRows(
	db: Db,
	subject: RowsSubject,
	address: FigureAddress,
	value: number,
	part: Part
): PartOfList {
	const { measure } = address;
	if (subject.dataset.redistribution !== 'rows') {
		return cut(listLinked(db, subject, address, 'event'), part);
	}
	if (measure === 'named') return cut(listLinked(db, subject, address, 'row'), part);
	const selection = selectRows(db, subject.release.id, subject.rule.predicate, address);
	const { places, size } = findPlaces(selection, measure, part);
	return { rows: readPlaces(db, subject, selection.columns, measure, places), size, sum: value };
}

/** A part of a list that is short enough to be read whole. */
export function cut(rows: ListedRow[], { start, size }: Part): PartOfList {
	const sum = rows.reduce((total, { counts }) => total + (counts ?? 0), 0);
	return { rows: rows.slice(start, start + size), size: rows.length, sum };
}

/**
 * The rows of a part of a list, and how many rows the whole list has: found in the columns, so that of a long list no more
 * than the part is read.
 */
function findPlaces(
	{ columns, calendar, rows, start, end, sums }: Selection,
	measure: ColumnMeasure,
	part: Part
): { places: Uint32Array; size: number } {
	const { listed } = sums(measure);
	const [first, last] = [dayOfRow(calendar, columns, start), dayOfRow(calendar, columns, end)];
	const size = listed[last]! - listed[first]!;
	const quantities = quantitiesOf(columns, measure);
	const places = new Uint32Array(Math.max(0, Math.min(part.size, size - part.start)));
	for (let at = bisect(rows, start), place = -part.start; place < places.length; at++) {
		if (quantities !== null && quantities[rows[at]!] === 0) continue; // adds nothing
		if (place >= 0) places[place] = rows[at]!;
		place++;
	}
	return { places, size };
}

/** Rows that add nothing to a measure are left out; rows that do not state it are shown as such. */
function addsOrIsSilent(quantity: SQL): SQL {
	return sql`coalesce(${quantity}, 1) > 0`;
}

const columnsOf = {
	row: {
		sourceId: incidents.sourceId,
		occurredOn: incidents.occurredOn,
		school: incidents.school,
		city: incidents.city,
		state: incidents.state
	},
	event: {
		sourceId: sql<null>`null`,
		occurredOn: events.occurredOn,
		school: events.school,
		city: events.city,
		state: events.state
	}
} as const;

const numbersOf = (measure: Measure) => ({
	counts: quantities[measure],
	killed: incidents.killed,
	wounded: incidents.wounded
});

function linkOf(datasetId: string) {
	return and(eq(links.datasetId, datasetId), eq(links.sourceId, incidents.sourceId));
}

function counted({ release, rule }: RowsSubject, address: FigureAddress) {
	return and(matching(release.id, address, rule.predicate), addsOrIsSilent(quantities[address.measure]));
}

/** What is read of a record, in this order. */
type Told = [
	...[id: number, sourceId: string, occurredOn: string, school: string, city: string],
	...[state: ListedRow['state'], killed: number, wounded: number | null]
];

/** Some rows of a release, each by the id of its record. */
function readPlaces(
	db: Db,
	{ release, dataset }: RowsSubject,
	columns: Columns,
	measure: ColumnMeasure,
	places: Uint32Array
): ListedRow[] {
	const ids = Array.from(places, (row) => columns.records()[row]!);
	const told = new Map(readRecords(db, release.id, ids).map((record) => [record[0], record]));
	const eventOf = readLinkedEvents(db, dataset.id);
	const quantities = quantitiesOf(columns, measure);
	const rows: ListedRow[] = [];
	for (const [place, id] of ids.entries()) {
		const record = told.get(id);
		if (!record) continue; // damaged: whoever asks for a figure is told so
		const [, sourceId, occurredOn, school, city, state, killed, wounded] = record;
		const quantity = quantities === null ? 1 : quantities[places[place]!]!;
		const [eventId, counts] = [eventOf.get(sourceId) ?? null, quantity < 0 ? null : quantity];
		rows.push({ sourceId, eventId, occurredOn, school, city, state, counts, killed, wounded });
	}
	return rows;
}

function readRecords(db: Db, releaseId: string, ids: number[]): Told[] {
	if (ids.length === 0) return [];
	const { id, sourceId, occurredOn, school, city, state, killed, wounded } = records;
	const told = tellRows([id, sourceId, occurredOn, school, city, state, killed, wounded]);
	const [found] = db.all<{ told: Buffer | null }>(
		sql`select ${told} as told from ${fromListed(ids)} where ${isOfRelease(releaseId)}`
	);
	return parseRows<Told>(found!.told);
}

/** The register's event that a row of a dataset describes, by the publisher's id: few, and kept. */
function readLinkedEvents(db: Db, datasetId: string): Map<string, string> {
	const read = () => {
		const rows = db
			.select({ sourceId: links.sourceId, eventId: events.id })
			.from(links)
			.innerJoin(events, eq(events.id, links.eventId))
			.where(eq(links.datasetId, datasetId))
			.all();
		return new Map(rows.map(({ sourceId, eventId }) => [sourceId, eventId]));
	};
	return remember(db, `events of rows of ${datasetId}`, read, ({ size }) => 1000 + 200 * size);
}

/** The rows of events that the register holds; read from the links, which are few. */
function listLinked(
	db: Db,
	subject: RowsSubject,
	address: FigureAddress,
	words: keyof typeof columnsOf
): ListedRow[] {
	const { occurredOn } = columnsOf[words];
	return db
		.select({ ...columnsOf[words], eventId: events.id, ...numbersOf(address.measure) })
		.from(links)
		.crossJoin(incidents)
		.innerJoin(events, eq(events.id, links.eventId))
		.where(and(linkOf(subject.dataset.id), counted(subject, address)))
		.orderBy(asc(occurredOn), asc(words === 'row' ? incidents.sourceId : events.id))
		.all();
}
