import { describe, expect, it } from 'vitest';
import { parseFigure } from '../../domain/figure.ts';
import { openTestDb } from '../db/testing.ts';
import { isProblem } from './figure-answer.ts';
import { readFigureYears } from './figure-years.ts';
import { addDataset, addRelease, addRule, makeIncident } from './testing.ts';

const db = openTestDb();
addDataset(db, 'made', 'rows');
addRule(db, 'every', ['made'], { everything: true });
const days = ['2019-03-01', '2021-01-02', '2021-12-30', '2022-02-02'];
addRelease(
	db,
	'made',
	'2022-08-04',
	days.map((occurredOn, i) => makeIncident(String(i), { occurredOn, killed: 1 }))
);

function read(query: string, measure = 'incidents') {
	const parsed = parseFigure(
		{ release: 'made@2022-08-04', rule: 'every', measure },
		new URLSearchParams(query)
	);
	if ('problem' in parsed) throw new Error(parsed.problem);
	const years = readFigureYears(db, parsed.figure);
	if (isProblem(years)) throw new Error(years.problem);
	return years;
}

describe('the years around a figure', () => {
	it('are all that its release covers, quiet ones with none, those of its period told', () => {
		const told = read('from=2020&to=2021').map(({ year, value, told }) => [year, value, told]);
		expect(told).toEqual([
			[2019, 1, false],
			[2020, 0, true],
			[2021, 2, true],
			[2022, 1, false]
		]);
	});

	it('are each a figure of its own, counted as it is', () => {
		expect(read('from=2020&to=2021&state=TX&is=9')[2]!.address).toBe(
			'/figures/made@2022-08-04/every/incidents?from=2021&to=2021&state=TX&is=2'
		);
	});

	it('have an interval where whole years of incidents are counted, and only there', () => {
		expect(read('from=2021&to=2021').map(({ interval }) => interval !== null)).toEqual([
			...[false, true, true, false]
		]);
		expect(read('from=2021&to=2021', 'killed').every(({ interval }) => interval === null)).toBe(true);
	});
});
