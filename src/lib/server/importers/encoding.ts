import { isAscii } from 'node:buffer';
import { RefusedFile } from './importer.ts';

export type Encoding = 'utf-8' | 'windows-1252';

/** What the bytes of a file say about its encoding. Offsets count from 0 and include a byte order mark; -1 = none. */
export interface EncodingFindings {
	/** The file begins with the byte order mark of UTF-8. */
	hasMark: boolean;
	/** First byte that no UTF-8 could have there. */
	firstInvalid: number;
	/** First character of two or more bytes in valid UTF-8. */
	firstMultibyte: number;
	/** First of the five bytes that Windows-1252 leaves undefined. */
	firstUndefined: number;
}

/** The byte order mark of UTF-8. */
export const utf8Mark = Buffer.from([0xef, 0xbb, 0xbf]);

const undefinedBytes = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** Refuses the encodings that use more than one byte for a plain letter. */
export function refuseWideEncodings(start: Buffer): void {
	const [a, b] = start;
	const little = a === 0xff && b === 0xfe;
	if (little || (a === 0xfe && b === 0xff)) {
		throw new RefusedFile(
			`line 1: a byte order mark of UTF-16 ${little ? 'LE' : 'BE'}, expected UTF-8 or Windows-1252`
		);
	}
}

/** Looks at every byte of a file, chunk after chunk. */
export function createEncodingProbe() {
	let offset = 0;
	let start = 0; // offset of the character that is being read
	let pending = 0; // continuation bytes of it still wanted
	let low = 0x80;
	let high = 0xbf; // range of the next continuation byte
	const found: EncodingFindings = {
		hasMark: false,
		firstInvalid: -1,
		firstMultibyte: -1,
		firstUndefined: -1
	};

	function refuseCharacter() {
		if (found.firstInvalid === -1) found.firstInvalid = start;
		pending = 0;
	}

	/** A byte that begins a character: sets what must follow, by the table of well-formed sequences of Unicode, 3-7. */
	function begin(byte: number, at: number) {
		start = at;
		if (byte < 0x80) return;
		if (byte < 0xc2 || byte > 0xf4) return refuseCharacter();
		pending = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
		low = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
		high = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
	}

	function look(byte: number, at: number) {
		if (undefinedBytes.has(byte) && found.firstUndefined === -1) found.firstUndefined = at;
		if (pending === 0) return begin(byte, at);
		if (byte < low || byte > high) {
			refuseCharacter();
			return begin(byte, at);
		}
		pending -= 1;
		[low, high] = [0x80, 0xbf];
		const isWhole = pending === 0 && !(found.hasMark && start === 0);
		if (isWhole && found.firstMultibyte === -1) found.firstMultibyte = start;
	}

	return {
		/** @returns how many of the chunk's bytes are above 127 */
		push(chunk: Buffer): number {
			if (offset === 0) found.hasMark = chunk.subarray(0, 3).equals(utf8Mark);
			let highBytes = 0;
			if (pending > 0 || !isAscii(chunk)) {
				for (let index = 0; index < chunk.length; index += 1) {
					const byte = chunk[index]!;
					if (byte > 127) highBytes += 1;
					if (byte > 127 || pending > 0) look(byte, offset + index);
				}
			}
			offset += chunk.length;
			return highBytes;
		},
		end(): EncodingFindings {
			if (pending > 0) refuseCharacter();
			return found;
		}
	};
}

/**
 * Decides by what the bytes allow, never by likelihood: a file is UTF-8 if all of it is valid UTF-8; it is Windows-1252
 * if it is not, holds no mark and no character of UTF-8, and every byte above 127 is defined in Windows-1252. Whatever
 * fits neither is refused: a file that is damaged or was put together from two encodings cannot be read right.
 *
 * @param describe says where an offset is, for the message
 */
export function decideEncoding(found: EncodingFindings, describe: (offset: number) => string): Encoding {
	if (found.firstInvalid === -1) return 'utf-8';
	const bad = describe(found.firstInvalid);
	if (found.hasMark) throw new RefusedFile(`${bad}: not UTF-8, but the file begins with its byte order mark`);
	if (found.firstMultibyte !== -1) {
		const good = describe(found.firstMultibyte);
		throw new RefusedFile(
			`${bad}: not UTF-8, while ${good} is: expected one encoding throughout, UTF-8 or Windows-1252`
		);
	}
	if (found.firstUndefined !== -1) {
		throw new RefusedFile(
			`${describe(found.firstUndefined)}: neither UTF-8 nor Windows-1252, expected one of the two`
		);
	}
	return 'windows-1252';
}
