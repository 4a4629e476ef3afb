import { RefusedFile } from './importer.ts';

/** Most that one record may take. Real files stay far below; what a stray quote swallows does not. */
export const limits = { bytes: 1 << 20, breaks: 50, columns: 256 };

const quote = 0x22;
const comma = 0x2c;
const feed = 0x0a;
const carriage = 0x0d;

export type Newline = '\n' | '\r\n';

/** What the guard knows at the end of a file. */
export interface Guarded {
	/** Physical lines; the last may lack its line feed. */
	lines: number;
	/** Line end outside quotes, the same throughout. */
	newline: Newline;
}

/** Where in a record the next byte falls. `closed`: after a quote that ends a field or is the first of a doubled one. */
type Place = 'start' | 'plain' | 'quoted' | 'closed' | 'carriage';

function refuse(line: number, found: string, expected: string): never {
	throw new RefusedFile(`line ${line}: ${found}, expected ${expected}`);
}

/**
 * Watches the bytes of a CSV file in one pass, before the parser, which is quadratic on an unclosed quote or a
 * file without line ends and takes what a stray quote swallowed for one record. Only the bytes of `"`, `,` and of line
 * ends matter, and they mean the same in UTF-8 and in Windows-1252.
 *
 * @throws {RefusedFile} at the first fault, with the line where the record or the quote began
 */
export function createGuard() {
	let place: Place = 'start';
	let line = 1;
	let recordLine = 1;
	let quoteLine = 1;
	let recordStart = 0; // offset in the chunk of the record's first byte; negative if it lies before the chunk
	let columns = 1;
	let newline: Newline | null = null;
	let newlineLine = 1;
	let isOpen = false; // bytes stand after the last line feed

	function checkLength(end: number) {
		if (end - recordStart <= limits.bytes) return;
		const most = `within ${limits.bytes} bytes`;
		if (place === 'quoted') refuse(quoteLine, `a quote opens that does not close ${most}`, 'a closing quote');
		refuse(recordLine, `a record begins that does not end ${most}`, 'a line end');
	}

	function endRecord(end: number, kind: Newline) {
		if (newline === null) [newline, newlineLine] = [kind, line];
		if (newline !== kind) {
			const [found, expected] = kind === '\n' ? ['LF', 'CRLF'] : ['CRLF', 'LF'];
			refuse(line, `line end ${found}`, `${expected} as on line ${newlineLine}`);
		}
		checkLength(end);
		line += 1;
		recordLine = line;
		recordStart = end;
		columns = 1;
		place = 'start';
	}

	function breakInside() {
		line += 1;
		if (line - recordLine <= limits.breaks) return;
		const found = `a quote opens in a record of more than ${limits.breaks} line breaks`;
		refuse(quoteLine, found, 'it to close (one of its quotes may be stray)');
	}

	function nextField() {
		columns += 1;
		place = 'start';
		if (columns > limits.columns) refuse(recordLine, `more than ${limits.columns} columns`, 'fewer');
	}

	function openQuote() {
		if (place === 'start') quoteLine = line;
		if (place !== 'plain') place = 'quoted'; // after `closed` it is the second of a doubled quote
	}

	/** Any byte that is not special, outside plain and quoted text. */
	function startText() {
		if (place === 'closed') refuse(line, 'text after a closing quote', 'a comma or a line end');
		if (place === 'carriage') refuse(line, 'a carriage return inside a line', 'a line feed after it');
		place = 'plain';
	}

	/** One of the bytes up to the comma, the only ones that can end something. */
	function turn(byte: number, index: number) {
		if (byte === 0) refuse(line, 'a NUL byte', 'text in UTF-8 or Windows-1252');
		if (place === 'quoted') {
			if (byte === quote) place = 'closed';
			else if (byte === feed) breakInside();
		} else if (byte === feed) endRecord(index + 1, place === 'carriage' ? '\r\n' : '\n');
		else if (place === 'carriage') startText();
		else if (byte === comma) nextField();
		else if (byte === quote) openQuote();
		else if (byte === carriage) place = 'carriage';
		else if (place !== 'plain') startText();
	}

	return {
		/** @returns where in the chunk its last, unfinished record begins; 0 or less if it began before the chunk */
		push(chunk: Buffer): number {
			for (let index = 0; index < chunk.length; index += 1) {
				const byte = chunk[index]!;
				if (byte <= comma) turn(byte, index);
				else if (place !== 'plain' && place !== 'quoted') startText();
			}
			checkLength(chunk.length);
			const unfinished = recordStart;
			recordStart -= chunk.length;
			if (chunk.length > 0) isOpen = chunk.at(-1) !== feed;
			return unfinished;
		},
		end(): Guarded {
			if (place === 'quoted') refuse(quoteLine, 'a quote opens that never closes', 'a closing quote');
			if (place === 'carriage') startText();
			if (newline === null) refuse(1, 'no line end in the whole file', 'a header and one line a record');
			return { lines: isOpen ? line : line - 1, newline };
		}
	};
}
