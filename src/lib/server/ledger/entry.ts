import { createHash } from 'node:crypto';
import * as v from 'valibot';

const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'expected a SHA-256'));

const EntrySchema = v.strictObject({
	seq: v.pipe(v.number(), v.integer()),
	at: v.pipe(v.string(), v.isoTimestamp()),
	action: v.picklist(['import', 'remove', 'found']),
	release: v.string(),
	sha256: v.string(),
	rows: v.number(),
	columnsSha256: v.nullable(Hash),
	reason: v.optional(v.string()),
	previous: v.nullable(Hash)
});

/**
 * One happening to a release: it was imported, removed, or found in a database that was made before there was a ledger.
 * Hashes are SHA-256, hexadecimal: of the canonical rows, of the stored columns, and of the line before, without its line
 * feed (`null` in the first line).
 */
export type LedgerEntry = v.InferOutput<typeof EntrySchema>;
export type LedgerAction = LedgerEntry['action'];

/** The hash by which the next line refers to a line. */
export function hashLine(line: string): string {
	return createHash('sha256').update(line).digest('hex');
}

/**
 * Reads the lines of a ledger and holds each against the one before.
 *
 * @throws {Error} naming the first line that is none or does not follow from the one before
 */
export function readChain(lines: readonly string[]): LedgerEntry[] {
	return lines.map((line, index) => {
		const entry = parseLine(line);
		if (!entry) throw new Error(`line ${index + 1} is no entry of a ledger`);
		const previous = index === 0 ? null : hashLine(lines[index - 1]!);
		if (entry.seq !== index + 1) throw new Error(`line ${index + 1} is numbered ${entry.seq}`);
		if (entry.previous !== previous) {
			throw new Error(`line ${index + 1} does not follow from the line before: one of them was changed`);
		}
		return entry;
	});
}

function parseLine(line: string): LedgerEntry | null {
	try {
		const { success, output } = v.safeParse(EntrySchema, JSON.parse(line));
		return success ? output : null;
	} catch {
		return null; // not JSON
	}
}

/** What is held by a ledger: the last entry of each release that was not removed since, by its id. */
export function listLast(entries: readonly LedgerEntry[]): Map<string, LedgerEntry> {
	const last = new Map(entries.map((entry) => [entry.release, entry]));
	for (const [id, { action }] of last) if (action === 'remove') last.delete(id);
	return last;
}
