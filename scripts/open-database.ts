import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { migrateDb } from '../src/lib/server/db/migrate.ts';
import { openDb, openDbForReading, type Db } from '../src/lib/server/db/open.ts';
import { refuseNewerSchema } from '../src/lib/server/db/schema-version.ts';
import { ledgerPath } from '../src/lib/server/ledger/ledger-path.ts';
import { settleLedger, type SettledLedger } from '../src/lib/server/ledger/settle.ts';
import { checkFile } from '../src/lib/server/operation/start-check.ts';

/**
 * Opens a database, brings it to our schema, and holds it against its ledger before and after it is used. Folders on the
 * way are made, and the database if it is not there.
 *
 * @throws {Error} before anything is changed, if the file is cut or no database, if newer code wrote it, or if the ledger
 *   beside it is not its own
 */
export function useDatabase<Result>(url: string, use: (db: Db) => Result): Result {
	refuseLoneLedger(url);
	refuseUnusable(url.slice('file:'.length));
	mkdirSync(dirname(url.slice('file:'.length)), { recursive: true });
	const db = openDb(url);
	try {
		migrateDb(db);
		for (const message of describeMending(url, settleLedger(db, url))) console.error(message);
		try {
			return use(db);
		} finally {
			settleLedger(db, url); // of what failed, something may have been done before
		}
	} finally {
		db.$client.close();
	}
}

/** The same with a database that is there; none is made. */
export function useExistingDatabase<Result>(url: string, use: (db: Db) => Result): Result {
	if (isNothing(url.slice('file:'.length))) {
		throw new Error(`${url}: no such database; "npm run data -- load" makes it`);
	}
	return useDatabase(url, use);
}

function refuseLoneLedger(url: string): void {
	const path = url.slice('file:'.length);
	if (!isNothing(path) || !existsSync(ledgerPath(url))) return;
	throw new Error(
		`${path} is ${existsSync(path) ? 'empty' : 'not there'}, but its ledger ${ledgerPath(url)} is. Put the database back; or, to begin anew, move the ledger away first.`
	);
}

/** Whether there is no file, or an empty one: both hold nothing that could be lost. */
function isNothing(path: string): boolean {
	return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) === 0;
}

/** Opened for reading, for the first thing that a writer does is a change. */
function refuseUnusable(path: string): void {
	if (isNothing(path)) return;
	checkFile(path);
	const db = openDbForReading(`file:${path}`);
	try {
		refuseNewerSchema(db, path);
	} finally {
		db.$client.close();
	}
}

/** What was mended at the start of a command, in sentences: nothing after commands that ended well. */
export function describeMending(url: string, { entries, appended, wasMissing }: SettledLedger): string[] {
	const path = ledgerPath(url);
	if (wasMissing) {
		return [
			`${path} was missing: written anew, ${countLines(entries.length)}, from the copy in the database`
		];
	}
	return appended.map(({ seq, action, release }) =>
		action === 'found'
			? `${path}: ${release} was held before there was a ledger, listed as line ${seq}`
			: `${path}: recovered line ${seq} (${action} ${release}), which an interrupted command had not written`
	);
}

/** `1 line`, `2 lines` */
export function countLines(lines: number): string {
	return lines === 1 ? '1 line' : `${lines} lines`;
}
