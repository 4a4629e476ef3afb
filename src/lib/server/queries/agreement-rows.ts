import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Columns } from '../columns/column.ts';
import type { Db } from '../db/open.ts';
import { pairs } from '../db/schema/linkage.ts';
import { incidents } from '../db/schema/releases.ts';
import type { Party } from './agreement-parties.ts';
import { readColumns } from './release-columns.ts';

/** The rows of all parties, numbered through: those of the first party by date and id, then those of the second, … */
export interface Rows {
	size: number;
	/** The number of each party's first row, and at the end the number of rows. */
	starts: number[];
	columns: Columns[];
	/** Place of each row's party. */
	party: Uint8Array;
	/** Days since 1970-01-01. */
	day: Int32Array;
	killed: Int32Array;
	/** -1 = its source does not say. */
	wounded: Int32Array;
	/** Rows of one city have one number, however it is spelled. */
	city: Int32Array;
	/** The first row of each row's event: itself, if no row before it tells of the same event. */
	event: Int32Array;
}

/** Reads every row of the parties, and which of them describe one event. */
export function readRows(db: Db, parties: readonly Party[]): Rows {
	const columns = parties.map(({ releaseId }) => readColumns(db, releaseId));
	const starts = columns.reduce((list, { size }) => [...list, list.at(-1)! + size], [0]);
	const size = starts.at(-1)!;
	const rows: Rows = {
		...{ size, starts, columns, party: new Uint8Array(size), city: new Int32Array(size) },
		day: join(columns, 'occurredOn'),
		killed: join(columns, 'killed'),
		wounded: join(columns, 'wounded'),
		event: Int32Array.from({ length: size }, (_, row) => row)
	};
	starts.slice(1).forEach((end, index) => rows.party.fill(index, starts[index], end));
	const numbers = readNumbers(db, parties, rows);
	joinPairs(db, parties, numbers, rows.event);
	return rows;
}

function join(columns: readonly Columns[], name: 'occurredOn' | 'killed' | 'wounded'): Int32Array {
	const parts = columns.map((one) => one.numbers(name));
	const all = new Int32Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}

/** The number of each row by its publisher's id, party by party. Fills in the cities on the way. */
function readNumbers(db: Db, parties: readonly Party[], { starts, city }: Rows): Map<string, number>[] {
	const cities = new Map<string, number>();
	const spellings = new Map<string, number>();
	return parties.map(({ releaseId }, index) => {
		const listed = listRows(db, releaseId);
		return new Map(
			listed.sourceIds.map((sourceId, place) => {
				const row = starts[index]! + place;
				city[row] = numberOf(cities, spellings, listed.cities[place]!);
				return [sourceId, row];
			})
		);
	});
}

/** Ids and cities of a release by date and id, read as one row: to unpack that takes a fraction of what a row for each does. */
function listRows(db: Db, releaseId: string): { sourceIds: string[]; cities: string[] } {
	const rows = db
		.select({ sourceId: incidents.sourceId, city: incidents.city })
		.from(incidents)
		.where(eq(incidents.releaseId, releaseId))
		.orderBy(asc(incidents.occurredOn), asc(incidents.sourceId))
		.as('rows');
	const [found] = db
		.select({
			sourceIds: sql<string>`json_group_array(${rows.sourceId})`,
			cities: sql<string>`json_group_array(${rows.city})`
		})
		.from(rows)
		.all();
	return {
		sourceIds: JSON.parse(found!.sourceIds) as string[],
		cities: JSON.parse(found!.cities) as string[]
	};
}

/** @param spellings numbers of cities as they are spelled: most rows tell of a city that was met before */
function numberOf(known: Map<string, number>, spellings: Map<string, number>, spelled: string): number {
	const held = spellings.get(spelled);
	if (held !== undefined) return held;
	const name = plainCity(spelled);
	const number = known.get(name) ?? known.size;
	known.set(name, number);
	spellings.set(spelled, number);
	return number;
}

/** A city as it is compared: `St. Paul` is Saint Paul, `New York City` is New York. */
export function plainCity(city: string): string {
	const words = city.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
	const long = words
		.trim()
		.replaceAll(/\bst\b/g, 'saint')
		.replaceAll(/\bmt\b/g, 'mount')
		.replaceAll(/\bft\b/g, 'fort');
	return long.replace(/(?<=\w) (city|township|county|village)$/, '');
}

/** Leads every row to the first of its event: by way of others, as what is the same as the same is the same. */
function joinPairs(
	db: Db,
	parties: readonly Party[],
	numbers: readonly Map<string, number>[],
	event: Int32Array
): void {
	const ids = parties.map(({ id }) => id);
	const same = db
		.select({
			...{ datasetId: pairs.datasetId, sourceId: pairs.sourceId },
			...{ otherDatasetId: pairs.otherDatasetId, otherSourceId: pairs.otherSourceId }
		})
		.from(pairs)
		.where(and(eq(pairs.outcome, 'same'), inArray(pairs.datasetId, ids), inArray(pairs.otherDatasetId, ids)))
		.values() as [string, string, string, string][];
	const numberOfRow = (dataset: string, sourceId: string) => numbers[ids.indexOf(dataset)]!.get(sourceId);
	for (const [dataset, sourceId, otherDataset, otherSourceId] of same) {
		const one = numberOfRow(dataset, sourceId);
		const other = numberOfRow(otherDataset, otherSourceId);
		if (one !== undefined && other !== undefined) tie(event, one, other);
	}
	for (let row = 0; row < event.length; row++) event[row] = firstOf(event, row);
}

function tie(event: Int32Array, one: number, other: number): void {
	const [a, b] = [firstOf(event, one), firstOf(event, other)];
	event[Math.max(a, b)] = Math.min(a, b);
}

/** The first row of an event; shortens the way to it. */
function firstOf(event: Int32Array, row: number): number {
	let at = row;
	while (event[at] !== at) {
		event[at] = event[event[at]!]!;
		at = event[at]!;
	}
	return at;
}
