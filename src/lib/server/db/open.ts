import type BetterSqlite3 from 'better-sqlite3';
import type { TablesRelationalConfig } from 'drizzle-orm';
import { BetterSQLiteSession } from 'drizzle-orm/better-sqlite3/session';
import { BaseSQLiteDatabase, SQLiteSyncDialect } from 'drizzle-orm/sqlite-core';
import Libsql from 'libsql';

/** A drizzle database over libSQL. `close` ends it; `exec` runs a statement of ours that takes no parameters. */
export type Db = BaseSQLiteDatabase<
	'sync',
	BetterSqlite3.RunResult,
	Record<string, unknown>,
	TablesRelationalConfig
> & {
	$client: BetterSqlite3.Database;
};

/** What `libsql` takes besides the options of better-sqlite3. */
interface OpenOptions {
	/** Milliseconds to wait for another writer; default 5000. */
	timeout?: number;
}

/**
 * Opens a database for reading and writing, makes it if it is not there. Only composition roots call this:
 * a script, a test. Everything else receives a `Db` as its first argument.
 *
 * @param url `file:path/to.db` or, in tests, `:memory:`
 * @throws {SqliteError} if the file cannot be opened
 */
export function openDb(url: string, { timeout = 5000 }: OpenOptions = {}): Db {
	const client = new Libsql(url, { timeout });
	client.exec('pragma journal_mode = wal');
	client.exec('pragma foreign_keys = on');
	client.exec('pragma synchronous = full');
	client.exec('pragma temp_store = file'); // libSQL's own choice is memory: to sort a million rows takes 100 MB there
	keepFirstError(client);
	return wrap(client);
}

/**
 * A full disk makes SQLite roll back by itself. Whoever then rolls back, as the driver does and the migrator, would be told that there
 * is no transaction, and nobody what went wrong.
 */
function keepFirstError(client: Libsql.Database): void {
	const isOver = (statement: string) => /^rollback/i.test(statement) && !client.inTransaction;
	const { exec, prepare } = client;
	client.exec = (statement) => (isOver(statement) ? client : exec.call(client, statement));
	client.prepare = ((statement: string) =>
		prepare.call(client, isOver(statement) ? nothing : statement)) as typeof client.prepare;
}

/** A statement that changes nothing. */
const nothing = 'select 1 where false';

/**
 * Opens an existing database so that nothing can be written through it: `mode=ro` binds the file itself, where
 * the option `readonly` alone lets writes through.
 *
 * @param url `file:path/to.db`
 * @throws {SqliteError} if there is no such file
 */
export function openDbForReading(url: string): Db {
	const db = wrap(new Libsql(`${url}?mode=ro`, { timeout: 5000 }));
	readers.add(db);
	return db;
}

/** Where a libSQL server is, and the token that lets one in; an empty one where none is asked for. */
interface Server {
	url: string;
	token: string;
}

/** Opens the database of a libSQL server: every statement is a request to it. */
export function connect({ url, token }: Server): Db {
	const options = { timeout: 5000, authToken: token }; // the token is not in the package's types
	return wrap(new Libsql(url, options));
}

/** A file that follows a libSQL server. It blocks its process for as long as the server stalls. */
export interface Replica {
	/** Brings the file up to the server. */
	sync(): void;
	close(): void;
}

/**
 * Opens a file that follows a server, makes it if it is not there. Whatever the server holds replaces what the file holds, even if
 * it is another database: so nobody may be served from it unchecked.
 *
 * @throws {Error} if the server cannot be reached, though the file be whole
 */
export function openReplica(path: string, { url, token }: Server): Replica {
	const options = { syncUrl: url, authToken: token };
	const client = new Libsql(path, options);
	return { sync: () => void client.sync(), close: () => void client.close() };
}

const readers = new WeakSet<Db>();

/** Whether a database was opened for reading only: what changes in it, changes through another connection. */
export function isForReading(db: Db): boolean {
	return readers.has(db);
}

/** `drizzle()` of this driver would load the package better-sqlite3, which libSQL stands in for: so its parts, by hand. */
function wrap(libsql: Libsql.Database): Db {
	const client = libsql as unknown as BetterSqlite3.Database; // same surface, faster engine
	const dialect = new SQLiteSyncDialect();
	const session = new BetterSQLiteSession<Record<string, unknown>, TablesRelationalConfig>(
		client,
		dialect,
		undefined
	);
	const db = new BaseSQLiteDatabase('sync', dialect, session, undefined);
	return Object.assign(db, { $client: client }) as Db;
}
