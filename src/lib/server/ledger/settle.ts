import { eq } from 'drizzle-orm';
import type { Db } from '../db/open.ts';
import { ledgerLines } from '../db/schema/releases.ts';
import { findDisagreements } from './agreement.ts';
import { readChain, type LedgerEntry } from './entry.ts';
import { listHeld } from './held-releases.ts';
import { appendToLedger, findFault, readLedgerFile, toBytes } from './ledger-file.ts';
import { readKnownLines } from './known-lines.ts';
import { ledgerPath } from './ledger-path.ts';
import { keepMissingHashes, recordRelease } from './record.ts';
import type { Source } from './stored-bytes.ts';

/** What was done to bring a ledger's file up to its database. */
export interface SettledLedger {
	/** Entries of the ledger. */
	entries: LedgerEntry[];
	/** Those of them that the file did not hold and holds now. */
	appended: LedgerEntry[];
	/** True: there was no file, though there had been one. */
	wasMissing: boolean;
}

/**
 * Brings the file of the ledger up to the database, after holding both against each other. The database keeps a copy of
 * every line, written with what it tells; the file follows. So whatever a killed process left is mended from the copy,
 * and whatever else differs was not left by us: it is refused, and nothing is written. Releases of a database that was
 * made before there was a ledger are its first entries.
 *
 * @param url where the database is: `file:path/to.db`
 * @throws {Error} if the ledger does not chain, was cut, or belongs to another database or to a newer copy of this one; if the
 *   database holds other releases than its ledger says
 */
export function settleLedger(db: Db, url: string): SettledLedger {
	const path = ledgerPath(url);
	return db.transaction((tx) => settle(tx, path), { behavior: 'immediate' }); // one process at a time
}

function settle(tx: Source, path: string): SettledLedger {
	const file = readLedgerFile(path);
	if (!file?.length) recordFound(tx);
	const known = readKnownLines(tx);
	const whole = toBytes(known.map(({ line }) => line));
	const written = toBytes(known.filter(({ inFile }) => inFile).map(({ line }) => line));
	const fault = file && findFault(file, whole, written);
	if (fault) throw new Error(`${path} ${fault}. ${advice}`);
	const entries = readKnownChain(tx, path, known);

	const missing = whole.subarray(file?.length ?? 0);
	if (missing.length > 0) appendToLedger(path, missing, file === null);
	// A change even where the file held the lines: who keeps an answer until the database changes reads the file again.
	tx.update(ledgerLines).set({ inFile: true }).where(eq(ledgerLines.inFile, false)).run();
	return {
		entries,
		appended: entries.slice(entries.length - countLines(missing)),
		wasMissing: file === null && written.length > 0
	};
}

const advice =
	'Put the database and its ledger back as they were together; or, if the database is the right one, move this ledger ' +
	'away and load again: it is then written anew from the copy that the database keeps.';

function countLines(bytes: Buffer): number {
	return bytes.filter((byte) => byte === 10).length;
}

/** Begins the ledger of a database that was made before there was one. */
function recordFound(tx: Source): void {
	if (readKnownLines(tx).length > 0) return;
	keepMissingHashes(tx);
	for (const { id } of listHeld(tx)) recordRelease(tx, id, 'found');
}

function readKnownChain(tx: Source, path: string, known: readonly { line: string }[]): LedgerEntry[] {
	let entries: LedgerEntry[];
	try {
		entries = readChain(known.map(({ line }) => line));
	} catch (error) {
		throw new Error(
			`the copy of ${path} that the database keeps does not chain: ${(error as Error).message}`,
			{
				cause: error
			}
		);
	}
	const disagreements = findDisagreements(entries, listHeld(tx));
	if (disagreements.length > 0)
		throw new Error(
			`${path}: ${disagreements.join('; ')}. The database was changed by something else: put back a copy.`
		);
	return entries;
}
