import Papa from 'papaparse';
import { formulaStart } from '../../domain/formula.ts';
import type * as v from 'valibot';
import { bare } from './request.ts';
import type { RecordSchema } from './resource.ts';

/** The columns of a resource as CSV: its fields; those of a field within a field follow it, parted by a dot. */
export function columnsOf(record: RecordSchema): string[] {
	return Object.entries(record.entries).flatMap(([name, schema]) => {
		const inner = bare(schema as v.GenericSchema);
		if (inner.type !== 'strict_object') return [name];
		return columnsOf(inner as RecordSchema).map((below) => `${name}.${below}`);
	});
}

/** Records as RFC 4180: one header row, which is there without records too; a list within a record is JSON. */
export function toCsv(record: RecordSchema, results: Record<string, unknown>[]): string {
	const columns = columnsOf(record);
	const data = results.map((result) => columns.map((column) => toCell(valueAt(result, column))));
	return `${Papa.unparse([columns, ...data], { escapeFormulae: formulaStart })}\r\n`;
}

function valueAt(result: unknown, column: string): unknown {
	return column.split('.').reduce((value, name) => (value as Record<string, unknown> | null)?.[name], result);
}

function toCell(value: unknown): unknown {
	return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}
