import { and, eq, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { FieldChange } from '../../domain/record-change.ts';
import type { Db } from '../db/open.ts';
import { records } from '../db/schema/releases.ts';
import { canonicalFields } from '../ledger/canonical-fields.ts';
import { parseRows, tellRows } from './json-rows.ts';
import type { Change } from './release-diff-tally.ts';

/** A record that two releases hold and tell differently, with the ids of what tells it. */
export interface ChangedPair extends Change {
	before: number;
	after: number;
	ids: { before: number; after: number };
}

/** Records that are looked up in one go: some milliseconds. */
const sliceRecords = 400;

/**
 * Of some records of a release, those that another release tells otherwise under the same id of the publisher, in slices.
 * Each record is looked up by its key, so that what both releases hold costs nothing.
 *
 * @param gone ids of the records that the earlier release holds and the later one does not
 * @param isHeld marks at the ids of those that the later one holds
 */
export function* readChangedPairs(db: Db, gone: Int32Array, isHeld: Uint8Array): Generator<ChangedPair[]> {
	const read = prepareSlice(db);
	const inOrder = gone.toSorted(); // in which they lie in the file
	for (let at = 0; at < inOrder.length; at += sliceRecords) {
		const [found] = read.all({ ids: `[${inOrder.subarray(at, at + sliceRecords).join()}]` });
		yield parseRows<PairRow>(found!.pairs)
			.filter(([, after]) => isHeld[after] === 1)
			.map(toPair);
	}
}

type PairRow = [idBefore: number, idAfter: number, yearBefore: number, yearAfter: number, otherwise: number];

function toPair([idBefore, idAfter, before, after, otherwise]: PairRow): ChangedPair {
	return { before, after, fields: listMarked(otherwise), ids: { before: idBefore, after: idAfter } };
}

/** Facts that two releases can tell differently of one record; of each, one bit. */
const fields = canonicalFields.filter((field) => field !== 'sourceId');

/** The facts of a mark; few different ones, and kept. */
function listMarked(mark: number): readonly FieldChange['field'][] {
	const known = marked.get(mark);
	if (known) return known;
	const found = fields.filter((_, place) => mark & (1 << place));
	marked.set(mark, found);
	return found;
}
const marked = new Map<number, readonly FieldChange['field'][]>();

const after = alias(records, 'after');

/**
 * Each record beside all others of its id of the publisher, in whatever release: which of them a release holds, its list knows.
 * Of the facts only which are told otherwise: to hand over all of them takes more than twice as long.
 */
function prepareSlice(db: Db) {
	const yearOf = (table: typeof records | typeof after) =>
		sql`cast(substr(${table.occurredOn}, 1, 4) as integer)`;
	const marks = fields.map((field, place) => sql`((${records[field]} is not ${after[field]}) << ${place})`);
	const told = [
		sql`${records.id}`,
		sql`${after.id}`,
		yearOf(records),
		yearOf(after),
		sql.join(marks, sql` | `)
	];
	return db
		.select({ pairs: tellRows(told) })
		.from(sql`json_each(${sql.placeholder('ids')}) given`)
		.crossJoin(records)
		.crossJoin(after)
		.where(
			and(
				eq(records.id, sql`given.value`),
				and(eq(after.datasetId, records.datasetId), eq(after.sourceId, records.sourceId)),
				ne(after.id, records.id)
			)
		)
		.prepare();
}
