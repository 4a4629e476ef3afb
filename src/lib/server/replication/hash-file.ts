import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';

interface Options {
	/** Where the bytes that are hashed are written to as well, so that what was hashed is what is used. */
	copy?: string;
	/** Told how many bytes of how many have been read. */
	onProgress?: (done: number, of: number) => void;
}

/** SHA-256 of a file, hexadecimal. */
export async function hashFile(path: string, { copy, onProgress }: Options = {}): Promise<string> {
	const { size } = await stat(path);
	const output = copy === undefined ? null : await open(copy, 'w');
	const hash = createHash('sha256');
	let done = 0;
	try {
		for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
			hash.update(chunk);
			await output?.writeFile(chunk);
			onProgress?.((done += chunk.length), size);
		}
	} finally {
		await output?.close();
	}
	return hash.digest('hex');
}
