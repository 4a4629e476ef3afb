import { and, asc, eq, gt, gte, or, sql } from 'drizzle-orm';
import type { Db } from '../db/open.ts';
import { incidents } from '../db/schema/releases.ts';
import {
	numberColumns,
	toDay,
	wordColumnNames,
	wordColumns,
	type Columns,
	type NumberColumn,
	type WordColumn,
	type Words
} from './column.ts';

/** A database or a transaction of it. */
type Source = Omit<Db, '$client'>;

const page = 4000;

/** Reads the columns of a release from its rows, a page at a time. */
export function buildColumns(db: Source, releaseId: string): Columns {
	const size = countRows(db, releaseId);
	const numbers = new Map(numberColumns.map((name) => [name, new Int32Array(size)]));
	const words = new Map(wordColumnNames.map((name) => [name, new Uint8Array(size)]));
	const codes = new Map(
		wordColumnNames.map((name) => [
			name,
			new Map(wordColumns[name].map((word, code) => [word as string, code]))
		])
	);
	const records = new Int32Array(size);
	let at = 0;
	for (const { rows, read } of readPages(db, releaseId)) {
		records.set(read('recordId') as number[], at);
		for (const name of numberColumns) numbers.get(name)!.set(read(name).map(toNumber), at);
		for (const name of wordColumnNames) {
			const code = codes.get(name)!;
			words.get(name)!.set(
				read(name).map((word) => code.get(word as string)!),
				at
			);
		}
		at += rows;
	}
	return toColumns(records, numbers, words);
}

function toColumns(
	records: Int32Array,
	numbers: Map<NumberColumn, Int32Array>,
	words: Map<WordColumn, Uint8Array>
): Columns {
	return {
		size: records.length,
		records: () => records,
		numbers: (name) => numbers.get(name)!,
		words: (name): Words => ({ vocabulary: wordColumns[name], codes: words.get(name)! })
	};
}

function countRows(db: Source, releaseId: string): number {
	const [row] = db
		.select({ size: sql<number>`count(*)` })
		.from(incidents)
		.where(eq(incidents.releaseId, releaseId))
		.all();
	return row!.size;
}

type Cell = string | number | null;

function toNumber(value: Cell): number {
	return typeof value === 'string' ? toDay(value) : (value ?? -1);
}

const { sourceId, occurredOn, recordId } = incidents;
const fields = { sourceId, recordId, ...pick([...numberColumns, ...wordColumnNames]) };

function pick(names: readonly (NumberColumn | WordColumn)[]) {
	return Object.fromEntries(names.map((name) => [name, incidents[name]])) as Pick<
		typeof incidents,
		NumberColumn | WordColumn
	>;
}

/**
 * By date, then id, as lists of a figure are. A page is read as one row, of each column a JSON array: to unpack that takes a
 * fraction of what a row for every incident does.
 */
function* readPages(db: Source, releaseId: string) {
	const next = preparePage(db, releaseId);
	let after: Record<'on' | 'id', Cell> = { on: '', id: '' };
	for (;;) {
		const [found] = next.all(after);
		const read = (name: keyof typeof fields) => JSON.parse(found![name]) as Cell[];
		const [days, ids] = [read('occurredOn'), read('sourceId')];
		yield { rows: ids.length, read };
		if (ids.length < page) return;
		after = { on: days.at(-1)!, id: ids.at(-1)! };
	}
}

function preparePage(db: Source, releaseId: string) {
	const [on, id] = [sql.placeholder('on'), sql.placeholder('id')];
	const rows = db
		.select(fields)
		.from(incidents)
		.where(
			and(eq(incidents.releaseId, releaseId), gte(occurredOn, on), or(gt(occurredOn, on), gt(sourceId, id)))
		)
		.orderBy(asc(occurredOn), asc(sourceId))
		.limit(page)
		.as('rows');
	const names = Object.keys(fields) as (keyof typeof fields)[];
	const arrays = names.map((name) => [name, sql<string>`json_group_array(${rows[name]})`]);
	return db
		.select(Object.fromEntries(arrays) as Record<keyof typeof fields, ReturnType<typeof sql<string>>>)
		.from(rows)
		.prepare();
}
