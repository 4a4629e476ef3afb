import { faultAt, quote, type Fault } from '../importers/embedded/fault.ts';
import { tables } from '../importers/embedded/index.ts';
import type { ForeignKey, ReadRow, Table } from '../importers/embedded/table.ts';
import type { DataFolder } from './data-folder.ts';
import { locate, type JsonFile } from './json-file.ts';

/** Ids that stand twice, and references that lead nowhere. */
export function checkReferences(data: DataFolder): Fault[] {
	const ids = collectIds(data);
	return [
		...tables.flatMap((table) => {
			const rows = data.rowsByTable.get(table.name)!;
			return [
				...checkUnique(table, rows, table.primaryKey),
				...uniqueColumns(table).flatMap((column) => checkUnique(table, rows, [column])),
				...table.foreignKeys.flatMap((key) => checkForeignKey(table, rows, key, ids.get(key.table)!))
			];
		}),
		...checkRules(data, ids.get('datasets')!),
		...checkDatasets(data, ids.get('rules')!)
	];
}

/** Ids by table, the JSON folders included. */
function collectIds({ rowsByTable, rules, datasets }: DataFolder): Map<string, Set<string>> {
	const ids = new Map<string, Set<string>>([
		['rules', new Set(rules.map(({ value }) => value.id))],
		['datasets', new Set(datasets.map(({ value }) => value.id))]
	]);
	for (const { name, primaryKey } of tables) {
		ids.set(name, new Set(rowsByTable.get(name)!.map((row) => keyOf(row, primaryKey))));
	}
	return ids;
}

function keyOf({ values }: ReadRow<Table>, columns: readonly string[]): string {
	return columns.map((column) => String(values[column])).join(' ');
}

function uniqueColumns({ columns }: Table): string[] {
	return Object.keys(columns).filter((name) => columns[name]!.constraints?.unique);
}

function checkUnique(table: Table, rows: ReadRow<Table>[], columns: readonly string[]): Fault[] {
	const seen = new Map<string, number>();
	return rows.flatMap((row) => {
		const key = keyOf(row, columns);
		const before = seen.get(key);
		if (before === undefined) seen.set(key, row.line);
		if (before === undefined) return [];
		return [faultAt(table, row, columns[0]!, `${quote(key)} as in line ${before}`, 'a value of its own')];
	});
}

function checkForeignKey(table: Table, rows: ReadRow<Table>[], key: ForeignKey, ids: Set<string>): Fault[] {
	return rows.flatMap((row) => {
		const value = row.values[key.column];
		const items = (key.list ? value : [value]) as (string | null)[];
		return items
			.filter((item) => item !== null && !ids.has(item))
			.map((item) => faultAt(table, row, key.column, quote(item!), `an id of ${key.table}`));
	});
}

function checkRules({ rules }: DataFolder, datasetIds: Set<string>): Fault[] {
	return rules.flatMap((rule) => {
		const { datasets, limits } = rule.value;
		const strangers = (key: string, ids: string[]) =>
			ids
				.filter((id) => !datasetIds.has(id))
				.map((id) => jsonFault(rule, key, quote(id), 'an id of datasets'));
		return [
			...checkFileName(rule, 'rules'),
			...strangers('datasets', datasets),
			...strangers('limits', Object.keys(limits))
		];
	});
}

function checkDatasets({ datasets }: DataFolder, ruleIds: Set<string>): Fault[] {
	return datasets.flatMap((dataset) => {
		const { nativeRule } = dataset.value;
		return [
			...checkFileName(dataset, 'datasets'),
			...(ruleIds.has(nativeRule)
				? []
				: [jsonFault(dataset, 'nativeRule', quote(nativeRule), 'an id of rules')])
		];
	});
}

/** A file is named after the id in it, so that ids are unique. */
function checkFileName(file: JsonFile<{ id: string }>, folder: string): Fault[] {
	const id = file.file.slice(folder.length + 1, -'.json'.length);
	return id === file.value.id ? [] : [jsonFault(file, 'id', quote(file.value.id), quote(id))];
}

function jsonFault(file: JsonFile<unknown>, key: string, found: string, expected: string): Fault {
	return { file: file.file, ...locate(file.text, [key]), found, expected };
}
