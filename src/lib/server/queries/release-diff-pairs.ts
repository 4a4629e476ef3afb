import { and, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Incident } from '../../domain/incident.ts';
import type { Db } from '../db/open.ts';
import { records, releaseRecords, releases } from '../db/schema/releases.ts';
import { canonicalFields } from '../ledger/canonical-fields.ts';

/** A record that two releases hold and tell differently, with the ids of what tells it. */
export interface ChangedPair {
	before: Incident;
	after: Incident;
	ids: { before: number; after: number };
}

/** Records that are looked up in one go: some milliseconds. */
const sliceRecords = 400;

/**
 * Of some records of a release, those that another release tells otherwise under the same id of the publisher, with both
 * tellings, in slices. Each record is looked up by its key, so that what both releases hold costs nothing.
 *
 * @param beforeIds ids of records that the earlier release holds and the later one does not
 */
export function* readChangedPairs(
	db: Db,
	fromId: string,
	toId: string,
	beforeIds: Int32Array
): Generator<ChangedPair[]> {
	const read = prepareSlice(db, fromId, toId);
	for (let at = 0; at < beforeIds.length; at += sliceRecords) {
		const ids = [...beforeIds.subarray(at, at + sliceRecords)];
		const [found] = read.all({ ids: JSON.stringify(ids) });
		yield (JSON.parse(`[${found!.pairs?.toString() ?? ''}]`) as PairRow[]).map(toPair);
	}
}

type Telling = [record: number, ...facts: Incident[keyof Incident][]];
type PairRow = [before: Telling, after: Telling];

function toPair([before, after]: PairRow): ChangedPair {
	return {
		before: toIncident(before),
		after: toIncident(after),
		ids: { before: before[0], after: after[0] }
	};
}

function toIncident([, ...facts]: Telling): Incident {
	const incident: Partial<Record<keyof Incident, unknown>> = {};
	for (let at = 0; at < canonicalFields.length; at++) incident[canonicalFields[at]!] = facts[at];
	return incident as Incident; // by hand: thousands of them by way of entries take longer than SQLite does to find them
}

const after = alias(records, 'after');
const [ofBefore, ofAfter] = [alias(releases, 'release_before'), alias(releases, 'release_after')];

/** The pairs as one text of JSON: to hand over their facts value by value takes several times as long. */
function prepareSlice(db: Db, fromId: string, toId: string) {
	const pair = sql`json_array(${tell(records)}, ${tell(after)})`;
	const pairs = sql<Buffer | null>`cast(group_concat(${pair}) as blob)`;
	return db
		.select({ pairs })
		.from(sql`json_each(${sql.placeholder('ids')}) given`)
		.crossJoin(ofBefore)
		.crossJoin(ofAfter)
		.crossJoin(records)
		.crossJoin(after)
		.crossJoin(releaseRecords)
		.where(
			and(
				and(eq(ofBefore.id, fromId), eq(ofAfter.id, toId)),
				and(eq(records.id, sql`given.value`), eq(records.datasetId, ofBefore.datasetId)),
				and(eq(after.datasetId, ofAfter.datasetId), eq(after.sourceId, records.sourceId)),
				and(eq(releaseRecords.recordId, after.id), eq(releaseRecords.releaseNumber, ofAfter.number))
			)
		)
		.prepare();
}

function tell(table: typeof records | typeof after) {
	const facts = canonicalFields.map((field) => sql`${table[field]}`);
	return sql`json_array(${sql.join([sql`${table.id}`, ...facts], sql`, `)})`;
}
