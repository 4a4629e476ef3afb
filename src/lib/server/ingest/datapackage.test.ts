import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { tables } from '../importers/embedded/index.ts';
import { listFiles } from './data-folder.ts';
import { describeData } from './datapackage.ts';
import { writeDictionary } from './dictionary.ts';

const root = fileURLToPath(new URL('../../../../data/', import.meta.url));
const committed = readFileSync(`${root}datapackage.json`, 'utf8');

interface Field {
	name: string;
	type: string;
	format?: string;
	delimiter?: string;
	constraints: {
		required: boolean;
		unique?: boolean;
		enum?: string[];
		pattern?: string;
		minimum?: number;
		maximum?: number;
	};
}
interface Resource {
	name: string;
	path: string;
	schema?: {
		fields: Field[];
		primaryKey: string[];
		foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
	};
}
type Row = Record<string, string>;

const resources = (JSON.parse(committed) as { resources: Resource[] }).resources;
const csvs = resources.filter(({ schema }) => schema);

/** A reader of the standard, with no knowledge of our own schemas. */
function readCsv({ path }: Resource) {
	return Papa.parse<Row>(readFileSync(root + path, 'utf8'), { header: true, skipEmptyLines: true });
}

function isOfType({ type, format, delimiter }: Field, cell: string): boolean {
	if (type === 'integer') return /^-?\d+$/.test(cell);
	if (type === 'number') return cell.trim() !== '' && Number.isFinite(Number(cell));
	if (type === 'date') return new Date(`${cell}T00:00Z`).toISOString().startsWith(cell);
	if (type === 'list') return cell.split(delimiter!).every((item) => item !== '' && item === item.trim());
	return type === 'string' && (format !== 'uri' || URL.canParse(cell));
}

function meets({ type, constraints }: Field, cell: string): boolean {
	const { enum: values, pattern, minimum = -Infinity, maximum = Infinity } = constraints;
	if (values && !values.includes(cell)) return false;
	if (pattern && !new RegExp(`^(?:${pattern})$`).test(cell)) return false;
	return type === 'integer' || type === 'number' ? Number(cell) >= minimum && Number(cell) <= maximum : true;
}

const keyOf = (row: Row, fields: string[]) => JSON.stringify(fields.map((field) => row[field]));

it('is what the schemas give; if not, run npm run data -- package', () => {
	expect(committed).toBe(describeData(root));
});

it('describes every file and no other', () => {
	expect(resources.map(({ path }) => path).sort()).toEqual(
		listFiles(root).filter((path) => path !== 'datapackage.json')
	);
	expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
});

describe.for(csvs.map((resource) => [resource.path, resource] as const))('%s', ([, resource]) => {
	const { fields, primaryKey, foreignKeys = [] } = resource.schema!;
	const { data: rows, meta, errors } = readCsv(resource);

	it('has the fields that the descriptor names', () => {
		expect(errors).toEqual([]);
		expect(meta.fields).toEqual(fields.map(({ name }) => name));
	});

	it('has cells of their types and within their constraints', () => {
		const wrong = rows.flatMap((row, index) =>
			fields
				.filter((field) => {
					const cell = row[field.name]!;
					return cell === '' ? field.constraints.required : !isOfType(field, cell) || !meets(field, cell);
				})
				.map(({ name }) => `${index + 2} ${name}: ${row[name]}`)
		);
		expect(wrong).toEqual([]);
	});

	it('has unique keys', () => {
		const unique = fields.filter(({ constraints }) => constraints.unique).map(({ name }) => [name]);
		for (const key of [primaryKey, ...unique]) {
			expect(new Set(rows.map((row) => keyOf(row, key))).size).toBe(rows.length);
		}
	});

	it('refers to rows that are there', () => {
		for (const { fields: own, reference } of foreignKeys) {
			const target = csvs.find(({ name }) => name === (reference.resource ?? resource.name))!;
			const keys = new Set(readCsv(target).data.map((row) => keyOf(row, reference.fields)));
			const lost = rows.filter(
				(row) => own.every((field) => row[field] !== '') && !keys.has(keyOf(row, own))
			);
			expect(lost).toEqual([]);
		}
	});
});

it('stands in words at the end of the README; if not, run npm run data -- package', () => {
	expect(readFileSync(`${root}README.md`, 'utf8').split('\n## Columns\n\n')[1]).toBe(writeDictionary(tables));
});
