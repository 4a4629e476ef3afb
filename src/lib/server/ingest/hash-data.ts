import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './data-folder.ts';

/** SHA-256, hexadecimal, over the paths and the bytes of all files of a folder, the same on any machine. */
export function hashData(root: string): string {
	const hash = createHash('sha256');
	for (const file of listFiles(root)) {
		const bytes = readFileSync(join(root, file));
		hash.update(`${file}\n${bytes.length}\n`).update(bytes);
	}
	return hash.digest('hex');
}
