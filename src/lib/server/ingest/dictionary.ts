import type { Column, Table } from '../importers/embedded/table.ts';

/** The dictionary of the columns, as it stands at the end of `data/README.md`. */
export function writeDictionary(tables: readonly Table[]): string {
	return tables.map(writeTable).join('\n');
}

function writeTable({ path, text, columns }: Table): string {
	const lines = Object.entries(columns).map(
		([name, column]) => `- \`${name}\` (${writeForm(column)}): ${column.text}`
	);
	return [`### ${path}`, '', text, '', ...lines, ''].join('\n');
}

/** Type, range or values of a column, and whether it may be blank. */
function writeForm({ type, format, constraints, required }: Column): string {
	const { minimum, maximum } = constraints ?? {};
	const values = constraints?.enum ?? [];
	const parts = [
		values.length > 0 && values.length < 20 ? values.join(', ') : type === 'string' ? 'text' : type,
		format === 'uri' ? 'address' : '',
		minimum !== undefined && maximum !== undefined ? `${minimum} to ${maximum}` : '',
		required ? '' : 'may be blank'
	];
	return parts.filter((part) => part !== '').join('; ');
}
