import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as cells from './cells.ts';
import { tables } from './index.ts';
import { defineTable, parseTable, readTable } from './table.ts';

const table = defineTable({
	name: 'samples',
	path: 'samples.csv',
	title: 'Samples',
	text: 'A sample.',
	columns: {
		id: { ...cells.slug, text: 'Its id.' },
		name: { ...cells.pattern('any text', '[^]+'), text: 'Its name.' },
		killed: { ...cells.optional(cells.integer()), text: 'People.' }
	},
	primaryKey: ['id'],
	foreignKeys: []
});

const faultsOf = (content: string) =>
	parseTable(content, table).faults.map(({ line, column, found, expected }) => [
		line,
		column,
		found,
		expected
	]);

describe('reading a table', () => {
	it('gives every row with the line on which it begins', () => {
		expect(parseTable('id,name,killed\na,"A, ""x""",1\nb,B,\n', table)).toEqual({
			rows: [
				{ line: 2, values: { id: 'a', name: 'A, "x"', killed: 1 } },
				{ line: 3, values: { id: 'b', name: 'B', killed: null } }
			],
			faults: []
		});
	});

	it('counts line breaks inside quotes, in rows before and in cells before', () => {
		const content = 'id,name,killed\na,"A\n\nA",1\nb,"B\nB",two\nc,C,three\n';
		const expected = 'a whole number from 0 to 1000000000';
		expect(faultsOf(content)).toEqual([
			[6, 3, '"two"', expected],
			[7, 3, '"three"', expected]
		]);
		expect(parseTable(content, table).rows).toHaveLength(1);
	});

	it('reports every bad cell of a row', () => {
		expect(faultsOf('id,name,killed\nA b,B,-1\n').map(([line, column]) => [line, column])).toEqual([
			[2, 1],
			[2, 3]
		]);
	});

	it('reports rows that are too short or too long, and blank lines', () => {
		expect(faultsOf('id,name,killed\na,A\n\nb,B,1,2\n')).toEqual([
			[2, 3, '2 cells', '3 cells'],
			[3, 2, '1 cells', '3 cells'],
			[4, 4, '4 cells', '3 cells']
		]);
	});

	it('reports a quote that is not closed where its row begins', () => {
		expect(faultsOf('id,name,killed\na,A,1\nb,"B,1\nc,C,1\n')[0]!.slice(0, 1)).toEqual([3]);
	});
});

describe('the header of a table', () => {
	it.for([
		['id,name,killed,age\n', [[1, 4, 'column "age"', 'id, name, killed']]],
		['id,name\n', [[1, 3, 'no such column', 'column "killed"']]],
		['id,killed,name\n', [[1, 2, 'column "killed"', 'column "name"']]],
		['id,name,name,killed\n', [[1, 3, 'column "name"', 'id, name, killed']]],
		['', [[1, 1, 'nothing', 'id,name,killed']]]
	] as const)('%j is refused', ([content, faults]) => {
		expect(faultsOf(content)).toEqual(faults);
	});
});

describe('the file of a table', () => {
	const read = (content: Buffer) => {
		const root = mkdtempSync(join(tmpdir(), 'table-'));
		onTestFinished(() => rmSync(root, { recursive: true }));
		writeFileSync(join(root, table.path), content);
		return readTable(root, table).faults;
	};

	it('is UTF-8, and the fault names the first line that is not', () => {
		const content = Buffer.concat([
			Buffer.from('id,name,killed\na,Márquez,1\nb,M'),
			Buffer.from([0xe1]),
			Buffer.from('rquez,1\n')
		]);
		expect(read(content)).toEqual([
			{ file: 'samples.csv', line: 3, column: 1, found: 'bytes that are no UTF-8', expected: 'UTF-8' }
		]);
	});

	it('has no byte order mark', () => {
		expect(read(Buffer.from('\ufeffid,name,killed\n'))[0]!.found).toBe('a byte order mark');
	});

	it('is there', () => {
		expect(readTable(tmpdir(), { ...table, path: 'not-there.csv' }).faults[0]!.found).toBe('no such file');
	});
});

it('names every table once and explains every column', () => {
	expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
	const silent = tables.flatMap(({ path, columns }) =>
		Object.entries(columns).flatMap(([name, { text }]) =>
			/^\p{Lu}.*\.$/u.test(text) ? [] : [`${path}: ${name}`]
		)
	);
	expect(silent).toEqual([]);
});
