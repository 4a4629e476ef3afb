import Papa from 'papaparse';

/** One record of a CSV text. */
export interface CsvRecord {
	/** Physical line on which it begins. */
	line: number;
	cells: string[];
	/** What the parser says against its quotes. */
	malformed: string | null;
}

/** The records of a CSV text with the lines on which they begin. A line break at the end begins no record. */
export function parseRecords(content: string): CsvRecord[] {
	const records: CsvRecord[] = [];
	let line = 1;
	let cursor = 0;
	Papa.parse<string[]>(content, {
		delimiter: ',',
		newline: '\n',
		step({ data, errors, meta }) {
			records.push({ line, cells: data, malformed: errors[0]?.message ?? null });
			line += content.slice(cursor, meta.cursor).split('\n').length - 1;
			cursor = meta.cursor;
		}
	});
	const last = records.at(-1);
	if (content.endsWith('\n') && last?.cells.length === 1 && last.cells[0] === '') records.pop();
	return records;
}

/** Line breaks inside the quoted cells that stand before a cell. */
export function breaksBefore(cells: string[], index: number): number {
	return cells.slice(0, index).join('').split('\n').length - 1;
}
