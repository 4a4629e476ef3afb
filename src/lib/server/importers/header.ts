import { RefusedFile } from './importer.ts';

/** Columns that an importer reads. */
export interface Columns {
	/** Without one of these a file is refused. */
	needs: readonly string[];
	/** Read where the file has them. */
	takes: readonly string[];
	/** Counted where the file has them. */
	words: readonly string[];
}

/**
 * Where the wanted columns stand in a header; a column of `takes` that it lacks is left out. Names are exact, so that another
 * format is never read as this one.
 *
 * @throws {RefusedFile} if a name stands twice or a needed one is missing
 */
export function checkHeader(
	header: readonly string[],
	{ needs, takes, words }: Columns
): Map<string, number> {
	const repeated = header.find((name, index) => name !== '' && header.indexOf(name) !== index);
	if (repeated !== undefined) {
		throw new RefusedFile(`line 1: column ${show(repeated)} twice, expected every column once`);
	}
	const missing = needs.filter((name) => !header.includes(name));
	if (missing.length > 0) {
		throw new RefusedFile(
			`line 1: missing ${missing.map((name) => show(name) + like(name, header)).join(', ')}; ` +
				`expected the columns ${needs.join(', ')}, found ${header.slice(0, 60).map(show).join(', ')}`
		);
	}
	const wanted = [...needs, ...takes, ...words].filter((name) => header.includes(name));
	return new Map(wanted.map((name) => [name, header.indexOf(name)]));
}

function like(name: string, header: readonly string[]): string {
	const plain = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
	const twin = header.find((other) => plain(other) === plain(name));
	return twin === undefined ? '' : ` (there is ${show(twin)})`;
}

function show(name: string): string {
	return JSON.stringify(name.length > 40 ? `${name.slice(0, 40)}…` : name);
}
