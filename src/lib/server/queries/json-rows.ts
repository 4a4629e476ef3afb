import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';

/**
 * All rows of a query as one text of JSON, which SQLite writes: to hand over thousands of rows value by value takes several
 * times as long.
 *
 * @param values numbers, texts and nulls; a row is the list of them
 */
export function tellRows(values: readonly SQLWrapper[]): SQL<Buffer | null> {
	const row = sql.join(
		values.map((value) => sql`${value}`),
		sql`, `
	);
	return sql<Buffer | null>`cast(group_concat(json_array(${row})) as blob)`;
}

/** The rows of such a text; none where there is none. */
export function parseRows<Row>(text: Buffer | null): Row[] {
	return JSON.parse(`[${text ? Buffer.from(text).toString() : ''}]`) as Row[];
}
