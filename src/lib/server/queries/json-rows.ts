import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';

/** The one row of a query for such a text. */
interface Told {
	told: Buffer | null;
}

/**
 * All rows of a query as one text of JSON, which SQLite writes: to hand over hundreds of rows value by value takes half as long
 * again or more.
 *
 * @param values numbers, texts and nulls; a row is the list of them
 * @param order what the rows are ordered by; without it they come in any order
 */
export function tellRows(
	values: readonly SQLWrapper[],
	order: readonly SQLWrapper[] = []
): SQL<Buffer | null> {
	const row = sql`json_array(${joined(values)})`;
	const inOrder = order.length > 0 ? sql`, ',' order by ${joined(order)}` : sql``;
	return sql<Buffer | null>`cast(group_concat(${row}${inOrder}) as blob)`;
}

function joined(values: readonly SQLWrapper[]): SQL {
	return sql.join(
		values.map((value) => sql`${value}`),
		sql`, `
	);
}

/** The rows of such a text; none where there is none. */
export function parseRows<Row>(text: Buffer | null): Row[] {
	return JSON.parse(`[${text ? Buffer.from(text).toString() : ''}]`) as Row[];
}

/**
 * Rows of columns, handed over as one text, in the values that drizzle gives.
 *
 * @param fields columns by the names that a row has them under
 * @param ask runs the query with what it is to select
 * @throws {TypeError} for a column of real numbers, of which JSON has fewer digits
 */
export function readFields<Row extends object>(
	fields: Record<keyof Row & string, SQLiteColumn>,
	order: readonly SQLWrapper[],
	ask: (told: SQL<Buffer | null>) => Told[]
): Row[] {
	const columns = Object.entries<SQLiteColumn>(fields);
	const odd = columns.find(([, { columnType }]) => columnType === 'SQLiteReal');
	if (odd) throw new TypeError(`${odd[0]} holds real numbers`);
	const [found] = ask(
		tellRows(
			columns.map(([, column]) => column),
			order
		)
	);
	return parseRows<unknown[]>(found!.told).map((values) => {
		const row: Record<string, unknown> = {};
		for (const [place, [name, column]] of columns.entries()) {
			const value = values[place];
			row[name] = value === null ? null : column.mapFromDriverValue(value);
		}
		return row as Row;
	});
}
