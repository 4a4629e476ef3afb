import { describe, expect, it } from 'vitest';
import { noFilters } from '../../domain/figure-filters.ts';
import { parseFigure } from '../../domain/figure.ts';
import { openTestDb } from '../db/testing.ts';
import { isProblem } from './figure-answer.ts';
import { findSubject } from './figure-subject.ts';
import { readFigureValue } from './figure-value.ts';
import { readApart } from './series-apart.ts';
import type { Line } from './series.ts';
import { addDataset, addRelease, addRule, makeIncident } from './testing.ts';

const db = openTestDb();
addDataset(db, 'open', 'rows');
addRule(db, 'all', ['open'], { everything: true });
addRelease(db, 'open', '2021-06-30', [
	makeIncident('a', { occurredOn: '2019-02-03', state: 'TX', level: 'high', killed: 2 }),
	makeIncident('b', { occurredOn: '2020-02-03', state: 'TX', level: 'middle' }),
	makeIncident('c', { occurredOn: '2020-05-03', state: 'OH', level: 'high', killed: 1 }),
	makeIncident('d', { occurredOn: '2021-05-03', state: 'OH', level: 'high' })
]);
const line: Line = {
	...{ release: { dataset: 'open', label: '2021-06-30' }, rule: 'all', measure: 'incidents' },
	...{ from: 2019, to: 2023, basis: 'calendar', ...noFilters }
};

function read(facet: 'states' | 'levels', changes: Partial<Line> = {}) {
	const subject = findSubject(db, line);
	if (isProblem(subject) || subject.kind !== 'rows') throw new Error('no rows');
	return readApart(db, subject, { ...line, ...changes }, facet);
}

describe('a line told apart', () => {
	it('gives each state its years, the part of a year marked, and no years that the release says nothing of', () => {
		const texas = read('states').find(({ value }) => value === 'TX');
		expect(texas?.points).toEqual([
			{ year: 2019, value: 1, complete: false },
			{ year: 2020, value: 1, complete: true },
			{ year: 2021, value: 0, complete: false }
		]);
	});

	it('leaves out what never occurs', () => {
		expect(
			read('states')
				.map(({ value }) => value)
				.toSorted()
		).toEqual(['OH', 'TX']);
	});

	it('counts levels in the measure of the line', () => {
		const high = read('levels', { measure: 'killed' }).find(({ value }) => value === 'high');
		expect(high?.points.map(({ value }) => value)).toEqual([2, 1, 0]);
	});

	it.for(['states', 'levels'] as const)('has figures of %s that count the same', (facet) => {
		for (const { last } of read(facet)) {
			const url = new URL(last!.address, 'https://example.org');
			const [, , release, rule, measure] = url.pathname.split('/') as [
				string,
				string,
				string,
				string,
				string
			];
			const parsed = parseFigure({ release, rule, measure }, url.searchParams);
			if ('problem' in parsed) throw new Error(parsed.problem);
			const counted = readFigureValue(db, parsed.figure);
			expect(isProblem(counted) ? counted : counted.tally.value).toBe(last!.value);
		}
	});
});
