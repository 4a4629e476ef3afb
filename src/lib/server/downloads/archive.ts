import { zipSync } from 'fflate';
import { sha256 } from './digest.ts';

/** The earliest time that a ZIP file knows, in whatever zone the server runs: equal files give equal bytes. */
const mtime = new Date(1980, 0, 1);

/** What begins the comment of the archive. */
const seal = '# END sha256=';

/**
 * Files in a ZIP archive, the same bytes whenever it is made. Its comment, the last thing in it, is the hash of all that
 * stands before, so that the archive alone shows whether it is whole.
 */
export function writeZip(files: Record<string, string>): Uint8Array<ArrayBuffer> {
	const entries = Object.entries(files).map(([name, text]) => [name, Buffer.from(text)] as const);
	const zip = zipSync(Object.fromEntries(entries), { mtime });
	const length = seal.length + 66; // hash and line end
	new DataView(zip.buffer, zip.byteOffset).setUint16(zip.length - 2, length, true);
	return Uint8Array.from(Buffer.concat([zip, Buffer.from(`${seal}${sha256(zip)}\r\n`)]));
}
