import { people } from '../importers/embedded/people.ts';
import { tables } from '../importers/embedded/index.ts';
import type { Column, Table } from '../importers/embedded/table.ts';
import { change, withRows } from './change-rows.ts';
import type { DataFolder } from './data-folder.ts';
import { mentionsFully } from './mentions.ts';
import { withheldText, type Withdrawn } from './withdrawn.ts';

/**
 * Takes every text out in which a withdrawn name stands, whatever it is about, and every address in a list of them.
 * Names of other people stay, even where they are alike.
 * Ids, single addresses and the JSON files are left, which `checkWithdrawals` looks at.
 */
export function withholdMentions(data: DataFolder, withdrawn: Withdrawn[]): DataFolder {
	const mentions = (text: string) => withdrawn.some(({ name }) => mentionsFully(text, name));
	return withRows(
		data,
		tables
			.filter(({ name }) => name !== people.name)
			.map((table) =>
				change(data, table, (row) => {
					const cells = Object.entries(row).map(([name, value]) => [
						name,
						silence(table.columns[name]!, value, mentions)
					]);
					return Object.fromEntries(cells) as typeof row;
				})
			)
	);
}

function silence(column: Column, value: unknown, mentions: (text: string) => boolean): unknown {
	if (column.type === 'list')
		return (value as string[]).filter((item) => !isAddress(item) || !mentions(item));
	if (typeof value !== 'string' || !isProse(column) || !mentions(value)) return value;
	return column.required ? withheldText : null;
}

/** Free text, not an id, an address or one of several values. */
function isProse({ type, format, constraints }: Table['columns'][string]): boolean {
	return type === 'string' && format === undefined && constraints === undefined;
}

function isAddress(item: string): boolean {
	return item.includes('://');
}
