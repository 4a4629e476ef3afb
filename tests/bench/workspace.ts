import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { prepareDatabase } from '../../scripts/load.ts';
import { openDb } from '../../src/lib/server/db/open.ts';

/** A folder for the files of one run, gone when the run is over. */
export interface Workspace {
	/** The path of a file in it. */
	path(name: string): string;
	/** The address of a new database that holds what `data/` holds. */
	makeDatabase(name: string): string;
}

/** Makes the folder, and in it one database from `data/`, which the others are copies of. */
export function openWorkspace(): Workspace {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
	const path = (name: string) => join(folder, name);
	const original = path('original.db');
	prepareDatabase(`file:${original}`);
	emptyLog(`file:${original}`);
	const makeDatabase = (name: string) => {
		for (const end of ['-wal', '-shm']) rmSync(path(name) + end, { force: true });
		copyFileSync(original, path(name));
		copyFileSync(`${original}.releases.log`, `${path(name)}.releases.log`); // a database is known by its ledger
		return `file:${path(name)}`;
	};
	return { path, makeDatabase };
}

/** Moves everything into the database's own file, so that it can be copied. */
function emptyLog(url: string): void {
	const db = openDb(url);
	db.all(sql`pragma wal_checkpoint(truncate)`);
	db.$client.close();
}
