import { and, asc, eq, gt, isNull, lte, type SQL } from 'drizzle-orm';
import type { Incident } from '../../domain/incident.ts';
import type { Db } from '../db/open.ts';
import { incidents } from '../db/schema/releases.ts';
import { toIncident } from './incident.ts';
import { differs, other } from './record-differences.ts';

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
		const rows = join(db, fromId, slice.rows, differs);
		const changes = rows.map(({ row, beside }) => ({
			sourceId: row.sourceId,
			before: beside && toIncident(beside),
			after: toIncident(row)
		}));
		yield { changes, read: slice.read };
	}
	for (const slice of slices(db, fromId, size)) {
		const rows = join(db, toId, slice.rows, isNull(other.sourceId));
		const changes = rows.map(({ row }) => ({
			sourceId: row.sourceId,
			before: toIncident(row),
			after: null
		}));
		yield { changes, read: slice.read };
	}
}

function join(db: Db, besideId: string, rows: SQL | undefined, which: SQL) {
	return db
		.select({ row: incidents, beside: other })
		.from(incidents)
		.leftJoin(other, and(eq(other.releaseId, besideId), eq(other.sourceId, incidents.sourceId)))
		.where(and(rows, which))
		.orderBy(asc(incidents.sourceId))
		.all();
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
