/** One id with its row in each release, in the order of the releases. */
export interface Aligned {
	id: string;
	rows: (string | undefined)[];
}

interface Head {
	id: string;
	row: string;
}

/**
 * Reads lists of rows side by side by their ids, in which each must be ordered: a merge in memory for one row a list. Rows
 * are JSON arrays that begin with their id, compared character by character.
 *
 * @throws {Error} if a list is out of order
 */
export function* alignRows(lists: readonly Iterable<string>[]): Generator<Aligned> {
	const readers = lists.map(readHeads);
	const heads = readers.map((reader) => next(reader));
	for (;;) {
		const id = leastId(heads);
		if (id === null) return;
		const rows = heads.map((head) => (head?.id === id ? head.row : undefined));
		rows.forEach((row, index) => {
			if (row !== undefined) heads[index] = next(readers[index]!);
		});
		yield { id, rows };
	}
}

function next(reader: Generator<Head, void>): Head | null {
	return reader.next().value ?? null;
}

function leastId(heads: readonly (Head | null)[]): string | null {
	let least: string | null = null;
	for (const head of heads) if (head && (least === null || head.id < least)) least = head.id;
	return least;
}

function* readHeads(rows: Iterable<string>): Generator<Head, void> {
	let before: string | null = null;
	for (const row of rows) {
		const id = idOf(row);
		if (before !== null && id <= before) throw new Error(`rows out of order: ${id} after ${before}`);
		before = id;
		yield { id, row };
	}
}

/** The text with which a JSON array begins. */
function idOf(row: string): string {
	let end = row.indexOf('"', 2);
	while (isEscaped(row, end)) end = row.indexOf('"', end + 1);
	const id = row.slice(2, end);
	return id.includes('\\') ? (JSON.parse(`"${id}"`) as string) : id;
}

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(text: string, at: number): boolean {
	let from = at;
	while (text[from - 1] === '\\') from -= 1;
	return (at - from) % 2 === 1;
}
