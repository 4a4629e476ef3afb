import { and, eq, notInArray } from 'drizzle-orm';
import type { Db } from '../db/open.ts';
import { columns, recordLists } from '../db/schema/columns.ts';
import { releases } from '../db/schema/releases.ts';
import { buildColumns } from './build.ts';
import {
	decodeNumbers,
	encodeNumbers,
	numberColumns,
	wordColumnNames,
	type Columns,
	type NumberColumn,
	type WordColumn,
	type Words
} from './column.ts';
import { readRecordList, writeRecordList } from './record-list.ts';

/** Writes the columns of a release beside its rows. They are derived: read again from the rows whenever they are missing. */
export function writeColumns(tx: Omit<Db, '$client'>, releaseId: string): void {
	const built = buildColumns(tx, releaseId);
	tx.delete(columns).where(eq(columns.releaseId, releaseId)).run();
	const write = (fact: string, vocabulary: string[] | null, data: Buffer) => {
		tx.insert(columns).values({ releaseId, fact, vocabulary, data }).run();
		if (data.buffer instanceof ArrayBuffer) data.buffer.transfer(0); // at once: of a million rows they are 41 MB
	};
	for (const fact of wordColumnNames) {
		const { vocabulary, codes } = built.words(fact);
		write(fact, [...vocabulary], Buffer.from(codes.buffer));
	}
	writeRecordList(tx, releaseId, built);
	for (const fact of numberColumns) write(fact, null, encodeNumbers(built.numbers(fact)));
}

/** Writes the columns of releases that have none, and their lists of records: those held since before there were any. */
export function writeMissingColumns(tx: Omit<Db, '$client'>): void {
	for (const id of listWithout(tx, columns)) writeColumns(tx, id);
	for (const id of listWithout(tx, recordLists)) writeRecordList(tx, id, buildColumns(tx, id));
}

function listWithout(tx: Omit<Db, '$client'>, table: typeof columns | typeof recordLists): string[] {
	const written = tx.selectDistinct({ id: table.releaseId }).from(table);
	const missing = tx.select({ id: releases.id }).from(releases).where(notInArray(releases.id, written)).all();
	return missing.map(({ id }) => id);
}

/** The columns of a release: each read when it is first asked for, and kept as long as the answer is. */
export function openColumns(db: Db, releaseId: string): Columns {
	const days = findColumn(db, releaseId, 'occurredOn');
	if (!days) return buildColumns(db, releaseId);
	const numbers = new Map<NumberColumn, Int32Array>([['occurredOn', decodeNumbers(days.data)]]);
	const words = new Map<WordColumn, Words>();
	let records: Int32Array | null = null;
	return {
		size: days.data.byteLength / 4,
		records: () => (records ??= readRecordList(db, releaseId) ?? buildColumns(db, releaseId).records()),
		numbers: (name) => getOr(numbers, name, () => decodeNumbers(getColumn(db, releaseId, name).data)),
		words: (name) =>
			getOr(words, name, () => {
				const { vocabulary, data } = getColumn(db, releaseId, name);
				return { vocabulary: vocabulary!, codes: new Uint8Array(data) };
			})
	};
}

function getOr<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
	const held = map.get(key);
	if (held !== undefined) return held;
	const made = make();
	map.set(key, made);
	return made;
}

function findColumn(db: Db, releaseId: string, fact: NumberColumn | WordColumn) {
	return db
		.select({ vocabulary: columns.vocabulary, data: columns.data })
		.from(columns)
		.where(and(eq(columns.releaseId, releaseId), eq(columns.fact, fact)))
		.all()[0];
}

function getColumn(db: Db, releaseId: string, fact: NumberColumn | WordColumn) {
	const found = findColumn(db, releaseId, fact);
	if (!found) throw new Error(`${releaseId} has no column ${fact}: load the data again`);
	return found;
}
