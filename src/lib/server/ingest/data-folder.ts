import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import * as v from 'valibot';
import { DatasetSchema, type Dataset } from '../../domain/dataset.ts';
import { RuleSchema, type Rule } from '../../domain/rule.ts';
import type { Fault } from '../importers/embedded/fault.ts';
import { tables } from '../importers/embedded/index.ts';
import { isoDate } from '../importers/embedded/cells.ts';
import { readTable, type ReadRow, type ReadTable, type Table } from '../importers/embedded/table.ts';
import { readJson, type JsonFile } from './json-file.ts';

/** Everything of `data/` that could be read, and the faults of the rest. */
export interface DataFolder {
	rules: JsonFile<Rule>[];
	datasets: JsonFile<Dataset>[];
	release: JsonFile<RegisterRelease> | null;
	faults: Fault[];
	/** Rows without a fault, by the name of the table. */
	rowsByTable: ReadonlyMap<string, ReadRow<Table>[]>;
	/** Rows without a fault of one table. */
	rows<T extends Table>(table: T): ReadRow<T>[];
}

const RegisterReleaseSchema = v.strictObject({ release: isoDate.cell });
/** `data/register/release.json`: the date of the register as it stands. */
export type RegisterRelease = v.InferOutput<typeof RegisterReleaseSchema>;

export const releaseFile = 'register/release.json';

/** The list of withheld names, below `data/`. */
export const withheldNamesFile = 'withheld-names.txt';

/** Reads the whole folder. Total: whatever is wrong becomes a fault. */
export function readData(root: string): DataFolder {
	const faults: Fault[] = [];
	const files = listFiles(root);
	const read = <Schema extends v.GenericSchema>(file: string, schema: Schema) => {
		const json = readJson(root, file, schema);
		if (!Array.isArray(json)) return [json];
		faults.push(...json);
		return [];
	};
	const readAll = <Schema extends v.GenericSchema>(folder: string, schema: Schema) =>
		files.filter((file) => isJsonIn(folder, file)).flatMap((file) => read(file, schema));

	const rowsByTable = new Map<string, ReadRow<Table>[]>();
	for (const table of tables) {
		const { rows, faults: found }: ReadTable<Table> = readTable(root, table);
		rowsByTable.set(table.name, rows);
		faults.push(...found);
	}
	return {
		rules: readAll('rules', RuleSchema),
		datasets: readAll('datasets', DatasetSchema),
		release: read(releaseFile, RegisterReleaseSchema)[0] ?? null,
		faults,
		rowsByTable,
		rows: <T extends Table>({ name }: T) => (rowsByTable.get(name) ?? []) as ReadRow<T>[]
	};
}

/** Every file of a folder, by its path below it with `/`, sorted. */
export function listFiles(root: string): string[] {
	return readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
}

/** True for `rules/any-victim.json` in `rules`. */
export function isJsonIn(folder: string, file: string): boolean {
	return new RegExp(`^${folder}/[a-z0-9-]+\\.json$`).test(file);
}
