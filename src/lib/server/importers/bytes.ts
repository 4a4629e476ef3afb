import { readSync } from 'node:fs';

/** Enough to make reading cheap, little enough to keep memory flat. */
const chunkSize = 1 << 20;

/**
 * The bytes of an open file from the start, in order. Reads by position, so one descriptor can be read again.
 * A chunk is valid until the next one is asked for: its memory is used again.
 */
export function* readChunks(fd: number): Generator<Buffer> {
	const buffer = Buffer.allocUnsafe(chunkSize);
	for (let position = 0; ;) {
		const length = readSync(fd, buffer, 0, chunkSize, position);
		if (length === 0) return;
		position += length;
		yield buffer.subarray(0, length);
	}
}
