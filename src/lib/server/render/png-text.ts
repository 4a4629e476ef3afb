import { crc32 } from 'node:zlib';
import { toPngChunk } from './png-chunk.ts';

const signature = 8;
/** Signature and header: everything else may stand after them. */
const afterHeader = signature + 4 + 4 + 13 + 4;

/**
 * Writes texts into a PNG, uncompressed and in UTF-8, behind its header: in order, so that equal texts give equal bytes.
 *
 * @param texts by keyword: 1 to 79 letters of Latin-1, as `Title`, `Description`, `Source`, `Copyright`
 * @source PNG specification, third edition, 11.3.3.4 iTXt
 */
export function writePngTexts(png: Buffer, texts: Record<string, string>): Buffer {
	const chunks = Object.entries(texts).map(([keyword, text]) => toTextChunk(keyword, text));
	return Buffer.concat([png.subarray(0, afterHeader), ...chunks, png.subarray(afterHeader)]);
}

function toTextChunk(keyword: string, text: string): Buffer {
	// keyword, its end, not compressed, method 0, no language, no translated keyword
	const content = Buffer.concat([
		Buffer.from(keyword, 'latin1'),
		Buffer.from([0, 0, 0, 0, 0]),
		Buffer.from(text.toWellFormed(), 'utf8')
	]);
	return toPngChunk('iTXt', content);
}

/** The texts of a PNG by keyword. For tests and readers of our images. */
export function readPngTexts(png: Buffer): Record<string, string> {
	const texts: Record<string, string> = {};
	for (let at = signature; at < png.length; at += 12 + png.readUInt32BE(at)) {
		const chunk = png.subarray(at + 4, at + 8 + png.readUInt32BE(at));
		if (png.readUInt32BE(at + 4 + chunk.length) !== crc32(chunk))
			throw new Error(`a chunk at ${at} is damaged`);
		if (chunk.toString('latin1', 0, 4) !== 'iTXt') continue;
		const end = chunk.indexOf(0);
		texts[chunk.toString('latin1', 4, end)] = chunk.toString('utf8', end + 5);
	}
	return texts;
}
