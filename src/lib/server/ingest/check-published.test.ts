import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Rule } from '../../domain/rule.ts';
import { claims } from '../importers/embedded/claims.ts';
import { denominators } from '../importers/embedded/denominators.ts';
import { parseTable, type ReadRow, type Table } from '../importers/embedded/table.ts';
import { yearlyTotals } from '../importers/embedded/yearly-totals.ts';
import { checkPublished } from './check-published.ts';
import { checkReferences } from './check-references.ts';
import { readData, type DataFolder } from './data-folder.ts';

const rule: Rule = {
	id: 'any-gun',
	version: 1,
	title: 'Any gun',
	publisher: 'Sample Tracker',
	inWhich: 'a gun was seen',
	included: 'Any gun',
	excluded: 'Nothing',
	period: '2001',
	unit: 'incident',
	address: null,
	notes: null,
	position: 1,
	datasets: ['sample'],
	predicate: { everything: true },
	limits: {}
};

/** A folder of one rule and of the given cells, each over a sound row. */
function folderOf<T extends Table>(
	table: T,
	cells: Record<string, string>[],
	rules: Partial<Rule>[] = [{}]
): DataFolder {
	const names = Object.keys(table.columns);
	const lines = cells.map((cell) => names.map((name) => cell[name] ?? sound[name] ?? '').join(','));
	const { rows, faults } = parseTable([names.join(','), ...lines, ''].join('\n'), table);
	expect(faults).toEqual([]);
	return {
		rules: rules.map((part) => {
			const value = { ...rule, ...part };
			return { file: `rules/${value.id}.json`, text: JSON.stringify(value, null, '\t'), value };
		}),
		datasets: [],
		release: null,
		faults: [],
		rowsByTable: new Map(),
		rows: <Asked extends Table>(asked: Asked) =>
			(asked.name === table.name ? rows : []) as unknown as ReadRow<Asked>[]
	};
}

const sound: Record<string, string> = {
	dataset: 'sample',
	release: '2001-12-31',
	rule_id: 'any-gun',
	rule: 'any gun',
	period: '2001',
	from_year: '2001',
	to_year: '2001',
	basis: 'calendar',
	measure: 'incidents',
	value: '5',
	as_of: '2001',
	how: 'published',
	evidence: 'publisher',
	complete: 'yes',
	address: 'https://sample.example/2001',
	area: 'US',
	year: '2001',
	status: 'published',
	kind: 'published',
	title: 'Five',
	statement: 'There were five',
	said_by: 'Sample Tracker',
	verdict: 'holds',
	finding: 'There were'
};

const faultsOf = (folder: DataFolder) =>
	checkPublished(folder).map(({ line, found, expected }) => `${line}: ${found}, not ${expected}`);

it('finds nothing wrong in the data of this site', () => {
	const data = readData(fileURLToPath(new URL('../../../../data', import.meta.url)));
	expect([...checkPublished(data), ...checkReferences(data)]).toEqual([]);
});

it('refuses a period that runs backward', () => {
	expect(faultsOf(folderOf(yearlyTotals, [{ to_year: '2000' }]))).toEqual(['2: 2000, not 2001 or later']);
});

it('refuses a total of a dataset that its rule does not name', () => {
	expect(faultsOf(folderOf(yearlyTotals, [{ dataset: 'other' }]))).toEqual([
		'2: "any-gun", not a rule that has other among its datasets'
	]);
});

it('refuses a rule that counts something and has no words for it', () => {
	const silent = { inWhich: null, predicate: null };
	expect(faultsOf(folderOf(yearlyTotals, [{}], [silent]))).toEqual([
		'6: null, not words that complete "incidents in which …"'
	]);
	expect(faultsOf(folderOf(yearlyTotals, [], [silent]))).toEqual([]);
});

it('refuses a count of people that is not the printed number times its unit', () => {
	const printed = { measure: 'public-prek12-enrollment', value: '49.5', unit: 'million students' };
	const rows = [
		{ ...printed, count: '49500000' },
		{ ...printed, count: '49500' }
	];
	expect(faultsOf(folderOf(denominators, rows))).toEqual(['3: 49500, not 49500000']);
});

it('refuses two rules or two claims in one place, and faith without a claim that is retold', () => {
	const twice = [{ id: 'first' }, { id: 'second' }];
	expect(faultsOf(folderOf(yearlyTotals, [], twice))).toEqual(['13: 1, not a free place']);
	const retold: Record<string, string>[] = [
		{ id: 'five', position: '1' },
		{ id: 'five-again', position: '1', faithful: 'yes' }
	];
	expect(faultsOf(folderOf(claims, retold))).toEqual([
		'3: yes, not nothing, as it retells no claim',
		'3: 1, not a free place'
	]);
});
