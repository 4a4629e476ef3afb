import { and, asc, eq, gt, lte, not, type SQL } from 'drizzle-orm';
import type { Incident } from '../../domain/incident.ts';
import type { Db } from '../db/open.ts';
import { incidentColumns, incidents, releases } from '../db/schema/releases.ts';
import { toIncident } from './incident.ts';
import { isHeld } from './record-differences.ts';
import { readRows } from './told-incidents.ts';

/** What two releases say of one record; `null` where a release does not hold it. Never both. */
export interface RowChange {
	sourceId: string;
	before: Incident | null;
	after: Incident | null;
}

/** Some of the records that two releases tell differently. */
export interface RowChanges {
	changes: RowChange[];
	/** Rows of both that were looked at for it. */
	read: number;
}

/** Rows that are looked at in one go: some milliseconds. */
const sliceRows = 1000;

/**
 * All records that two releases tell differently, in slices: first, by the publisher's id, those that the later one
 * holds, then those that only the earlier one holds. Rows that say the same never leave the database, and nothing is
 * kept: memory does not grow with the releases.
 */
export function* readRowChanges(
	db: Db,
	fromId: string,
	toId: string,
	size = sliceRows
): Generator<RowChanges> {
	for (const slice of slices(db, toId, size)) {
		const told = listTold(db, fromId, slice.rows);
		const changes = told.map(({ row, beside }) => ({ sourceId: row.sourceId, before: beside, after: row }));
		yield { changes, read: slice.read };
	}
	for (const slice of slices(db, fromId, size)) {
		const gone = listTold(db, toId, slice.rows).filter(({ beside }) => beside === null);
		const changes = gone.map(({ row }) => ({ sourceId: row.sourceId, before: row, after: null }));
		yield { changes, read: slice.read };
	}
}

/** Those of some rows that another release does not hold word for word, and what it says of each. */
function listTold(db: Db, besideId: string, which: SQL | undefined) {
	const rows = db
		.select(incidentColumns)
		.from(incidents)
		.innerJoin(releases, eq(releases.id, besideId))
		.where(and(which, not(isHeld)))
		.orderBy(asc(incidents.sourceId))
		.all();
	const ids = rows.map(({ sourceId }) => sourceId);
	const besides = ids.length > 0 ? readRows(db, besideId, ids) : new Map<string, Incident>();
	return rows.map((row) => ({ row: toIncident(row), beside: besides.get(row.sourceId) ?? null }));
}

/** The rows of a release in runs of ids, so many in each. */
function* slices(db: Db, releaseId: string, size: number) {
	const { sourceId } = incidents;
	const of = eq(incidents.releaseId, releaseId);
	let last: string | null = null;
	for (;;) {
		const after: SQL | undefined = last === null ? of : and(of, gt(sourceId, last));
		const ids = db.select({ sourceId }).from(incidents).where(after).orderBy(asc(sourceId)).limit(size).all();
		if (ids.length === 0) return;
		last = ids.at(-1)!.sourceId;
		yield { rows: and(after, lte(sourceId, last)), read: ids.length };
	}
}
