import { join } from 'node:path';
import { prepareDatabase } from '../../scripts/load.ts';
import { openDb, type Db } from '../../src/lib/server/db/open.ts';
import { getImporter } from '../../src/lib/server/importers/index.ts';
import { importRelease } from '../../src/lib/server/ingest/import-release.ts';
import { settleLedger } from '../../src/lib/server/ledger/settle.ts';
import { writeFakeFile } from '../bench/generate.ts';

/** The release of a made-up file, by its number: each a year after the other, and a few rows longer. */
export const releaseOf = (number: number) => `wapo@${labelOf(number)}`;
const labelOf = (number: number) => `${2031 + number}-01-01`;

/** A database with what is in `data/`, as the machine has it where imports are done. */
export function makeWriter(folder: string): string {
	const url = `file:${join(folder, 'writer.db')}`;
	prepareDatabase(url);
	return url;
}

/** Writes the made-up file of a number beside a database and imports it. */
export function importNumber(url: string, number: number): void {
	const path = writeNumber(url, number);
	const db = openDb(url);
	importRelease(db, path, { importer: getImporter('wapo'), label: labelOf(number), confirm: true });
	settleLedger(db, url);
	db.$client.close();
}

/** Writes the made-up file of a number beside a database. */
export function writeNumber(url: string, number: number): string {
	const path = `${url.slice('file:'.length)}.${labelOf(number)}.csv`;
	writeFakeFile(path, 200 + 10 * number);
	return path;
}

/** Does something with a database and closes it. */
export function use<Result>(db: Db, read: (db: Db) => Result): Result {
	try {
		return read(db);
	} finally {
		db.$client.close();
	}
}
