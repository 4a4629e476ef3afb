import { existsSync, statSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { openDbForReading, type Db } from './open.ts';
import { guard, readQuarantine } from './quarantine.ts';
import { readSchema } from './schema-version.ts';

/** How often the file is looked at, in milliseconds. */
const interval = 100;
/** How long a replaced database stays open for requests that still read it, in milliseconds. */
const grace = 60_000;

/** The database of a web process: read-only, and another one once another file stands in its place. */
export interface Reader {
	/** The database to read now. */
	db(): Db;
	/** Changes whenever what can be read changes: a commit by another process, another file, damage found. At most 100 ms late. */
	state(): string;
	/** True if the database holds a release of the register, which every page needs. */
	ready(): boolean;
	close(): void;
}

/**
 * Opens a database for reading and follows it. To replace the file of a running site, rename a finished one (made by
 * `vacuum into`) into its place and remove `-wal` and `-shm` of the former: SQLite would take the log of the former
 * for the log of the new one, so the new one is not read while they lie there. Nor is a file without a register, or with
 * another schema than that which is served. What is damaged is refused by the statements themselves.
 *
 * @param url `file:path/to.db`
 * @throws {Error} naming the file and the command that makes it, if it is missing or has no register
 */
export function openReader(url: string): Reader {
	const path = url.slice('file:'.length);
	if (!existsSync(path)) throw new Error(`no database at ${path}: make it with npm run data -- load`);
	let identity = identify(path);
	let db = openDbForReading(url);
	if (!holdsRegister(db)) throw new Error(`${path} holds no register: fill it with npm run data -- load`);
	let lookedAt = Date.now();
	let guarded = readQuarantine().version;
	guard(db, readQuarantine());
	let state = describe();

	function describe(): string {
		return `${identity} ${dataVersion(db)} ${guarded}`;
	}

	function look(): void {
		if (Date.now() - lookedAt < interval) return;
		lookedAt = Date.now();
		const found = identify(path);
		if (found !== null && found !== identity && isAlone(path)) follow(found);
		if (readQuarantine().version !== guarded) follow(identity);
		state = describe();
	}

	function follow(found: string | null): void {
		const next = openReadable(url, readSchema(db));
		if (next === null) return;
		const last = db;
		setTimeout(() => last.$client.close(), grace).unref();
		guarded = readQuarantine().version;
		guard(next, readQuarantine());
		db = next;
		identity = found;
	}

	return {
		db: () => (look(), db),
		state: () => (look(), state),
		ready: () => (look(), holdsRegister(db)),
		close: () => db.$client.close()
	};
}

/** Device and inode: a file renamed into place has others, a file written to keeps them. `null` = no file. */
function identify(path: string): string | null {
	const found = statSync(path, { throwIfNoEntry: false });
	return found ? `${found.dev}.${found.ino}` : null;
}

function isAlone(path: string): boolean {
	return !existsSync(`${path}-wal`) && !existsSync(`${path}-shm`);
}

/** SQLite's own counter of commits by other connections. */
function dataVersion(db: Db): number {
	return db.all<{ data_version: number }>(sql`pragma data_version`)[0]!.data_version;
}

function openReadable(url: string, schema: string): Db | null {
	try {
		const db = openDbForReading(url);
		if (holdsRegister(db) && readSchema(db) === schema) return db;
		db.$client.close();
	} catch {
		// half copied, or not a database: tried again at the next look
	}
	return null;
}

function holdsRegister(db: Db): boolean {
	try {
		return db.all(sql`select 1 from releases where dataset_id = 'register' limit 1`).length > 0;
	} catch {
		return false; // no such table, or not a database
	}
}
