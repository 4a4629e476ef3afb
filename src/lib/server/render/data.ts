import Papa from 'papaparse';

export type DataFormat = 'json' | 'csv';

/** A cell of a CSV file. */
export type Cell = string | number | boolean | null;

/**
 * The data behind a page: the whole of it as JSON, its list as RFC 4180 CSV with one header row.
 *
 * @param value what the page shows; anything that JSON can hold
 * @param rows the list of the page, flat; all rows have the same columns
 */
export function respondWithData(format: DataFormat, value: unknown, rows: Record<string, Cell>[]): Response {
	const headers = { 'access-control-allow-origin': '*' };
	if (format === 'json') return Response.json(value, { headers });
	// escapeFormulae: a cell that starts with = or @ would run as a formula in a spreadsheet
	const body = Papa.unparse(rows, { escapeFormulae: true });
	return new Response(`${body}\r\n`, { headers: { ...headers, 'content-type': 'text/csv; charset=utf-8' } });
}
