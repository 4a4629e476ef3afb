import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { openDb, openDbForReading, type Db } from '../db/open.ts';
import { readKnownLines } from '../ledger/known-lines.ts';
import { appendToLedger, readLedgerFile, toBytes } from '../ledger/ledger-file.ts';
import { ledgerPath } from '../ledger/ledger-path.ts';
import { accept, type Accepted } from './acceptance.ts';

/**
 * Puts a finished database in the place of the one that is served, after holding it against the ledger. Readers notice nothing:
 * who has the old file open reads on in it, and a web process opens the new one at its next look. Killed at any moment, it leaves
 * the old file or the new one; a line of the ledger that was not appended then is appended by the next call.
 *
 * @param next path of a file made by `writeCopy`, in the same folder
 * @param url where it goes: `file:path/to.db`
 * @throws {Error} if it is refused, or another process is writing to the old file; the old one stays
 */
export function replaceDatabase(next: string, url: string): Accepted {
	const held = readHeldLedger(url);
	const accepted = use(openDbForReading(`file:${next}`), (db) => accept(db, held));
	flush(next);
	withoutLog(url, (path) => renameSync(next, path));
	flush(dirname(next));
	const file = readLedgerFile(ledgerPath(url));
	const missing = accepted.ledger.subarray(file?.length ?? 0);
	if (missing.length > 0) appendToLedger(ledgerPath(url), missing, file === null);
	return accepted;
}

/**
 * What this machine knows of the ledger: its file, or the copy in the database that is served, where that knows more because a
 * process was killed between the two. `null`: nothing.
 */
function readHeldLedger(url: string): Buffer | null {
	const file = readLedgerFile(ledgerPath(url));
	if (!existsSync(url.slice('file:'.length))) return file;
	const known = use(openDbForReading(url), (db) => toBytes(readKnownLines(db).map(({ line }) => line)));
	return file !== null && file.length > known.length ? file : known;
}

function use<Result>(db: Db, read: (db: Db) => Result): Result {
	try {
		return read(db);
	} finally {
		db.$client.close();
	}
}

/**
 * A log that stays beside the new file would be taken for its own and spoil it. So what is in the log is first written into the
 * old file, and nobody can write while the name changes hands; an empty log does no harm.
 */
function withoutLog(url: string, rename: (path: string) => void): void {
	const path = url.slice('file:'.length);
	if (!existsSync(`${path}-wal`)) return rename(path);
	use(openDb(url), ({ $client: client }) => {
		client.exec('pragma wal_checkpoint(truncate)');
		client.exec('begin immediate');
		if (sizeOf(`${path}-wal`) > 0)
			throw new Error(`${path} is being written to: try again when that has ended`);
		rename(path);
		client.exec('rollback');
	});
	for (const end of ['-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
}

function sizeOf(path: string): number {
	return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** Waits until the disk has a file, or the names in a folder. */
export function flush(path: string): void {
	const fd = openSync(path, 'r');
	fsyncSync(fd);
	closeSync(fd);
}
