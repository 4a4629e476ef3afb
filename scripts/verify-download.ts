/**
 * Says whether a downloaded list is whole, cut or changed. It needs nothing but Node 24 and can be copied out of the project:
 *
 *     node verify-download.ts list.csv                       a CSV file with a last line `# END rows=… sha256=…`
 *     node verify-download.ts list.csv list.metadata.json    a CSV file and its description, which may be left out
 *                                                            where it lies beside it under the same name
 *     node verify-download.ts list.csv sha-256=:…:           any file and the header `Repr-Digest` of its answer, or a hash
 *     node verify-download.ts list.zip                       an archive with list and description
 *
 * Ends with 0: whole; 1: cut or changed; 2: it cannot be told.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What was found, in words, and the exit code. */
export interface Verdict {
	code: 0 | 1 | 2;
	words: string;
}

const whole = (words: string): Verdict => ({ code: 0, words: `Whole: ${words}.` });
const cut = (words: string): Verdict => ({ code: 1, words: `Cut: ${words}.` });
const changed = (words: string): Verdict => ({ code: 1, words: `Changed: ${words}.` });
const unknown = (words: string): Verdict => ({ code: 2, words: `Not to be told: ${words}.` });

const sha256 = (body: Buffer) => createHash('sha256').update(body).digest('hex');

const csvEnd = /# END rows=(0|[1-9]\d*) sha256=([0-9a-f]{64})\r\n$/;
const zipEnd = /^# END sha256=([0-9a-f]{64})\r\n$/;
/** Bytes of the longest last line. */
const longestEnd = 120;
/** Bytes of the comment that ends an archive. */
const zipEndLength = 79;

/** The rows below the header: line ends outside of quotes. */
export function countRows(csv: Buffer): number {
	let lines = 0;
	let quoted = false;
	for (const byte of csv) {
		if (byte === 0x22) quoted = !quoted;
		else if (byte === 0x0a && !quoted) lines += 1;
	}
	return lines - 1;
}

/** The rows of a file and the numbers in its last line; `null` where it has no such line. */
function readEnd(body: Buffer): { rows: Buffer; count: number; hash: string } | null {
	const tail = body.subarray(-longestEnd).toString('latin1');
	const found = csvEnd.exec(tail);
	if (!found) return null;
	return { rows: body.subarray(0, body.length - found[0].length), count: Number(found[1]), hash: found[2]! };
}

/** A CSV file by its own last line. */
function checkEnd(body: Buffer): Verdict {
	const end = readEnd(body);
	if (!end)
		return cut(
			'the last line "# END rows=… sha256=…" is missing or broken. Without it, give metadata or a digest'
		);
	const held = countRows(end.rows);
	if (sha256(end.rows) === end.hash) {
		return held === end.count
			? whole(`${held} rows, as its last line says`)
			: changed(`its last line says ${end.count} rows, and it has ${held}`);
	}
	if (held < end.count) return cut(`its last line says ${end.count} rows, and it has ${held}`);
	return changed('its rows are not those that its last line was written for');
}

/** What a description says of a file; `null` if it is none. */
function readMetadata(text: string): { sha256: string; bytes: number; rows: number } | null {
	try {
		const { sha256: hash, bytes, rows } = JSON.parse(text) as Record<string, unknown>;
		if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash)) return null;
		if (typeof bytes !== 'number' || typeof rows !== 'number') return null;
		return { sha256: hash, bytes, rows };
	} catch {
		return null;
	}
}

/** A CSV file, with or without a last line, by the description beside it. */
function checkMetadata(body: Buffer, text: string): Verdict {
	const said = readMetadata(text);
	if (!said) return unknown('the metadata are cut, or are not the .metadata.json of a list');
	const end = readEnd(body);
	if (end && checkEnd(body).code !== 0) return checkEnd(body);
	const rows = end?.rows ?? body;
	if (sha256(rows) === said.sha256) return whole(`${said.rows} rows, as the metadata say`);
	const sizes = `${rows.length} bytes, where the metadata say ${said.bytes}`;
	if (rows.length < said.bytes) return cut(sizes);
	return changed(rows.length > said.bytes ? sizes : 'as long as the metadata say, and not the same');
}

/** The hash in a header `Repr-Digest`, or a bare one, as hexadecimal; `null` if there is none. */
export function readDigest(text: string): string | null {
	const [, base64] = /(?:^|[\s,])sha-256=:([A-Za-z0-9+/]{43}=):/.exec(text) ?? [];
	if (base64 !== undefined) return Buffer.from(base64, 'base64').toString('hex');
	const bare = text
		.trim()
		.replace(/^sha256:/, '')
		.toLowerCase();
	return /^[0-9a-f]{64}$/.test(bare) ? bare : null;
}

/** Any file by the hash of its bytes, which says no more than whether they are the same. */
function checkDigest(body: Buffer, digest: string): Verdict {
	if (sha256(body) === digest) return whole(`${body.length} bytes, as the digest says`);
	if (body.subarray(0, 2).toString('latin1') !== 'PK' && readEnd(body)) {
		return changed('these are not the bytes of the digest, though the file ends with a last line');
	}
	return changed(
		'or cut: these are not the bytes of the digest. It is of the bytes as sent, compressed or not'
	);
}

/** An archive by the comment that ends it. */
function checkZip(body: Buffer): Verdict {
	const said = zipEnd.exec(body.subarray(-zipEndLength).toString('latin1'))?.[1];
	if (said === undefined)
		return cut('the comment "# END sha256=…" that ends the archive is missing or broken');
	if (sha256(body.subarray(0, -zipEndLength)) === said)
		return whole(`${body.length} bytes, as the archive says`);
	return changed('these are not the bytes that the archive was closed with');
}

/**
 * Looks at a file.
 *
 * @param proof text of a `.metadata.json`, a `Repr-Digest` or a hash; left out where the file proves itself
 */
export function verifyDownload(name: string, body: Buffer, proof?: string): Verdict {
	if (proof !== undefined) {
		const digest = readDigest(proof);
		return digest === null ? checkMetadata(body, proof) : checkDigest(body, digest);
	}
	return /\.zip$/i.test(name) ? checkZip(body) : checkEnd(body);
}

const usage = 'node verify-download.ts <file> [<metadata.json> | <digest>]';

/** Runs the command line. */
function main([file, proof, ...rest]: string[]): Verdict {
	if (file === undefined || rest.length > 0) return unknown(`give a file. ${usage}`);
	if (!existsSync(file)) return unknown(`there is no file ${file}`);
	const beside = file.replace(/\.csv$/i, '.metadata.json');
	const given = proof ?? (beside !== file && existsSync(beside) ? beside : undefined);
	const text = given !== undefined && existsSync(given) ? readFileSync(given, 'utf8') : given;
	return verifyDownload(file, readFileSync(file), text);
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
	const { code, words } = main(process.argv.slice(2));
	console.log(words);
	process.exitCode = code;
}
