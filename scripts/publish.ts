import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { readKnownLines } from '../src/lib/server/ledger/known-lines.ts';
import { toBytes } from '../src/lib/server/ledger/ledger-file.ts';
import { ledgerPath } from '../src/lib/server/ledger/ledger-path.ts';
import { finishCopy, removeCopy, writeCopy } from '../src/lib/server/replication/copy.ts';
import { hashFile } from '../src/lib/server/replication/hash-file.ts';
import { flush, replaceDatabase } from '../src/lib/server/replication/replace.ts';
import { useExistingDatabase } from './open-database.ts';
import { createProgress } from './progress.ts';
import { verifyReleases } from './verify-releases.ts';

/**
 * Writes a finished copy of a database: the file, its SHA-256 and its ledger, each of them by a rename. Every hash in it is
 * recomputed first, by another process. What `install` takes, and a backup.
 *
 * @param target a folder, or the path of a file
 */
export async function publish(url: string, target: string): Promise<void> {
	const file = chooseFile(url, target);
	const work = makeWorkFolder(file);
	try {
		const copy = join(work, basename(file));
		useExistingDatabase(url, (db) => {
			writeCopy(db, copy);
			writeFileSync(ledgerPath(`file:${copy}`), toBytes(readKnownLines(db).map(({ line }) => line)));
		});
		if (!(await verifyReleases(`file:${copy}`)))
			throw new Error('the copy is damaged, and so is the database: nothing was published');
		finishCopy(copy);
		const sha256 = await showHashing(copy);
		writeFileSync(`${copy}.sha256`, `${sha256}  ${basename(file)}\n`);
		for (const end of ['.sha256', '.releases.log', '']) flush(`${copy}${end}`);
		for (const end of ['.sha256', '.releases.log', '']) renameSync(`${copy}${end}`, `${file}${end}`);
		flush(dirname(file));
		console.log(`${file}: ${statSync(file).size} bytes, SHA-256 ${sha256}`);
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}

/**
 * A folder beside the file, in the place of those that killed commands left. Its name is new each time: the process by which a
 * killed command had its copy checked may live on for a moment, and would hold ours.
 */
function makeWorkFolder(file: string): string {
	const [folder, prefix] = [dirname(file), `.${basename(file)}.publishing-`];
	mkdirSync(folder, { recursive: true });
	for (const left of readdirSync(folder).filter((name) => name.startsWith(prefix)))
		rmSync(join(folder, left), { recursive: true, force: true, maxRetries: 3 });
	return mkdtempSync(join(folder, prefix));
}

function chooseFile(url: string, target: string): string {
	const isFolder = target.endsWith('/') || statSync(target, { throwIfNoEntry: false })?.isDirectory();
	const file = resolve(isFolder ? join(target, basename(url.slice('file:'.length))) : target);
	if (file === resolve(url.slice('file:'.length)))
		throw new Error(`${file} is the database itself: choose another place`);
	return file;
}

/**
 * Puts a published file in the place of the database of this machine, if its hash is right and its ledger goes on where the one of
 * this machine ends. Web processes open it by themselves.
 */
export async function install(url: string, file: string): Promise<void> {
	const expected = readHash(file);
	const path = url.slice('file:'.length);
	mkdirSync(dirname(path), { recursive: true });
	const next = `${path}.next`;
	removeCopy(next);
	try {
		const found = await showHashing(file, next);
		if (found !== expected)
			throw new Error(
				`it has the SHA-256 ${found}, and ${expected} is expected: cut, changed or not yet whole`
			);
		const { releases, lines } = replaceDatabase(next, url);
		console.log(`${path}: ${releases.length} releases, ${lines} lines of the ledger, SHA-256 ${found}`);
	} catch (error) {
		throw new Error(`${file} is refused, and nothing was changed: ${(error as Error).message}`, {
			cause: error
		});
	} finally {
		removeCopy(next);
	}
}

/** The hash that was published with a file. */
function readHash(file: string): string {
	const found = /^[0-9a-f]{64}(?=\s)/.exec(readFileSync(`${file}.sha256`, 'utf8'))?.[0];
	if (found === undefined) throw new Error(`${file}.sha256 holds no SHA-256`);
	return found;
}

async function showHashing(file: string, copy?: string): Promise<string> {
	const progress = createProgress();
	const onProgress = (done: number, of: number) =>
		progress.show({ step: copy ? 'copy' : 'hash', done, of, records: 0 });
	try {
		return await hashFile(file, { copy, onProgress });
	} finally {
		progress.clear();
	}
}
