import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault.ts';

/** The text of a file of `data/` as strict UTF-8 without a byte order mark, or the fault that stands in the way. */
export function readText(root: string, file: string): string | Fault {
	const at = (line: number, found: string, expected: string) => ({ file, line, column: 1, found, expected });
	let bytes: Buffer;
	try {
		bytes = readFileSync(join(root, file));
	} catch {
		return at(1, 'no such file', 'a file');
	}
	if (bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) {
		return at(1, 'a byte order mark', 'UTF-8 without it');
	}
	const lines = isUtf8(bytes) ? [] : bytes.toString('latin1').split('\n');
	const bad = lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1')));
	return bad === -1 ? bytes.toString('utf8') : at(bad + 1, 'bytes that are no UTF-8', 'UTF-8');
}
