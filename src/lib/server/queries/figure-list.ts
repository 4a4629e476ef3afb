import { and, asc, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { FigureAddress } from '../../domain/figure.ts';
import type { Measure } from '../../domain/measure.ts';
import { dayOfRow } from '../columns/calendar.ts';
import { toDate } from '../columns/column.ts';
import type { Db } from '../db/open.ts';
import { events } from '../db/schema/register.ts';
import { incidents, links } from '../db/schema/releases.ts';
import type { ListedRow } from './figure-entries.ts';
import { matching, quantities } from './figure-rows.ts';
import type { RowsSubject } from './figure-subject.ts';
import { selectRows, type ColumnMeasure, type Selection } from './release-columns.ts';

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
	const { days, skip, size } = findDays(selection, measure, part);
	const rows = listDays(db, subject, address, days).slice(skip, skip + part.size);
	return { rows, size, sum: value };
}

/** A part of a list that is short enough to be read whole. */
export function cut(rows: ListedRow[], { start, size }: Part): PartOfList {
	const sum = rows.reduce((total, { counts }) => total + (counts ?? 0), 0);
	return { rows: rows.slice(start, start + size), size: rows.length, sum };
}

/**
 * The days on which a part of a list falls, and how many rows of the first of them stand before it: found in the
 * sums by day, so that of a long list no more than a part is read.
 */
function findDays(
	{ columns, calendar, start, end, sums }: Selection,
	measure: ColumnMeasure,
	part: Part
): { days: number[]; skip: number; size: number } {
	const { listed } = sums(measure);
	const [first, last] = [dayOfRow(calendar, columns, start), dayOfRow(calendar, columns, end)];
	const days: number[] = [];
	let skip = 0;
	for (let day = first; day < last; day++) {
		const [before, after] = [listed[day]! - listed[first]!, listed[day + 1]! - listed[first]!];
		if (before === after || after <= part.start || before >= part.start + part.size) continue;
		if (days.length === 0) skip = part.start - before;
		days.push(calendar.first + day);
	}
	return { days, skip, size: listed[last]! - listed[first]! };
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

/** What `readDays` makes of a row, in this order. */
type DayRow = [
	...[sourceId: string, occurredOn: string, school: string, city: string, state: ListedRow['state']],
	...[eventId: string | null, counts: number | null, killed: number, wounded: number | null]
];

/** All rows of some days. */
function listDays(db: Db, subject: RowsSubject, address: FigureAddress, days: number[]): ListedRow[] {
	if (days.length === 0) return [];
	return readDays(db, subject, address, JSON.stringify(days.map(toDate))).map(
		([sourceId, occurredOn, school, city, state, eventId, counts, killed, wounded]) => ({
			...{ sourceId, occurredOn, school, city, state },
			...{ eventId, counts, killed, wounded }
		})
	);
}

/** The rows as one text of JSON, which SQLite writes: to hand over thousands of them value by value takes several times as long. */
function readDays(db: Db, subject: RowsSubject, address: FigureAddress, listed: string): DayRow[] {
	const { sourceId, occurredOn, school, city, state, killed, wounded } = incidents;
	const place = [sourceId, occurredOn, school, city, state];
	const values = [...place, events.id, quantities[address.measure], killed, wounded];
	const ordered = db
		.select({ row: sql<string>`json_array(${sql.join(values, sql`, `)})`.as('row') })
		.from(incidents)
		.leftJoin(links, linkOf(subject.dataset.id))
		.leftJoin(events, eq(events.id, links.eventId))
		.where(and(inArray(occurredOn, sql`(select value from json_each(${listed}))`), counted(subject, address)))
		.orderBy(asc(occurredOn), asc(sourceId))
		.as('ordered');
	const rows = sql<Buffer | null>`cast(group_concat(${ordered.row}) as blob)`;
	const [found] = db.select({ rows }).from(ordered).all();
	return JSON.parse(`[${found!.rows?.toString() ?? ''}]`) as DayRow[];
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
