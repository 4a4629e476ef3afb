import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Db } from '../db/open.ts';
import { recordLists } from '../db/schema/columns.ts';
import { decodeNumbers, encodeNumbers, type Columns } from './column.ts';

/** Writes which records a release holds beside its columns. */
export function writeRecordList(tx: Omit<Db, '$client'>, releaseId: string, columns: Columns): void {
	const records = encodeNumbers(columns.records());
	const list = { records, sha256: createHash('sha256').update(records).digest('hex') };
	tx.insert(recordLists)
		.values({ releaseId, ...list })
		.onConflictDoUpdate({ target: recordLists.releaseId, set: list })
		.run();
}

/** The records of a release, row by row; `null` where no list of them is stored. */
export function readRecordList(db: Db, releaseId: string): Int32Array | null {
	const { records } = recordLists;
	const [found] = db.select({ records }).from(recordLists).where(eq(recordLists.releaseId, releaseId)).all();
	return found ? decodeNumbers(found.records) : null;
}

/** Marks of 1 at the ids of some records, up to the greatest of them. */
export function markRecords(ids: Int32Array): Uint8Array {
	let most = 0;
	for (const id of ids) if (id > most) most = id;
	const marks = new Uint8Array(most + 1);
	for (const id of ids) marks[id] = 1;
	return marks;
}

/** The rows of a release whose record another release does not hold, ascending: the other tells them otherwise, or not at all. */
export function listUnshared(columns: Columns, other: Columns): Uint32Array {
	const ours = columns.records();
	const held = markRecords(other.records());
	const found = new Uint32Array(ours.length);
	let size = 0;
	for (let row = 0; row < ours.length; row++) {
		found[size] = row; // written over by the next one unless only we hold its record
		size += 1 - (held[ours[row]!] ?? 0);
	}
	return found.slice(0, size);
}
