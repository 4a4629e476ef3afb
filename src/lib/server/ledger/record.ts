import { desc, eq, isNull, sql } from 'drizzle-orm';
import { ledgerLines, releases } from '../db/schema/releases.ts';
import { hashLine, type LedgerAction, type LedgerEntry } from './entry.ts';
import { hashColumns, type Source } from './stored-bytes.ts';

/**
 * Writes a line about a release that is held, in the transaction of what happens to it: both happen, or neither. It
 * reaches the file with `settleLedger`.
 */
export function recordRelease(tx: Source, releaseId: string, action: LedgerAction, reason?: string): void {
	const { sha256, columnsSha256, accepted: rows } = getRelease(tx, releaseId);
	const last = readLast(tx);
	const entry: LedgerEntry = {
		seq: (last?.seq ?? 0) + 1,
		at: new Date().toISOString(),
		action,
		release: releaseId,
		sha256,
		rows,
		columnsSha256,
		...(reason === undefined ? {} : { reason }),
		previous: last ? hashLine(last.line.toString()) : null
	};
	tx.insert(ledgerLines)
		.values({ seq: entry.seq, line: JSON.stringify(entry), inFile: false })
		.run();
}

function getRelease(tx: Source, id: string) {
	const { sha256, columnsSha256, accepted } = releases;
	const [row] = tx
		.select({ sha256, columnsSha256, accepted })
		.from(releases)
		.where(eq(releases.id, id))
		.all();
	if (!row) throw new Error(`${id} is not held`);
	return row;
}

function readLast(tx: Source) {
	const line = sql<Buffer>`cast(${ledgerLines.line} as blob)`;
	const [last] = tx
		.select({ seq: ledgerLines.seq, line })
		.from(ledgerLines)
		.orderBy(desc(ledgerLines.seq))
		.limit(1)
		.all();
	return last;
}

/** Keeps the hash of the columns of a release as they are stored now. */
export function keepColumnsHash(tx: Source, releaseId: string): void {
	const columnsSha256 = hashColumns(tx, releaseId);
	tx.update(releases).set({ columnsSha256 }).where(eq(releases.id, releaseId)).run();
}

/** The same for every release of which no such hash is kept: those held since before there was one. */
export function keepMissingHashes(tx: Source): void {
	const missing = tx.select({ id: releases.id }).from(releases).where(isNull(releases.columnsSha256)).all();
	for (const { id } of missing) keepColumnsHash(tx, id);
}
