import type { Fault } from '../importers/embedded/fault.ts';
import { tables } from '../importers/embedded/index.ts';
import { checkFacts } from './check-facts.ts';
import { checkNames } from './check-names.ts';
import { checkPublished } from './check-published.ts';
import { checkReferences } from './check-references.ts';
import { checkWithdrawals } from './check-withdrawals.ts';
import {
	isJsonIn,
	listFiles,
	readData,
	releaseFile,
	withheldNamesFile,
	type DataFolder
} from './data-folder.ts';

/** Files of `data/` that are no tables. */
const otherFiles = [releaseFile, withheldNamesFile, 'README.md', 'LICENSE.md', 'datapackage.json'];

/**
 * Everything wrong in our data, by file, line and column; nothing is an empty list. References and sums are looked
 * at once every cell can be read, since a row that cannot would make faults in others.
 *
 * @param root the folder `data`
 * @param data the same, where it was read before
 */
export function checkData(root: string, data = readData(root)): Fault[] {
	const between = data.faults.length > 0 ? [] : crossCheck(data);
	const faults = [...checkFiles(root), ...data.faults, ...between, ...checkNames(root)];
	return faults.sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column);
}

/** One line for one fault: `file:line:column: found …, expected …`. */
export function formatFault({ file, line, column, found, expected }: Fault): string {
	return `${file}:${line}:${column}: found ${found}, expected ${expected}`;
}

/** What can be asked only of rows that can be read. */
function crossCheck(data: DataFolder): Fault[] {
	const faults = [...checkReferences(data), ...checkFacts(data), ...checkPublished(data)];
	return faults.length > 0 ? faults : checkWithdrawals(data);
}

/** Files that nothing reads: a typing error in a name would otherwise drop a table in silence. */
function checkFiles(root: string): Fault[] {
	const known = new Set([...otherFiles, ...tables.map(({ path }) => path)]);
	return listFiles(root)
		.filter((file) => !known.has(file) && !isJsonIn('rules', file) && !isJsonIn('datasets', file))
		.map((file) => ({ file, line: 1, column: 1, found: 'an unknown file', expected: 'no such file' }));
}
