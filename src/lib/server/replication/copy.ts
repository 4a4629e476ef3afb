import { rmSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { openDb, type Db } from '../db/open.ts';
import { ledgerLines } from '../db/schema/releases.ts';

/** Writes all that a database holds at one moment into a new file, whole and without a log, whoever writes meanwhile. */
export function writeCopy(db: Db, path: string): void {
	removeCopy(path);
	db.all(sql`vacuum into ${path}`);
	finishCopy(path);
}

/** Removes a copy with what a killed process may have left beside it: SQLite would take that for the new one's own. */
export function removeCopy(path: string): void {
	for (const end of ['', '-journal', '-wal', '-shm', '.releases.log'])
		rmSync(`${path}${end}`, { force: true });
}

/** Makes a copy fit to be shipped: it has no log, and knows of no ledger's file, so that the file beside it can lag behind. */
export function finishCopy(path: string): void {
	const db = openDb(`file:${path}`);
	db.update(ledgerLines).set({ inFile: false }).run();
	db.all(sql`pragma journal_mode = delete`);
	db.$client.close();
}
