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
	let at = 0;
	for (const row of readRows(db, releaseId)) {
		for (const name of numberColumns) {
			const value = row[name];
			numbers.get(name)![at] = typeof value === 'string' ? toDay(value) : (value ?? -1);
		}
		for (const name of wordColumnNames) words.get(name)![at] = codes.get(name)!.get(row[name])!;
		at += 1;
	}
	return toColumns(size, numbers, words);
}

function toColumns(
	size: number,
	numbers: Map<NumberColumn, Int32Array>,
	words: Map<WordColumn, Uint8Array>
): Columns {
	return {
		size,
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

const facts = Object.fromEntries(
	[...numberColumns, ...wordColumnNames].map((name) => [name, incidents[name]])
) as Pick<typeof incidents, NumberColumn | WordColumn>;

/** By date, then id, as lists of a figure are. */
function* readRows(db: Source, releaseId: string) {
	const { sourceId, occurredOn } = incidents;
	const [on, id] = [sql.placeholder('on'), sql.placeholder('id')];
	const next = db
		.select({ sourceId, ...facts })
		.from(incidents)
		.where(
			and(eq(incidents.releaseId, releaseId), gte(occurredOn, on), or(gt(occurredOn, on), gt(sourceId, id)))
		)
		.orderBy(asc(occurredOn), asc(sourceId))
		.limit(page)
		.prepare();
	let after = { on: '', id: '' };
	for (;;) {
		const rows = next.all(after);
		yield* rows;
		const last = rows.at(-1);
		if (!last || rows.length < page) return;
		after = { on: last.occurredOn, id: last.sourceId };
	}
}
