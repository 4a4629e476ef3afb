import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { readChunks } from './bytes.ts';
import { createGuard } from './guard.ts';
import { checkHeader, type Columns } from './header.ts';
import { RefusedFile, type Row } from './importer.ts';
import { markLengthOf, type Survey } from './survey.ts';

/** A record of the right width, or how many cells one of another width has. */
export type CsvRecord = Row | { line: number; width: number };

/** Lines of a file as the parser found them; with the records they must add up to the survey's. */
export interface Tally {
	/** Cells of the header, and so of every record. */
	width: number;
	headerLines: number;
	blankLines: number;
	innerBreaks: number;
	records: number;
}

/**
 * Reads the records of a surveyed file in order, a block at a time. A block ends where a record does, so the parser
 * never meets half a record, and memory stays flat.
 *
 * @param columns the columns wanted; no other cell leaves this function
 * @param tally filled while the records are read
 * @throws {RefusedFile} on a wrong header, on malformed quotes, if the file changed since its survey, or if its lines
 * do not add up
 */
export function* readRecords(
	fd: number,
	survey: Survey,
	columns: Columns,
	tally: Tally,
	onBytes?: (count: number) => void
): Generator<CsvRecord> {
	let places: Map<string, number> | null = null;
	let line = 1;
	for (const cells of parseBlocks(readBlocks(fd, survey, onBytes), survey)) {
		const breaks = countBreaks(cells);
		if (places === null) {
			places = checkHeader(cells, columns);
			tally.width = cells.length;
			tally.headerLines = breaks + 1;
		} else if (isBlank(cells)) {
			tally.blankLines += 1;
		} else {
			tally.records += 1;
			tally.innerBreaks += breaks;
			yield pick(cells, places, line, tally.width);
		}
		line += breaks + 1;
	}
	checkLines(survey, tally);
}

/** An empty tally. */
export function createTally(): Tally {
	return { width: 0, headerLines: 0, blankLines: 0, innerBreaks: 0, records: 0 };
}

/** The bytes of the file without its mark, cut where records end; each block is valid until the next is asked for. */
function* readBlocks(fd: number, survey: Survey, onBytes?: (count: number) => void): Generator<Buffer> {
	const guard = createGuard();
	const hash = createHash('sha256');
	let rest = Buffer.alloc(0);
	let isFirst = true;
	for (const chunk of readChunks(fd)) {
		hash.update(chunk);
		const body = isFirst ? chunk.subarray(markLengthOf(chunk)) : chunk;
		isFirst = false;
		const end = Math.max(guard.push(body), 0);
		if (end > 0) yield Buffer.concat([rest, body.subarray(0, end)]);
		rest = Buffer.concat([end > 0 ? Buffer.alloc(0) : rest, body.subarray(end)]);
		onBytes?.(chunk.length);
	}
	if (rest.length > 0) yield rest;
	if (hash.digest('hex') !== survey.fileSha256) throw new RefusedFile('the file changed while it was read');
}

/** Rows of cells. Fatal decoding: a byte that the survey did not foresee throws and never becomes U+FFFD. */
function* parseBlocks(blocks: Iterable<Buffer>, { encoding, newline }: Survey): Generator<string[]> {
	const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
	for (const block of blocks) {
		const text = decoder.decode(block);
		const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline, quoteChar: '"' });
		if (errors.length > 0) throw new RefusedFile(`malformed quotes: ${errors[0]!.message}`);
		if (text.endsWith('\n')) data.pop(); // what follows the last line end is no row
		yield* data;
	}
}

function countBreaks(cells: readonly string[]): number {
	let breaks = 0;
	for (const cell of cells) {
		for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) breaks += 1;
	}
	return breaks;
}

/** A line of nothing but spaces. */
function isBlank(cells: readonly string[]): boolean {
	return cells.length === 1 && cells[0]!.trim() === '' && !cells[0]!.includes('\n');
}

/** The wanted cells of a record. Blank cells beyond the header's width do no harm. */
function pick(cells: string[], places: Map<string, number>, line: number, width: number): CsvRecord {
	const isRight =
		cells.length === width || (cells.length > width && cells.slice(width).every((c) => c === ''));
	if (!isRight) return { line, width: cells.length };
	const wanted: Record<string, string> = {}; // keys are names of ours, never the file's
	for (const [name, place] of places) wanted[name] = cells[place]!;
	return { line, cells: wanted };
}

function checkLines(survey: Survey, { headerLines, blankLines, innerBreaks, records }: Tally): void {
	const accounted = headerLines + blankLines + innerBreaks + records;
	if (accounted !== survey.lines) {
		throw new RefusedFile(`the parser accounts for ${accounted} lines, expected all ${survey.lines}`);
	}
}
