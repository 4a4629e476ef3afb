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

/** The rows of a release whose record another release does not hold, ascending: the other tells them otherwise, or not at all. */
export function listUnshared(columns: Columns, other: Columns): Uint32Array {
	const [ours, theirs] = [columns.records(), other.records()];
	const held = new Uint8Array(largest(ours, theirs) + 1);
	for (const record of theirs) held[record] = 1;
	const found = new Uint32Array(ours.length);
	let size = 0;
	for (let row = 0; row < ours.length; row++) {
		found[size] = row; // written over by the next one unless only we hold its record
		size += 1 - held[ours[row]!]!;
	}
	return found.slice(0, size);
}

function largest(...lists: Int32Array[]): number {
	let most = 0;
	for (const list of lists) for (const record of list) if (record > most) most = record;
	return most;
}
