import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
	elementary,
	exampleFiles,
	exampleRows,
	high,
	withheldName,
	writeFiles
} from '../../../../tests/fixtures/example-data.ts';
import { checkData, formatFault } from './check-data.ts';
import { readData } from './data-folder.ts';

const data = fileURLToPath(new URL('../../../../data', import.meta.url));

const check = (files: Record<string, string>) =>
	checkData(writeFiles({ ...exampleFiles(), ...files })).map(formatFault);
const checkRows = (rows: Parameters<typeof exampleFiles>[0]) => check(exampleFiles(rows));

const misplacedPair: Parameters<typeof checkRows>[0] = {
	pairs: [
		{
			dataset: 'register',
			source_id: 'S-1',
			other_dataset: 'sample',
			other_source_id: 'S-2',
			decision: 'same',
			decided_on: '2026-11-22'
		}
	]
};

/** Rows of a table of the example with other values in one of them. */
function changed(table: string, index: number, values: Record<string, string | number>) {
	return { [table]: exampleRows[table]!.map((row, at) => (at === index ? { ...row, ...values } : row)) };
}

describe('our own data', () => {
	it('have no fault', () => {
		expect(checkData(data).map(formatFault)).toEqual([]);
	});

	it('hold everything that was compiled', () => {
		const { rowsByTable } = readData(data);
		const count = (name: string) => rowsByTable.get(name)!.length;
		expect(['events', 'victims', 'people', 'rooms', 'objects', 'sources'].map(count)).toEqual([
			187, 319, 254, 8, 44, 528
		]);
	});
});

it('finds nothing wrong in the example', () => {
	expect(check({})).toEqual([]);
});

describe('a planted fault is found at its file, line and column:', () => {
	it.for([
		[
			'a word that is no answer',
			changed('events', 1, { during_classes: 'maybe' }),
			'events.csv:3:7: found "maybe", expected one of yes, no, unknown'
		],
		[
			'a day that is none',
			changed('events', 0, { occurred_on: '2001-02-29' }),
			'events.csv:2:2: found "2001-02-29", expected a day that the calendar has'
		],
		[
			'a state that is none',
			changed('events', 0, { state: 'Texas' }),
			'events.csv:2:6: found "Texas", expected one of AL, '
		],
		[
			'an event without a source',
			changed('events', 0, { source_ids: '' }),
			'events.csv:2:13: found nothing, expected ids'
		],
		[
			'a person without a source',
			changed('people', 1, { source_ids: '' }),
			'people.csv:3:9: found nothing, expected ids'
		],
		[
			'a source that is not listed',
			changed('people', 1, { source_ids: 'hearsay' }),
			'people.csv:3:9: found "hearsay", expected an id of sources'
		],
		[
			'an id that stands twice',
			changed('sources', 1, { source_id: 'town-paper' }),
			'sources.csv:3:1: found "town-paper" as in line 2, expected a value of its own'
		],
		[
			'two people for one victim',
			changed('people', 1, { victim_id: `${elementary}.1` }),
			`people.csv:3:2: found "${elementary}.1" as in line 2, expected a value of its own`
		],
		[
			'more killed than victims',
			changed('events', 1, { killed: 2 }),
			'events.csv:3:8: found 2, expected 1, its rows in register/victims.csv'
		],
		[
			'more children than there are',
			changed('events', 0, { children_killed: 2 }),
			'events.csv:2:9: found 2, expected 1, its children in register/victims.csv'
		],
		[
			'a number of children where one is unknown',
			changed('events', 1, { children_killed: 1 }),
			'events.csv:3:9: found 1, expected nothing'
		],
		[
			'more shot by police than killed',
			changed('events', 1, { killed_by_police: 2 }),
			'events.csv:3:10: found 2, expected at most 1, its killed'
		],
		[
			'a victim neither named nor explained',
			changed('victims', 2, { unnamed_reason: '' }),
			'victims.csv:4:6: found nothing, expected a reason, or a person'
		],
		[
			'a victim both named and not',
			changed('victims', 0, { unnamed_reason: 'not-found' }),
			'victims.csv:2:6: found "not-found", expected nothing'
		],
		[
			'a victim out of number',
			changed('victims', 3, { victim_id: `${high}.2` }),
			`victims.csv:5:1: found "${high}.2", expected "${high}.1"`
		],
		[
			'an object in no room',
			changed('objects', 0, { room_id: 'nobody' }),
			'objects.csv:2:2: found "nobody", expected an id of rooms'
		],
		[
			'a link to no dataset',
			changed('links', 0, { dataset: 'nothing' }),
			'links.csv:2:1: found "nothing", expected an id of datasets'
		],
		[
			'a row that is two events',
			changed('links', 1, { source_id: 'S-1', decision: 'same' }),
			'links.csv:3:4: found same as in line 2, expected one event for a row'
		],
		[
			'a pair in the place of a link',
			misplacedPair,
			'pairs.csv:2:1: found "register", expected the first of two by its id, neither of them the register'
		]
	] as const)('%s', ([, rows, fault]) => {
		expect(checkRows(rows)).toContainEqual(expect.stringContaining(fault));
	});

	it('a column that the dictionary does not know', () => {
		const path = 'register/objects.csv';
		const csv = exampleFiles()[path]!.replace(/^(.*)$/m, '$1,price');
		expect(check({ [path]: csv })).toEqual([
			`${path}:1:7: found column "price", expected object_id, room_id, name, place, story, source_ids`
		]);
	});

	it('a file that nothing reads', () => {
		expect(check({ 'register/event.csv': 'id\n' })).toEqual([
			'register/event.csv:1:1: found an unknown file, expected no such file'
		]);
	});

	it('a rule without a word that it needs', () => {
		const path = 'rules/sample-rule.json';
		const [fault] = check({ [path]: exampleFiles()[path]!.replace('"Deaths."', '""') });
		expect(fault).toBe(`${path}:5:2: found nothing, expected text`);
	});

	it('a rule for a dataset that is not described', () => {
		const path = 'rules/sample-rule.json';
		const text = exampleFiles()[path]!.replace('"sample"\n', '"nothing"\n');
		expect(check({ [path]: text })).toEqual([`${path}:14:2: found "nothing", expected an id of datasets`]);
	});

	it('limits of a rule on a dataset that is not described', () => {
		const path = 'rules/sample-rule.json';
		const rule = JSON.parse(exampleFiles()[path]!) as object;
		const text = `${JSON.stringify({ ...rule, limits: { nothing: 'It cannot.' } }, null, '\t')}\n`;
		const [fault] = check({ [path]: text });
		expect(fault).toContain('found "nothing", expected an id of datasets');
	});

	it('a rule under the name of another', () => {
		const path = 'rules/sample-rule.json';
		expect(
			check({ 'rules/other.json': exampleFiles()[path]!.replace('"position": 2', '"position": 3') })
		).toEqual(['rules/other.json:11:2: found "sample-rule", expected "other"']);
	});

	it('JSON that is none', () => {
		const path = 'rules/sample-rule.json';
		const text = exampleFiles()[path]!.replace('"Deaths.",', '"Deaths."');
		expect(check({ [path]: text })).toContain(`${path}:6:2: found no JSON, expected JSON`);
	});
});

describe('a withheld name', () => {
	it('is found in a cell, and not said', () => {
		const [fault] = checkRows(changed('events', 1, { notes: `One account names ${withheldName}.` }));
		expect(fault).toBe('register/events.csv:3:12: found a withheld name, expected no withheld name');
	});

	it('is found in the address of a source', () => {
		const address = 'https://paper.example/nemo-ungenannt-trial';
		expect(checkRows(changed('sources', 0, { address }))).toEqual([
			'register/sources.csv:2:2: found a withheld name, expected no withheld name'
		]);
	});

	it('is found in JSON and in prose', () => {
		const rule = exampleFiles()['rules/sample-rule.json']!.replace('"Deaths."', `"${withheldName}"`);
		const faults = check({ 'rules/sample-rule.json': rule, 'README.md': `# Data\n\nBy ${withheldName}.\n` });
		expect(faults).toEqual([
			'README.md:3:4: found a withheld name, expected no withheld name',
			'rules/sample-rule.json:5:15: found a withheld name, expected no withheld name'
		]);
	});

	it('cannot slip through because the list is gone', () => {
		const { 'withheld-names.txt': _list, ...files } = exampleFiles();
		expect(checkData(writeFiles(files)).map(formatFault)).toEqual([
			'withheld-names.txt:1:1: found no such file, expected a file'
		]);
	});
});

describe('a withdrawn name', () => {
	const withdrawals = [{ victim_id: `${elementary}.1`, scope: 'name', withdrawn_on: '2026-11-23' }];

	it('is no fault while its person still stands in people.csv', () => {
		expect(checkRows({ withdrawals })).toEqual([]);
	});

	it('is a fault where it would still be shown, and the fault does not say it', () => {
		const path = 'rules/sample-rule.json';
		const rule = exampleFiles()[path]!.replace('Deaths.', 'Deaths like that of Addie Placeholder.');
		expect(check({ ...exampleFiles({ withdrawals }), [path]: rule })).toEqual([
			`${path}:1:1: found the withdrawn name of "${elementary}.1", expected words without it`
		]);
	});
});
