import { expect, it } from 'vitest';
import { cnnRow, toCsv } from '../../../../tests/fixtures/imports/made-up-rows.ts';
import { readMadeUp } from '../../../../tests/fixtures/imports/read-made-up.ts';
import { cnn } from './cnn.ts';

const read = (...rows: Record<string, string>[]) => readMadeUp(cnn, toCsv(cnnRow, rows));

it('reads a row of CNN’s file in our words, under an id of date, state and school', () => {
	const { incidents, findings } = read({});
	expect(findings).toEqual([]);
	expect(incidents).toMatchObject([
		{
			sourceId: '2009-01-08-tx-example-high-school',
			occurredOn: '2009-01-08',
			hour: 20,
			level: 'high',
			killed: 0,
			wounded: 1,
			duringClasses: 'unknown',
			circumstance: 'unknown'
		}
	]);
});

it('makes ids that do not depend on the order of rows or on accents', () => {
	const rows = [{ school: 'Escuela Niñez' }, { school: "St. Mary's K-8" }];
	const ids = (list: Record<string, string>[]) => read(...list).incidents.map(({ sourceId }) => sourceId);
	expect(ids(rows)).toEqual(['2009-01-08-tx-escuela-ninez', '2009-01-08-tx-st-marys-k-8']);
	expect(ids(rows.toReversed())).toEqual(ids(rows).toReversed());
});

it('keeps a second row of the same date, state and school out', () => {
	const { incidents, rejected } = read({}, { time: '9:00PM' }, { state: 'Ohio' });
	expect(incidents).toHaveLength(2);
	expect(rejected).toMatchObject([{ line: 3, column: 'school' }]);
});

it.for([
	['31-Feb-09', null],
	['8-jan-09', null],
	['28-Feb-18', '2018-02-28']
] as const)('reads the date %s as %s', ([date, expected]) => {
	expect(read({ date, year: '' }).incidents[0]?.occurredOn ?? null).toBe(expected);
});

it('asks for no column on race', () => {
	expect([...cnn.needs, ...cnn.takes]).not.toContain('race');
});
