import type { ReadRow, RowOf, Table } from '../importers/embedded/table.ts';
import type { DataFolder } from './data-folder.ts';

/** Replaces the rows of some tables. */
export function withRows(data: DataFolder, changed: [string, ReadRow<Table>[]][]): DataFolder {
	const rowsByTable = new Map([...data.rowsByTable, ...changed]);
	return {
		...data,
		rowsByTable,
		rows: <T extends Table>({ name }: T) => (rowsByTable.get(name) ?? []) as ReadRow<T>[]
	};
}

/** The rows of a table, each as it becomes; `null` leaves it out. */
export function change<T extends Table>(
	data: DataFolder,
	table: T,
	become: (row: RowOf<T>) => RowOf<T> | null
): [string, ReadRow<Table>[]] {
	const rows = data.rows(table).flatMap(({ line, values }) => {
		const row = become(values);
		return row === null ? [] : [{ line, values: row }];
	});
	return [table.name, rows as ReadRow<Table>[]];
}
