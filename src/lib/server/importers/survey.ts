import { createHash } from 'node:crypto';
import { readChunks } from './bytes.ts';
import {
	createEncodingProbe,
	decideEncoding,
	refuseWideEncodings,
	utf8Mark,
	type Encoding
} from './encoding.ts';
import { createGuard, type Guarded } from './guard.ts';

/** What is known of a file before it is parsed. */
export interface Survey extends Guarded {
	bytes: number;
	/** Of the bytes, hexadecimal. */
	fileSha256: string;
	encoding: Encoding;
	/** Bytes above 127. */
	highBytes: number;
	/** Length of the byte order mark: 0 or 3. */
	markLength: number;
}

/**
 * Reads a file once, in constant memory, and refuses what must not reach the parser.
 *
 * @param onBytes told how many bytes were read, chunk after chunk
 * @throws {RefusedFile} naming the line
 */
export function surveyFile(fd: number, onBytes: (count: number) => void = () => undefined): Survey {
	const hash = createHash('sha256');
	const probe = createEncodingProbe();
	const guard = createGuard();
	let bytes = 0;
	let highBytes = 0;
	for (const chunk of readChunks(fd)) {
		if (bytes === 0) refuseWideEncodings(chunk);
		hash.update(chunk);
		highBytes += probe.push(chunk);
		guard.push(bytes === 0 ? chunk.subarray(markLengthOf(chunk)) : chunk);
		bytes += chunk.length;
		onBytes(chunk.length);
	}
	const { lines, newline } = guard.end();
	const found = probe.end();
	const encoding = decideEncoding(found, (offset) => `line ${lineAt(fd, offset)}, byte ${offset + 1}`);
	const markLength = found.hasMark ? utf8Mark.length : 0;
	return { bytes, fileSha256: hash.digest('hex'), encoding, highBytes, markLength, lines, newline };
}

/** Length of the byte order mark with which the first chunk of a file begins. */
export function markLengthOf(start: Buffer): number {
	return start.subarray(0, 3).equals(utf8Mark) ? utf8Mark.length : 0;
}

/** The physical line on which a byte stands. */
function lineAt(fd: number, offset: number): number {
	let line = 1;
	let left = offset;
	for (const chunk of readChunks(fd)) {
		for (const byte of chunk.subarray(0, Math.max(left, 0))) if (byte === 0x0a) line += 1;
		left -= chunk.length;
		if (left <= 0) break;
	}
	return line;
}
