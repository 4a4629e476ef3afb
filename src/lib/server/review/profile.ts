import type { Importer, Row } from '../importers/importer.ts';

/** What one column of a file holds, as counts. */
export interface ColumnProfile {
	column: string;
	/** Cells of nothing but spaces. */
	blanks: number;
	/**
	 * How often each word stands, as the file spells it, in the order of the words; `null` for a column that holds no words, or
	 * too many.
	 */
	words: [string, number][] | null;
}

/** An account of the columns of a file without its rows: kept with a release, so that the next one can be held against it. */
export interface Profile {
	records: number;
	columns: ColumnProfile[];
}

/** Most different words that are counted in one column: more than there are states and misspellings of them. */
export const mostWords = 200;
/** The longest word that is counted; what is longer is no word of a list. */
export const longestWord = 60;

interface Counter {
	column: string;
	blanks: number;
	words: Map<string, number> | null;
}

/** Counts the cells of a file in memory that does not grow with it. */
export function createProfiler({ needs, takes, words }: Importer) {
	let records = 0;
	let counters: Counter[] | null = null;

	function begin(row: Row): Counter[] {
		const held = [...new Set([...needs, ...takes, ...words])].filter((name) => row.cells[name] !== undefined);
		return held.map((column) => ({
			...{ column, blanks: 0 },
			words: words.includes(column) ? new Map<string, number>() : null
		}));
	}

	return {
		add(row: Row): void {
			counters ??= begin(row);
			records += 1;
			for (const counter of counters) countCell(counter, row.cells[counter.column] ?? '');
		},
		end: (): Profile => ({
			records,
			columns: (counters ?? []).map(({ column, blanks, words: counted }) => ({
				...{ column, blanks },
				words: counted && [...counted].sort(([a], [b]) => (a < b ? -1 : 1))
			}))
		})
	};
}

function countCell(counter: Counter, cell: string): void {
	if (cell === '' || cell.trim() === '') counter.blanks += 1;
	else if (counter.words) counter.words = countWord(counter.words, cell);
}

/** The words with one more; `null` once they are too many or one is too long, whatever the order of the rows. */
function countWord(words: Map<string, number>, cell: string): Map<string, number> | null {
	if (cell.length > longestWord) return null;
	words.set(cell, (words.get(cell) ?? 0) + 1);
	return words.size > mostWords ? null : words;
}
