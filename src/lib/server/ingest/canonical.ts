import { createHash } from 'node:crypto';
import type { Incident } from '../../domain/incident.ts';
import { canonicalFields } from '../ledger/canonical-fields.ts';

export { canonicalFields };

/** An incident as one line of JSON: an array of its fields in the order of `canonicalFields`, no spaces. */
export function canonicalRow(incident: Incident): string {
	return JSON.stringify(canonicalFields.map((field) => incident[field]));
}

/** The order of rows in a hash: by the UTF-8 bytes of their ids, as SQLite orders text. */
export function compareSourceIds(a: string, b: string): number {
	return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/**
 * SHA-256 of a release, hexadecimal: over its canonical rows, each followed by a line feed. It depends on what
 * the rows say and not on their order in the file, the file's encoding or the machine.
 *
 * @param rows canonical rows, in the order of `compareSourceIds`
 */
export function hashIncidents(rows: Iterable<string>): string {
	const hash = createHash('sha256');
	for (const row of rows) hash.update(row).update('\n');
	return hash.digest('hex');
}
