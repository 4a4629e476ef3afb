import { describe, expect, it } from 'vitest';
import { DatasetSchema } from '../../src/lib/domain/dataset.ts';
import { measures } from '../../src/lib/domain/measure.ts';
import { timeBases } from '../../src/lib/domain/period.ts';
import { RuleSchema } from '../../src/lib/domain/rule.ts';
import { tables } from '../../src/lib/server/importers/embedded/index.ts';
import { comparisonPers } from '../../src/lib/domain/comparison.ts';
import { pers } from '../../src/lib/domain/denominator.ts';
import { valueWords } from '../../src/lib/domain/fact-words.ts';
import { aparts, shows } from '../../src/lib/domain/view.ts';
import {
	findUndocumentedColumns,
	findUndocumentedCommands,
	findUndocumentedScripts,
	findUndocumentedTables,
	findUnexplained,
	findUnexplainedNumbers
} from './documentation.ts';
import { readFiles } from './project-files.ts';

const readText = (path: string) => readFiles('', new RegExp(`^${path}$`))[0]?.text ?? '';
const guide = `${readText('README.md')}\n${readText('CONTRIBUTING.md')}`;
const dictionary = readFiles('data', /README\.md$/)[0]!.text;
const schemas = readFiles('src/lib/server/db/schema', /\.ts$/);
const program = readFiles('scripts', /\.ts$/)
	.map(({ text }) => text)
	.join('\n');

function readJson(folder: string): Record<string, Record<string, unknown>> {
	const files = readFiles(folder, /\.json$/);
	return Object.fromEntries(files.map(({ path, text }) => [path, JSON.parse(text)]));
}

describe('the documentation', () => {
	it('explains every dataset', () => {
		const datasets = readJson('data/datasets');
		expect(Object.keys(datasets).length).toBeGreaterThanOrEqual(4);
		for (const key of ['about', 'covers'] satisfies (keyof typeof DatasetSchema.entries)[])
			expect(findUnexplained(datasets, key)).toEqual([]);
	});

	it('explains every rule', () => {
		const rules = readJson('data/rules');
		expect(Object.keys(rules).length).toBeGreaterThanOrEqual(8);
		expect(findUnexplained(rules, 'included' satisfies keyof typeof RuleSchema.entries)).toEqual([]);
	});

	it.for(Object.entries({ measures, timeBases, shows, aparts, pers, comparisonPers, ...valueWords }))(
		'explains each of %s',
		([, things]) => {
			expect(Object.keys(things).length).toBeGreaterThan(1);
			expect(findUnexplained(things, 'text')).toEqual([]);
		}
	);

	it('explains every column of our files in the dictionary', () => {
		expect(tables.length).toBeGreaterThan(5);
		expect(findUndocumentedColumns(tables, dictionary)).toEqual([]);
	});

	it('explains every table of the database, and the numbers in it', () => {
		expect(schemas.length).toBeGreaterThanOrEqual(3);
		expect(schemas.flatMap(findUndocumentedTables)).toEqual([]);
		expect(schemas.flatMap(findUnexplainedNumbers)).toEqual([]);
	});

	it('tells how to run every script and command', () => {
		const { scripts } = JSON.parse(readText('package.json')) as { scripts: Record<string, string> };
		expect(findUndocumentedScripts(scripts, guide)).toEqual([]);
		expect(program).toContain('.command(');
		expect(findUndocumentedCommands(program, readText('README.md'))).toEqual([]);
	});
});

describe('these checks', () => {
	it.for([undefined, '', ' ', 'Incidents'])('catch the text "%s"', (text) => {
		expect(findUnexplained({ incidents: { text } }, 'text')).toEqual(['incidents has no text']);
	});

	it.for([
		['no section', '### other.csv\n- `events` and `name`: What it is.'],
		['no line', '### events.csv\n- `other`: Something else.'],
		['an old text', '### events.csv\n- `name`: What it was.'],
		['the line under another heading', '### events.csv\n\n### other.csv\n- `name`: What it is.']
	] as const)('catch a column with %s in the dictionary', ([, text]) => {
		const name = { ...tables[0]!.columns.notes!, text: 'What it is.' };
		const table = { ...tables[0]!, path: 'events.csv', columns: { name } };
		expect(findUndocumentedColumns([table], text)).toEqual(['events.csv: name']);
		expect(findUndocumentedColumns([table], '### events.csv\n\n- `name`: What it is.')).toEqual([]);
	});

	it('catch a table without a docstring', () => {
		const text =
			"/** Known. */\nexport const a = sqliteTable('a', {});\n\nexport const b = sqliteTable('b', {});";
		expect(findUndocumentedTables({ path: 'schema.ts', text })).toEqual(['schema.ts: b']);
	});

	it('catch a number without its unit', () => {
		const text = "\t\tkilled: integer('killed').notNull(), // people\n\t\tweight: real('weight'),";
		expect(findUnexplainedNumbers({ path: 'schema.ts', text })).toEqual([
			"schema.ts: weight: real('weight'),"
		]);
	});

	it('catch a script and a command that nobody tells of', () => {
		const text = 'npm start, npm run data -- list';
		expect(findUndocumentedScripts({ start: '', bench: '', prepare: '' }, text)).toEqual(['bench']);
		expect(findUndocumentedCommands(".command('list').command('remove <id>')", text)).toEqual(['remove']);
	});
});
