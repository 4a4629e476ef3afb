import { desc, sql } from 'drizzle-orm';
import { ledgerLines } from '../db/schema/releases.ts';
import type { Source } from '../ledger/stored-bytes.ts';

/** The end of a ledger: how many lines it has, and the last one. Each line has the hash of the one before, so it tells of all. */
export interface LedgerTail {
	lines: number;
	last: string | null;
}

/** The end of the ledger that a database holds, here or on a server; no line where it has no ledger. */
export function readLedgerTail(db: Source): LedgerTail {
	try {
		const line = sql<string>`cast(${ledgerLines.line} as text)`;
		const [last] = db
			.select({ seq: ledgerLines.seq, line })
			.from(ledgerLines)
			.orderBy(desc(ledgerLines.seq))
			.limit(1)
			.all();
		return last ? { lines: last.seq, last: last.line } : { lines: 0, last: null };
	} catch (error) {
		if (/no such table/.test(String((error as Error).cause ?? error))) return { lines: 0, last: null };
		throw error;
	}
}

/**
 * Whether a server can be the one that a replica followed until now. An emptied server sends nothing, so that the replica keeps
 * what it has and looks up to date.
 *
 * @returns what is wrong, in words; `null` if nothing is
 */
export function findLoss(replica: LedgerTail, server: LedgerTail): string | null {
	if (server.lines === 0) return 'it is empty: its ledger has no line';
	if (server.lines < replica.lines) return 'it is an older copy: its ledger ends before ours does';
	const isOther = server.lines === replica.lines && server.last !== replica.last;
	return isOther ? 'it is another database: its ledger is not a continuation of ours' : null;
}
