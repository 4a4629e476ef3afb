import * as v from 'valibot';
import type { Cell } from './cells.ts';
import { quote, type Fault } from './fault.ts';
import { breaksBefore, parseRecords, type CsvRecord } from './records.ts';
import { readText } from './text.ts';

/** One column of a CSV file of ours. */
export interface Column<Output = unknown> extends Cell<Output> {
	/** What it means, with its unit. */
	text: string;
}

/** A column whose values are ids of another table, or of the JSON files of `rules` and `datasets`. */
export interface ForeignKey<Name extends string = string> {
	column: Name;
	/** Name of the table; its primary key is one column. */
	table: string;
	/** The cell holds several ids, parted by `; `. */
	list?: true;
}

/** One CSV file of `data/`: the schema by which it is read, checked, described and loaded. */
export interface Table {
	/** Short name, unique among our tables. */
	name: string;
	/** Path below `data/`. */
	path: string;
	title: string;
	/** What one row is. */
	text: string;
	/** In the order of the file. */
	columns: Readonly<Record<string, Column>>;
	primaryKey: readonly string[];
	foreignKeys: readonly ForeignKey[];
}

/** A row of a table, as its cells read. */
export type RowOf<T extends Table> = {
	[Name in keyof T['columns']]: v.InferOutput<T['columns'][Name]['cell']>;
};

/** A row and the physical line on which it begins. */
export interface ReadRow<T extends Table> {
	line: number;
	values: RowOf<T>;
}

/** Rows that could be read, and what is wrong with the others. */
export interface ReadTable<T extends Table> {
	rows: ReadRow<T>[];
	faults: Fault[];
}

/** A table whose keys are columns of it, so that the compiler knows its rows. */
export function defineTable<Columns extends Readonly<Record<string, Column>>>(
	table: Table & {
		columns: Columns;
		primaryKey: readonly (keyof Columns & string)[];
		foreignKeys: readonly ForeignKey<keyof Columns & string>[];
	}
): Table & { columns: Columns } {
	return table;
}

/**
 * Reads a whole table. Total: whatever is wrong becomes a fault, and a row with a fault is left out.
 *
 * @param root the folder `data`
 */
export function readTable<T extends Table>(root: string, table: T): ReadTable<T> {
	const decoded = readText(root, table.path);
	return typeof decoded === 'string' ? parseTable(decoded, table) : { rows: [], faults: [decoded] };
}

/** Reads the text of a table. Its first row must be exactly the names of the columns. */
export function parseTable<T extends Table>(content: string, table: T): ReadTable<T> {
	const [header, ...records] = parseRecords(content);
	const faults = header ? checkHeader(header.cells, table) : [headless(table)];
	if (faults.length > 0) return { rows: [], faults };

	const rows: ReadRow<T>[] = [];
	for (const record of records) {
		const row = readRecord(record, table);
		faults.push(...row.faults);
		if (row.faults.length === 0) rows.push({ line: record.line, values: row.values as RowOf<T> });
	}
	return { rows, faults };
}

function headless({ path, columns }: Table): Fault {
	return { file: path, line: 1, column: 1, found: 'nothing', expected: Object.keys(columns).join(',') };
}

/** Unknown columns, missing ones, and the first that is out of order. */
function checkHeader(header: string[], { path: file, columns }: Table): Fault[] {
	const known = Object.keys(columns);
	const unknown = header.flatMap((name, index) =>
		known.includes(name) && header.indexOf(name) === index
			? []
			: [
					{
						file,
						line: 1,
						column: index + 1,
						found: `column ${quote(name)}`,
						expected: `${known.join(', ')}`
					}
				]
	);
	const missing = known.flatMap((name, index) =>
		header.includes(name)
			? []
			: [{ file, line: 1, column: index + 1, found: 'no such column', expected: `column ${quote(name)}` }]
	);
	const faults = [...unknown, ...missing];
	const moved = header.findIndex((name, index) => name !== known[index]);
	if (faults.length > 0 || moved === -1) return faults;
	const found = `column ${quote(header[moved]!)}`;
	return [{ file, line: 1, column: moved + 1, found, expected: `column ${quote(known[moved]!)}` }];
}

/** Reads the cells of one record by the schemas of their columns. */
function readRecord({ line, cells, malformed }: CsvRecord, { path: file, columns }: Table) {
	const names = Object.keys(columns);
	const values: Record<string, unknown> = {};
	const faults: Fault[] = [];
	const add = (found: string, expected: string, index: number) =>
		faults.push({ file, line: line + breaksBefore(cells, index), column: index + 1, found, expected });

	if (malformed !== null) add(malformed.toLowerCase(), 'quotes that open, close and are doubled inside', 0);
	else if (cells.length !== names.length) {
		const index = Math.min(cells.length, names.length);
		add(`${cells.length} cells`, `${names.length} cells`, index);
	} else {
		names.forEach((name, index) => {
			const { success, output, issues } = v.safeParse(columns[name]!.cell, cells[index]!);
			if (success) values[name] = output;
			else add(quote(cells[index]!), issues[0].message.replace(/^expected /, ''), index);
		});
	}
	return { values, faults };
}
