import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { explain } from '../../scripts/explain.ts';
import { importFile } from '../../scripts/import.ts';
import { prepareDatabase } from '../../scripts/load.ts';
import { root } from '../../scripts/project.ts';
import { openDb, openDbForReading } from '../../src/lib/server/db/open.ts';
import { compareSchema, type SchemaStanding } from '../../src/lib/server/db/schema-version.ts';
import { getImporter } from '../../src/lib/server/importers/index.ts';
import { importRelease } from '../../src/lib/server/ingest/import-release.ts';
import { settleLedger } from '../../src/lib/server/ledger/settle.ts';
import { writeFakeFile } from '../bench/generate.ts';

/** A database of one test, in a folder of its own. */
export interface Site {
	folder: string;
	path: string;
	/** `file:` and the path. */
	url: string;
}

/** The release that every database of these tests holds beside the register. */
export const held = 'wapo@2031-01-01';

let made: string | undefined;

/** A database with the register of `data/` and one made-up release, settled in one file. */
export function makeSite(): Site {
	made ??= makeFolder();
	const folder = mkdtempSync(join(tmpdir(), 'faults-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	for (const name of ['site.db', 'site.db.releases.log']) copyFileSync(join(made, name), join(folder, name));
	const path = join(folder, 'site.db');
	return { folder, path, url: `file:${path}` };
}

function makeFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'faults-made-'));
	process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
	const url = `file:${join(folder, 'site.db')}`;
	const quiet = vi.spyOn(console, 'log').mockImplementation(() => undefined);
	prepareDatabase(url);
	quiet.mockRestore();
	const db = openDb(url);
	const label = held.split('@')[1]!;
	importRelease(db, makeFile(folder, label, 300), { importer: getImporter('wapo'), label, confirm: true });
	settleLedger(db, url);
	db.$client.exec('pragma wal_checkpoint(truncate)'); // all of it in the file itself
	db.$client.close();
	return folder;
}

/** Writes a made-up file of so many rows, named after its day. */
export function makeFile(folder: string, label: string, rows: number): string {
	const path = join(folder, `${label}.csv`);
	writeFakeFile(path, rows);
	return path;
}

/** How a command ended, and what it wrote. */
export interface Ended {
	code: number;
	stdout: string;
	stderr: string;
}

/** Runs `npm run data --` on a database, in a process of its own. */
export function runCommand({ url }: Site, args: string[]): Promise<Ended> {
	const { promise, resolve } = Promise.withResolvers<Ended>();
	const options = { cwd: root, env: { ...process.env, DATABASE_URL: url } };
	execFile(process.execPath, ['scripts/data.ts', ...args], options, (error, stdout, stderr) =>
		resolve({ code: error ? Number(error.code) : 0, stdout, stderr })
	);
	return promise;
}

/**
 * Does what `npm run data -- import` does with a made-up file of that many rows, in this process.
 *
 * @throws {Error} in the words in which the command line says it
 */
export async function importRows({ folder, path, url }: Site, release: string, rows: number): Promise<void> {
	const spies = [
		vi.spyOn(console, 'log').mockImplementation(() => undefined),
		vi.spyOn(process.stderr, 'write').mockReturnValue(true) // its progress
	];
	try {
		await importFile(url, 'wapo', makeFile(folder, release.split('@')[1]!, rows), { confirm: true });
	} catch (error) {
		throw new Error(explain(error, path), { cause: error });
	} finally {
		for (const spy of spies) spy.mockRestore();
	}
}

/** The schema of a database, and how it stands to that of this code. */
export function readVersion({ url }: Site): SchemaStanding {
	const db = openDbForReading(url);
	try {
		return compareSchema(db);
	} finally {
		db.$client.close();
	}
}
