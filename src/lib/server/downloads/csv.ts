import Papa from 'papaparse';
import { formulaStart } from '../../domain/formula.ts';
import { headerOf, type ColumnKey, type HeaderOf } from './columns.ts';
import { sha256 } from './digest.ts';

/** A cell of a CSV file. */
export type Cell = string | number | boolean | null;

/** A row with the cells of some columns. */
export type Row<Key extends ColumnKey> = Record<HeaderOf<Key>, Cell>;

/** Rows as RFC 4180 CSV with one header row, which also an empty list has. */
export function writeCsv<Key extends ColumnKey>(
	columns: readonly Key[],
	rows: readonly NoInfer<Row<Key>>[]
): string {
	const fields = columns.map(headerOf);
	const data = rows.map((row) => fields.map((field) => row[field]));
	return `${Papa.unparse([fields, ...data], { escapeFormulae: formulaStart })}\r\n`;
}

/** The line that ends a file which is to prove itself: how many rows it has, and the hash of all that stands before. */
export function endLine(csv: string, rows: number): string {
	return `# END rows=${rows} sha256=${sha256(csv)}\r\n`;
}
