import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tables } from '../importers/embedded/index.ts';
import type { Column, ForeignKey, Table } from '../importers/embedded/table.ts';
import { isJsonIn, listFiles, readData, releaseFile, withheldNamesFile } from './data-folder.ts';

/** The descriptor, below `data/`. */
export const descriptorFile = 'datapackage.json';

const profiles = 'https://datapackage.org/profiles/2.0';

/** Files that are no tables, and what they are. */
const prose: Record<string, string> = {
	'README.md': 'The data dictionary: what each file is, licences, withdrawals, open questions.',
	'LICENSE.md': 'Under which terms the data can be used.',
	[releaseFile]: 'The date of the register as it stands. A change of a countable fact takes a new date.',
	[withheldNamesFile]: 'Names that never appear, as salted hashes, so that the file itself names nobody.'
};

/** The text of `datapackage.json`: a Frictionless Data Package 2 made from the schemas by which the files are read. */
export function describeData(root: string): string {
	const { release } = readData(root);
	const descriptor = {
		$schema: `${profiles}/datapackage.json`,
		name: 'no-figure-alone',
		title: 'No Figure Alone: shootings at US schools',
		description:
			'Events, the people killed in them, yearly totals of other publishers, counting rules and checked claims.',
		version: release?.value.release,
		licenses: [
			{
				name: 'CC-BY-4.0',
				title: 'Creative Commons Attribution 4.0 International',
				path: 'https://creativecommons.org/licenses/by/4.0/'
			}
		],
		resources: [...tables.map(describeTable), ...describeOthers(root)]
	};
	return `${JSON.stringify(descriptor, null, '\t')}\n`;
}

function describeTable(table: Table) {
	const { name, path, title, text, columns, primaryKey, foreignKeys } = table;
	const keys = foreignKeys.flatMap((key) => describeForeignKey(table, key));
	return {
		$schema: `${profiles}/dataresource.json`,
		name,
		type: 'table',
		path,
		title,
		description: text,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		schema: {
			$schema: `${profiles}/tableschema.json`,
			fields: Object.entries(columns).map(describeField),
			missingValues: [''],
			primaryKey,
			...(keys.length > 0 ? { foreignKeys: keys } : {})
		}
	};
}

function describeField([name, column]: [string, Column]) {
	const { text: description, type, format, delimiter, required, constraints } = column;
	return {
		name,
		type,
		...(format ? { format } : {}),
		...(delimiter ? { delimiter, itemType: 'string' } : {}),
		description,
		constraints: { required, ...constraints }
	};
}

/** Keys of a single id to another table; the standard has no word for lists of ids, nor for keys into JSON files. */
function describeForeignKey(from: Table, { column, table, list }: ForeignKey) {
	const target = tables.find(({ name }) => name === table);
	if (list || !target) return [];
	const resource = target.name === from.name ? {} : { resource: target.name };
	return [{ fields: [column], reference: { ...resource, fields: target.primaryKey } }];
}

/** Every other file but the descriptor itself. */
function describeOthers(root: string) {
	const paths = new Set([descriptorFile, ...tables.map(({ path }) => path)]);
	return listFiles(root)
		.filter((path) => !paths.has(path))
		.map((path) => ({
			$schema: `${profiles}/dataresource.json`,
			name: path.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
			path,
			description: prose[path] ?? describeJson(root, path),
			format: path.slice(path.lastIndexOf('.') + 1),
			encoding: 'utf-8'
		}));
}

function describeJson(root: string, path: string): string {
	const { title } = JSON.parse(readFileSync(join(root, path), 'utf8')) as { title: string };
	return `${isJsonIn('rules', path) ? 'Counting rule' : 'Dataset'}: ${title}.`;
}
