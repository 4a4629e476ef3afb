import { quote, type Fault } from '../importers/embedded/fault.ts';
import { tables } from '../importers/embedded/index.ts';
import type { DataFolder } from './data-folder.ts';
import { mentionsFully } from './mentions.ts';
import { applyWithdrawals } from './withdraw.ts';
import { listWithdrawn } from './withdrawn.ts';

/** Places where a withdrawn name would still be shown. The fault gives the victim's id and not the name. */
export function checkWithdrawals(data: DataFolder): Fault[] {
	const withdrawn = listWithdrawn(data);
	if (withdrawn.length === 0) return [];
	const shown = applyWithdrawals(data);
	const inTables = tables.flatMap(({ name, path: file, columns }) =>
		shown.rowsByTable.get(name)!.flatMap(({ line, values }) =>
			Object.keys(columns).map((key, index) => ({
				file,
				line,
				column: index + 1,
				text: textOf(values[key])
			}))
		)
	);
	const inJson = [...data.rules, ...data.datasets].map(({ file, text }) => ({
		file,
		line: 1,
		column: 1,
		text
	}));
	return [...inTables, ...inJson].flatMap(({ text, ...place }) =>
		withdrawn
			.filter(({ name }) => mentionsFully(text, name))
			.map(({ victimId }) => ({
				...place,
				found: `the withdrawn name of ${quote(victimId)}`,
				expected: 'words without it'
			}))
	);
}

function textOf(value: unknown): string {
	return Array.isArray(value) ? value.join(' ') : String(value ?? '');
}
