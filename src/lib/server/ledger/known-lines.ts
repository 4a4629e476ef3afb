import { asc, sql } from 'drizzle-orm';
import { ledgerLines } from '../db/schema/releases.ts';
import type { Source } from './stored-bytes.ts';

/** A line of the ledger as the database keeps it. */
export interface KnownLine {
	line: string;
	/** Whether it is known to be in the file. */
	inFile: boolean;
}

/** The copy of the ledger that a database keeps, the oldest line first. */
export function readKnownLines(db: Source): KnownLine[] {
	const line = sql<Buffer>`cast(${ledgerLines.line} as blob)`;
	return db
		.select({ line, inFile: ledgerLines.inFile })
		.from(ledgerLines)
		.orderBy(asc(ledgerLines.seq))
		.all()
		.map((row) => ({ line: row.line.toString(), inFile: row.inFile }));
}
