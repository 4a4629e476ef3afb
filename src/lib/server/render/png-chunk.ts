import { crc32 } from 'node:zlib';

/**
 * A part of a PNG: its length, its type, what it holds, and a sum over type and content.
 *
 * @param type four letters, as `IDAT`
 * @source PNG specification, third edition, 5.3 Chunk layout
 */
export function toPngChunk(type: string, content: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(content.length);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, sum]);
}
