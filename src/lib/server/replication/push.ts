import { sql } from 'drizzle-orm';
import type { Db } from '../db/open.ts';
import { connect } from '../db/open.ts';
import { readKnownLines } from '../ledger/known-lines.ts';
import { toBytes } from '../ledger/ledger-file.ts';
import { areEqual, findDifferences } from './differences.ts';
import { readLedgerTail } from './ledger-tail.ts';
import { openReplicaFolder } from './replica-folder.ts';
import type { Primary } from './settings.ts';
import { writeDifferences } from './write-differences.ts';

/** What a push did. */
export interface Pushed {
	/** Rows taken away from the primary and brought to it; a changed row counts in both. */
	gone: number;
	come: number;
}

/**
 * Makes the primary hold what a database holds, in one transaction there, and looks whether it does. What the primary holds
 * now is read from a replica of it in a folder of its own, so that only what differs is sent.
 *
 * @param folder of the replica; made if it is not there
 * @param onProgress told how many rows of how many have been sent
 * @throws {Error} if the primary cannot be reached, or its ledger is not a beginning of ours; nothing is changed then
 */
export function pushTo(
	primary: Primary,
	db: Db,
	folder: string,
	onProgress: (done: number, of: number) => void
): Pushed {
	const replica = openReplicaFolder(folder, primary);
	try {
		replica.sync();
		if (ask(primary, readLedgerTail).lines === 0) replica.renew(); // it is new, or was emptied
		db.run(sql`attach ${`file:${replica.path}?mode=ro`} as other`);
		const theirs = readOtherLedger(db);
		refuseForeign(toBytes(readKnownLines(db).map(({ line }) => line)), theirs);
		const differences = findDifferences(db);
		if (areEqual(differences)) return { gone: 0, come: 0 };
		const { tables } = differences;
		const sum = (of: 'goes' | 'comes') => tables.reduce((total, table) => total + table[of], 0);
		const last = theirs.toString().split('\n').at(-2) ?? null;
		ask(primary, (server) =>
			writeDifferences(db, server.$client, differences, {
				isExpected: () => readLedgerTail(server).last === last,
				onProgress: (rows) => onProgress(rows, sum('goes') + sum('comes'))
			})
		);
		replica.sync();
		if (!areEqual(findDifferences(db)))
			throw new Error('the primary does not hold what was sent: run this again');
		return { gone: sum('goes'), come: sum('comes') };
	} finally {
		replica.close();
	}
}

/** A connection for one purpose: the server forgets one that was idle for ten seconds. */
function ask<Result>(primary: Primary, read: (server: Db) => Result): Result {
	const server = connect(primary);
	try {
		return read(server);
	} finally {
		server.$client.close();
	}
}

/** A primary that was never written to has no such table. */
function readOtherLedger(db: Db): Buffer {
	try {
		const lines = db.all<{ line: string }>(sql`select line from other.ledger_lines order by seq`);
		return toBytes(lines.map(({ line }) => line));
	} catch (error) {
		if (/no such table/.test(String((error as Error).cause ?? error))) return Buffer.alloc(0);
		throw error;
	}
}

function refuseForeign(ours: Buffer, theirs: Buffer): void {
	if (ours.subarray(0, theirs.length).equals(theirs)) return;
	throw new Error(
		theirs.subarray(0, ours.length).equals(ours)
			? 'the primary is ahead of this database: its ledger has lines that ours has not. Bring this database up to it first.'
			: 'the primary is another database: our ledger is not a continuation of its. Nothing was changed.'
	);
}
