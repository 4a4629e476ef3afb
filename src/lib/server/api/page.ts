import { compareKeys, type Key } from './cursor.ts';

/** Which part of a list is asked for. */
export interface PageRequest {
	/** The key after which it begins; `null` = at the beginning. */
	after: Key | null;
	/** Records, 1 or more. */
	limit: number;
}

/** A part of a list. */
export interface Page<Row> {
	results: Row[];
	/** Key of its last record; `null` where the list ends with it. */
	last: Key | null;
	/** Records of the whole list. */
	count: number;
}

/**
 * A part of a list that is short enough to be held whole.
 *
 * @param keyOf unique; decides the order
 * @param order 1 for ascending keys, -1 for descending ones
 */
export function takePage<Row>(
	rows: readonly Row[],
	keyOf: (row: Row) => Key,
	{ after, limit }: PageRequest,
	order: 1 | -1 = 1
): Page<Row> {
	const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
	keyed.sort((a, b) => order * compareKeys(a.key, b.key));
	const rest = after === null ? keyed : keyed.filter(({ key }) => order * compareKeys(key, after) > 0);
	const page = rest.slice(0, limit);
	return {
		results: page.map(({ row }) => row),
		last: rest.length > limit ? page.at(-1)!.key : null,
		count: rows.length
	};
}
