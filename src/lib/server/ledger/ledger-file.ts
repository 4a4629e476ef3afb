import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { readChain } from './entry.ts';

/** The file of a ledger; `null` if there is none. */
export function readLedgerFile(path: string): Buffer | null {
	try {
		return readFileSync(path);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	}
}

/** Appends to a ledger and waits for the disk, for the folder as well where the file is new. */
export function appendToLedger(path: string, bytes: Buffer, isNew: boolean): void {
	const fd = openSync(path, 'a');
	try {
		for (let at = 0; at < bytes.length;) at += writeSync(fd, bytes, at);
		fsyncSync(fd);
	} finally {
		closeSync(fd);
	}
	if (isNew) syncFolder(dirname(path));
}

function syncFolder(folder: string): void {
	const fd = openSync(folder, 'r');
	fsyncSync(fd);
	closeSync(fd);
}

/** Lines as they stand in the file. */
export function toBytes(lines: readonly string[]): Buffer {
	return Buffer.from(lines.map((line) => `${line}\n`).join(''));
}

/**
 * Holds the file against what the database knows of it.
 *
 * @param whole all lines that the database knows
 * @param written those of them that the file held before, as the database remembers
 * @returns what is wrong, as the end of a sentence that begins with the file; `null` if the file holds all that was written, and nothing else
 */
export function findFault(file: Buffer, whole: Buffer, written: Buffer): string | null {
	const isPrefix = file.length <= whole.length && file.equals(whole.subarray(0, file.length));
	if (isPrefix) return file.length < written.length ? describeCut(file, written) : null;
	const chain = findBreak(file);
	if (chain !== null) return `does not chain: ${chain}`;
	const isLonger = file.subarray(0, whole.length).equals(whole);
	return whole.length > 0 && isLonger
		? 'has lines that the database does not know: the database is an older copy than this ledger'
		: 'belongs to another database';
}

function describeCut(file: Buffer, written: Buffer): string {
	return `was cut: it holds ${countLines(file)} whole lines of the ${countLines(written)} that were written`;
}

function countLines(bytes: Buffer): number {
	return bytes.filter((byte) => byte === 10).length;
}

/** Where the lines of a file do not chain; `null` if they do. */
export function findBreak(file: Buffer): string | null {
	const text = file.toString();
	if (text !== '' && !text.endsWith('\n')) return `line ${countLines(file) + 1} is cut`;
	try {
		readChain(text.split('\n').slice(0, -1));
		return null;
	} catch (error) {
		return (error as Error).message;
	}
}
