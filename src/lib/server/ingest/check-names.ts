import type { Fault } from '../importers/embedded/fault.ts';
import { parseRecords } from '../importers/embedded/records.ts';
import { readText } from '../importers/embedded/text.ts';
import { listFiles, withheldNamesFile } from './data-folder.ts';
import { positionOf } from './json-file.ts';
import { findWithheldNames, parseWithheldNames } from './withheld-names.ts';

type Finder = (text: string) => { start: number }[];

/** Withheld names in any text of `data/`, tables, JSON and prose alike. A fault never says which name it is. */
export function checkNames(root: string): Fault[] {
	const list = readText(root, withheldNamesFile);
	if (typeof list !== 'string') return [list];
	const find = rememberingFinder(list);
	if (typeof find !== 'function') return [find];
	return listFiles(root)
		.filter((file) => file !== withheldNamesFile)
		.flatMap((file) => {
			const text = readText(root, file);
			if (typeof text !== 'string') return file.endsWith('.csv') ? [] : [text]; // tables were told of before
			return (file.endsWith('.csv') ? findInCells(text, find) : findInText(text, find)).map((place) => ({
				file,
				...place,
				found: 'a withheld name',
				expected: 'no withheld name'
			}));
		});
}

/** Many cells stand in many rows: each text is looked at once. */
function rememberingFinder(list: string): Finder | Fault {
	let hashes: ReadonlySet<string>;
	try {
		hashes = parseWithheldNames(list);
	} catch (error) {
		const found = error instanceof Error ? error.message : String(error);
		return { file: withheldNamesFile, line: 1, column: 1, found, expected: 'one SHA-256 a line' };
	}
	const known = new Map<string, { start: number }[]>();
	return (text) => {
		const hits = known.get(text) ?? findWithheldNames(text, hashes);
		known.set(text, hits);
		return hits;
	};
}

function findInCells(text: string, find: Finder) {
	return parseRecords(text).flatMap(({ line, cells }) => {
		let row = line;
		return cells.flatMap((cell, index) => {
			const hits = find(cell).map(({ start }) => ({
				line: row + breaks(cell.slice(0, start)),
				column: index + 1
			}));
			row += breaks(cell);
			return hits;
		});
	});
}

function findInText(text: string, find: Finder) {
	return find(text).map(({ start }) => positionOf(text, start));
}

function breaks(text: string): number {
	return text.split('\n').length - 1;
}
