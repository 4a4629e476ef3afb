import { sql } from 'drizzle-orm';
import { releaseRecords, releases } from '../db/schema/releases.ts';
import type { HeldRelease } from './held-releases.ts';
import { hashBytes, hashColumns, readListBytes, readRowBytes, type Source } from './stored-bytes.ts';

/**
 * Holds all that is stored of a release against its hashes.
 *
 * @param onProgress told how many rows have been read, ten thousand at a time
 * @returns what is damaged, in words; nothing if the release is whole
 */
export function findDamage(db: Source, held: HeldRelease, onProgress: (rows: number) => void): string[] {
	if (!held.isNamed) return ['its name cannot be read'];
	return [
		...compare('the rows', held.sha256, () => hashBytes(tell(readRowBytes(db, held.id), onProgress))),
		...(held.columnsSha256 === null
			? ['no hash of the columns is kept yet: "npm run data -- load" writes it']
			: compare('the columns', held.columnsSha256, () => hashColumns(db, held.id) ?? 'none')),
		...findListDamage(db, held.id)
	];
}

function findListDamage(db: Source, releaseId: string): string[] {
	const stored = readListBytes(db, releaseId);
	if (!stored) return ['no list of its records is kept yet: "npm run data -- load" writes it'];
	return compare('the list of records', stored.sha256, () => hashBytes([stored.list]));
}

function compare(what: string, expected: string, hash: () => string): string[] {
	try {
		const found = hash();
		return found === expected ? [] : [`${what} have the SHA-256 ${found}, expected ${expected}`];
	} catch (error) {
		return [`${what} cannot be read: ${(error as Error).message}`];
	}
}

function* tell(pieces: Iterable<Buffer>, onProgress: (rows: number) => void): Generator<Buffer> {
	let rows = 0;
	let told = 0;
	for (const piece of pieces) {
		yield piece;
		rows += piece.filter((byte) => byte === 10).length;
		if (rows >= told + rowsBetween) onProgress((told = rows));
	}
}

const rowsBetween = 10_000;

/** What SQLite itself finds wrong with the file: pages, indexes, checks. Nothing if it is in order. */
export function findFileDamage(db: Source): string[] {
	const rows = db.all<{ found: ArrayBuffer }>(
		sql`select cast(integrity_check as blob) as found from pragma_integrity_check`
	);
	const found = rows.map((row) => Buffer.from(row.found).toString());
	return found.join() === 'ok' ? [] : found.flatMap((message) => nameReleases(db, message));
}

/** A message on a record that its index does not know, for each release that holds it: SQLite names its number only. */
function nameReleases(db: Source, message: string): string[] {
	const record = /^row (\d+) missing from index records_/.exec(message)?.[1];
	if (record === undefined) return [message];
	const holders = db.all<{ id: ArrayBuffer }>(
		sql`select cast(${releases.id} as blob) as id from ${releases} join ${releaseRecords}
			on ${releaseRecords.releaseNumber} = ${releases.number}
			where ${releaseRecords.recordId} = ${Number(record)} order by ${releases.id}`
	);
	const told = holders.map(({ id }) => `${message}, a row of ${Buffer.from(id).toString()}`);
	return told.length > 0 ? told : [message];
}
