import { sql, type AnyColumn, type SQL } from 'drizzle-orm';

/**
 * Condition that a column holds one of the given values, for `check()`. A drizzle `enum` is a type only.
 *
 * @param values our own constants; refused if one is not plain letters, digits, spaces, hyphens and underscores
 */
export function oneOf(column: AnyColumn, values: readonly string[]): SQL {
	const odd = values.find((value) => !/^[A-Za-z0-9 _-]+$/.test(value));
	if (odd !== undefined) throw new Error(`not a plain enumeration value: ${odd}`);
	const list = values.map((value) => `'${value}'`).join(', ');
	return sql`${column} in (${constant(list)})`;
}

/** Checks are written into migrations as text, so parameters cannot stand in them. */
function constant(text: string): SQL {
	// eslint-disable-next-line no-restricted-syntax -- constants of the schema, tested above
	return sql.raw(text);
}
