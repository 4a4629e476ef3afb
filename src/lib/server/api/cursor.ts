import { createHash } from 'node:crypto';
import { blame, type Problem } from './problem.ts';

/** What the records of a list are ordered by, unique in it. A page goes on after the key of the last record of the one before. */
export type Key = readonly (string | number)[];

/** A cursor as it stands in an address: the key, and by its mark the list that it belongs to. */
export function formatCursor(list: string, key: Key): string {
	return Buffer.from(JSON.stringify([markOf(list), ...key])).toString('base64url');
}

/**
 * Reads a cursor: the key that it stands for.
 *
 * @param list resource and filters
 * @param shape of the keys of this list
 */
export function parseCursor(
	list: string,
	cursor: string,
	shape: readonly ('string' | 'number')[]
): Key | Problem {
	const read = readJson(Buffer.from(cursor, 'base64url').toString());
	if (!Array.isArray(read) || read.length === 0) return refuse('it cannot be read');
	const [mark, ...key] = read as unknown[];
	if (mark !== markOf(list)) return refuse('it belongs to another list');
	const fits = key.length === shape.length && key.every((part, place) => typeof part === shape[place]);
	return fits ? (key as Key) : refuse('it cannot be read');
}

function readJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

function refuse(why: string): Problem {
	return blame(
		'cursor',
		`cursor is not one of this list (${why}): expected the cursor of an answer with the same resource, release and filters`,
		'bad-cursor'
	);
}

function markOf(list: string): string {
	return createHash('sha256').update(list).digest('base64url').slice(0, 10);
}

/** Orders two keys of one list, part by part. */
export function compareKeys(a: Key, b: Key): number {
	for (const [place, part] of a.entries()) {
		const other = b[place]!;
		if (part !== other) return part < other ? -1 : 1;
	}
	return 0;
}
