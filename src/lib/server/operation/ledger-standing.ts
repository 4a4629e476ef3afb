import type { Db } from '../db/open.ts';
import { findDisagreements } from '../ledger/agreement.ts';
import { readChain } from '../ledger/entry.ts';
import { listHeld } from '../ledger/held-releases.ts';
import { findFault, readLedgerFile, toBytes } from '../ledger/ledger-file.ts';
import { readKnownLines } from '../ledger/known-lines.ts';
import { ledgerPath } from '../ledger/ledger-path.ts';

/**
 * Holds the ledger's file against the database without writing, as the command line does before it writes: what a
 * killed command left behind agrees, what anything else changed does not.
 *
 * @param url `file:path/to.db`
 * @returns what differs, in a sentence; `null` if nothing does
 */
export function findLedgerFault(db: Db, url: string): string | null {
	const path = ledgerPath(url);
	const known = readKnownLines(db);
	const lines = known.map(({ line }) => line);
	const written = toBytes(known.filter(({ inFile }) => inFile).map(({ line }) => line));
	const file = readLedgerFile(path);
	if (file === null && written.length > 0) return `${path} is missing, but the database knows its lines`;
	const fault = file && findFault(file, toBytes(lines), written);
	if (fault) return `${path} ${fault}`;
	const disagreements = known.length > 0 ? findDisagreements(readEntries(lines), listHeld(db)) : [];
	return disagreements.length > 0 ? `${path}: ${disagreements.join('; ')}` : null;
}

function readEntries(lines: string[]) {
	try {
		return readChain(lines);
	} catch (error) {
		throw new Error(
			`the copy of the ledger that the database keeps does not chain: ${(error as Error).message}`,
			{
				cause: error
			}
		);
	}
}

/** How many lines the ledger has, by the copy that the database keeps. */
export function countLedgerLines(db: Db): number {
	return readKnownLines(db).length;
}
