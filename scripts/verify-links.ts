import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { findLinks, type FoundLink } from '../src/lib/domain/find-links.ts';
import type { Db } from '../src/lib/server/db/open.ts';
import { openReader } from '../src/lib/server/db/reader.ts';
import {
	checkLink,
	needsAttention,
	toCsvLines,
	type CheckedLink
} from '../src/lib/server/queries/checked-links.ts';
import { createProgress, type Output } from './progress.ts';

/** Characters of a text that are searched at once. */
const blockSize = 1 << 18;

/** Where a command says what it found, and how far it is. */
export interface Outputs {
	result: Output;
	progress: Output;
}

/**
 * Finds the links to figures in a file of any kind and size and says of each whether its figure still stands: a table on
 * a terminal, CSV elsewhere. The process ends with 1 where one does not.
 *
 * @param file path, or `-` for standard input
 * @throws {Error} if the file has no link or there is no database
 */
export async function verifyLinks(databaseUrl: string, file: string): Promise<void> {
	const reader = openReader(databaseUrl);
	try {
		const size = file === '-' ? null : (await stat(file)).size;
		const input = file === '-' ? process.stdin : createReadStream(file);
		const isSound = await verifyText(reader.db(), input.setEncoding('utf8'), size);
		if (!isSound) process.exitCode = 1;
	} finally {
		reader.close();
	}
}

/**
 * The same for a text that comes in pieces.
 *
 * @param size of the text in bytes; `null` where it is not known
 * @returns whether every figure still stands
 */
export async function verifyText(
	db: Db,
	pieces: AsyncIterable<string>,
	size: number | null,
	outputs: Outputs = { result: process.stdout, progress: process.stderr }
): Promise<boolean> {
	const progress = createProgress(outputs.progress);
	const links = await collectLinks(pieces, (done) =>
		progress.show({ step: 'reading', done, of: size, records: 0 })
	);
	if (links.length === 0) throw new Error('no link to a figure was found in it');
	const write = outputs.result.isTTY ? writeTable : writeCsv;
	const statuses = new Map<string, number>();
	let isSound = true;
	outputs.result.write(write(null));
	for (const [index, link] of links.entries()) {
		const checked = await checkLink(db, link);
		progress.clear();
		outputs.result.write(write(checked));
		progress.show({ step: 'verifying', done: index + 1, of: links.length, records: 0 });
		statuses.set(checked.status, (statuses.get(checked.status) ?? 0) + 1);
		isSound &&= !needsAttention(checked);
	}
	progress.clear();
	outputs.progress.write(`${summarize(links.length, statuses)}\n`);
	return isSound;
}

/** The links of a text that comes in pieces, cut where no link is; each once, with how often it stands there. */
export async function collectLinks(
	pieces: AsyncIterable<string>,
	report: (characters: number) => void = () => undefined
): Promise<FoundLink[]> {
	const counts = new Map<string, number>();
	let [rest, read] = ['', 0];
	const add = (text: string) => {
		for (const { address, count } of findLinks(text)) counts.set(address, (counts.get(address) ?? 0) + count);
	};
	for await (const piece of pieces) {
		rest += piece;
		read += piece.length;
		report(read);
		if (rest.length < blockSize) continue;
		const end = findCut(rest);
		add(rest.slice(0, end));
		rest = rest.slice(end);
	}
	add(rest);
	return [...counts].map(([address, count]) => ({ address, count }));
}

/** The last place at which a text can be parted: an empty line, a line end that no address runs over, else a space. */
function findCut(text: string): number {
	const blank = Math.max(text.lastIndexOf('\n\n'), text.lastIndexOf('\n\r\n'));
	if (blank > 0) return blank;
	const [line, space] = [findLast(text, /[^?&=/\r-]\r?\n/), findLast(text, /[\s"<>]/)];
	return line || space || text.length;
}

/** Where the last match of a pattern of at most three characters ends; 0 if there is none. */
function findLast(text: string, pattern: RegExp): number {
	for (let end = text.length; end > 0; end--) {
		const match = pattern.exec(text.slice(Math.max(0, end - 3), end));
		if (match) return Math.max(0, end - 3) + match.index + match[0].length;
	}
	return 0;
}

function writeCsv(checked: CheckedLink | null): string {
	return toCsvLines(checked && [checked]);
}

const widths = [12, 9, 9, 9, 0];

function writeTable(checked: CheckedLink | null): string {
	const cells = checked
		? [checked.status, checked.cited, checked.value, checked.newest?.value ?? checked.value, checked.link]
		: ['status', 'cited', 'release', 'newest', 'link'];
	const texts = cells.map((cell, index) => {
		const text = typeof cell === 'number' ? cell.toLocaleString('en-US') : (cell ?? '–');
		return index === 0 || index === 4 ? text.padEnd(widths[index]!) : text.padStart(widths[index]!);
	});
	return `${texts.join('  ')}\n`;
}

/** `12 links: 10 verified, 2 moved` */
function summarize(total: number, statuses: Map<string, number>): string {
	const parts = [...statuses].map(
		([status, count]) => `${count.toLocaleString('en-US')} ${status.replace('-', ' ')}`
	);
	return `${total.toLocaleString('en-US')} ${total === 1 ? 'link' : 'links'}: ${parts.join(', ')}`;
}
