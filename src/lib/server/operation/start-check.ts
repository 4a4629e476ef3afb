import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { openDbForReading } from '../db/open.ts';
import { compareSchema, describeNewer } from '../db/schema-version.ts';
import { adviseBackup } from './backups.ts';
import { findLedgerFault } from './ledger-standing.ts';

/** Bytes of the head of a database file. */
const headLength = 100;
const magic = 'SQLite format 3\0';

/**
 * Holds a database against what a site needs of it, before it is served. Opening what is missing would make an empty file,
 * and a cut one would answer until somebody asks for what is gone.
 *
 * @param url `file:path/to.db`
 * @throws {Error} naming the file, what is wrong with it, what to do, and the last backup where there is one
 */
export function checkDatabase(url: string): void {
	const path = url.slice('file:'.length);
	if (!existsSync(path))
		throw new Error(`no database at ${path}: make it with npm run data -- load${adviseBackup(path)}`);
	checkFile(path);
	checkContent(url, path);
}

/**
 * Looks at a file from outside: its head and its length.
 *
 * @throws {Error} if it is empty, cut or no database, naming it, and the last backup where there is one
 */
export function checkFile(path: string): void {
	const fault = findFileFault(path);
	if (fault) throw new Error(`${path} ${fault}.${adviseBackup(path)}`);
}

function checkContent(url: string, path: string): void {
	const db = openDbForReading(url);
	try {
		const { standing, ofDatabase, ofCode } = compareSchema(db);
		if (standing === 'newer') throw new Error(describeNewer(path, ofDatabase, ofCode) + adviseBackup(path));
		if (standing === 'older' && ofDatabase > 0) throw new Error(describeOlder(path, ofDatabase, ofCode));
		const fault = ofDatabase > 0 ? findLedgerFault(db, url) : null;
		if (fault)
			throw new Error(
				`${fault}. Put the database and its ledger back as they were together.${adviseBackup(path)}`
			);
	} catch (error) {
		const { message } = error as Error;
		if (!/malformed|not a database|disk I\/O/.test(message)) throw error;
		throw new Error(`${path} cannot be read: ${message}.${adviseBackup(path)}`, { cause: error });
	} finally {
		db.$client.close();
	}
}

function describeOlder(path: string, ofDatabase: number, ofCode: number): string {
	return (
		`${path} has schema version ${ofDatabase}, older than version ${ofCode} of this code. ` +
		'Bring it up to date with npm run data -- load'
	);
}

/** What is wrong with a file as a whole, as the end of a sentence that begins with its path; `null` if nothing is. */
function findFileFault(path: string): string | null {
	const { head, size } = readHead(path);
	if (size === 0) return 'is empty: fill it with npm run data -- load, or put back a copy';
	if (head.length < headLength || head.subarray(0, 16).toString('latin1') !== magic)
		return 'is not a database';
	const short = head.readUInt16BE(16);
	const expected = (short === 1 ? 65_536 : short) * head.readUInt32BE(28);
	const isSettled = (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) === 0;
	return isSettled && size < expected ? `was cut: it holds ${size} bytes of ${expected}` : null;
}

function readHead(path: string): { head: Buffer; size: number } {
	const fd = openSync(path, 'r');
	try {
		const head = Buffer.alloc(headLength);
		return { head: head.subarray(0, readSync(fd, head, 0, headLength, 0)), size: fstatSync(fd).size };
	} finally {
		closeSync(fd);
	}
}
