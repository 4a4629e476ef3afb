import { beforeEach, describe, expect, it } from 'vitest';
import { noFilters } from '../../domain/figure-filters.ts';
import type { StateCode } from '../../domain/state.ts';
import type { Db } from '../db/open.ts';
import { denominators } from '../db/schema/published.ts';
import { isProblem } from './figure-answer.ts';
import { findSubject, type RowsSubject } from './figure-subject.ts';
import { readFigureValue } from './figure-value.ts';
import { parseFigure } from '../../domain/figure.ts';
import type { Line } from './series.ts';
import { countByState, readStateRates } from './state-counts.ts';
import { addRelease, makeIncident } from './testing.ts';
import { makeSmallDb } from './testing-small.ts';

let db: Db;
beforeEach(() => {
	db = makeSmallDb();
});

const line = (other: Partial<Line> = {}): Line => ({
	...{ release: { dataset: 'open', label: '2025-02-14' }, rule: 'all', measure: 'incidents', from: 2021 },
	...{ to: 2025, basis: 'calendar', ...noFilters, ...other }
});
function subjectOf(asked: Line): RowsSubject {
	const subject = findSubject(db, asked);
	if (isProblem(subject) || subject.kind !== 'rows') throw new Error('no rows');
	return subject;
}
function count(asked: Line) {
	const counts = countByState(db, subjectOf(asked), asked);
	if (isProblem(counts)) throw new Error(counts.problem);
	return counts;
}
const some = ({ states }: ReturnType<typeof count>) =>
	states.flatMap(({ code, count }) => (count.value > 0 ? [[code, count.value]] : []));

describe('a line counted by state', () => {
	it('has every state and territory by name, and adds up to the whole', () => {
		const counts = count(line());
		expect(counts.states).toHaveLength(56);
		expect(counts.states.slice(0, 3).map(({ name }) => name)).toEqual([
			'Alabama',
			'Alaska',
			'American Samoa'
		]);
		expect(some(counts)).toEqual([
			['CA', 1],
			['TX', 3]
		]);
		expect(counts).toMatchObject({ total: { value: 4 }, complete: false });
	});

	it('counts only what the rule and the filters let through, and leaves out states that are not asked for', () => {
		expect(some(count(line({ rule: 'fatal' })))).toEqual([['TX', 2]]);
		expect(some(count(line({ months: ['6'] })))).toEqual([['CA', 1]]);
		const texas = count(line({ states: ['TX', 'VT'] }));
		expect(texas.states.map(({ code, count }) => [code, count.value])).toEqual([
			['TX', 3],
			['VT', 0]
		]);
	});

	it.for(['incidents', 'killed', 'wounded', 'named'] as const)(
		'shows the %s of each state as the figure of that state counts them',
		(measure) => {
			const { states, total } = count(line({ measure }));
			expect(states.reduce((sum, { count }) => sum + count.value, 0)).toBe(total.value);
			expect(total.value).toBeGreaterThan(0);
			for (const { count } of states) {
				const { pathname, searchParams } = new URL(count.address, 'https://example.org');
				const [, , release, rule, asked] = pathname.split('/') as [string, string, string, string, string];
				const figure = parseFigure({ release, rule, measure: asked }, searchParams);
				const found = 'figure' in figure && readFigureValue(db, figure.figure);
				expect(found && 'tally' in found && found.tally.value).toBe(count.value);
			}
		}
	);

	it('is not made of years that the release says nothing of', () => {
		const asked = line({ from: 1990, to: 1995 });
		expect(countByState(db, subjectOf(asked), asked)).toMatchObject({ status: 404 });
	});
});

describe('the rates of states', () => {
	/** Made-up children of a state in some years. */
	function addChildren(area: StateCode, from: number, to: number, count: number): void {
		for (let year = from; year <= to; year += 1) {
			const what = { measure: 'population-5-17', area, periodLabel: String(year), year } as const;
			const told = {
				unit: 'people aged 5-17',
				address: 'https://example.org/',
				status: 'published'
			} as const;
			db.insert(denominators)
				.values({ ...what, value: count, count, ...told })
				.run();
		}
	}
	const asked = line({ release: { dataset: 'open', label: '2030-06-30' }, from: 2026, to: 2030 });
	beforeEach(() => {
		const rows = (state: StateCode, number: number) =>
			Array.from({ length: number }, (_, n) =>
				makeIncident(`${state}-${n}`, { occurredOn: `${2026 + (n % 5)}-02-01`, state })
			);
		const first = makeIncident('first', { occurredOn: '2026-01-01', state: 'WY' });
		addRelease(db, 'open', '2030-06-30', [first, ...rows('TX', 50), ...rows('OH', 25), ...rows('VT', 50)]);
		db.run(`update records set occurred_on = '2026-01-01' where source_id = 'first'`);
	});

	it('divide the years that are covered whole and have a denominator, and say which', () => {
		addChildren('TX', 2027, 2035, 1_000_000);
		addChildren('OH', 2027, 2035, 1_000_000);
		addChildren('VT', 2027, 2035, 90_000);
		const rates = readStateRates(db, subjectOf(asked), asked);
		if (rates === null || isProblem(rates)) throw new Error('no rates');
		expect(rates).toMatchObject({ from: 2027, to: 2029, complete: true, total: { value: 75 } });
		const standings = rates.states.map(({ code, standing, count, exposure }) => [
			...[code, standing, count.value, exposure?.value]
		]);
		expect(standings.filter(([, , value]) => value !== 0)).toEqual([
			['OH', 'unstable', 15, 3_000_000],
			['TX', 'stable', 30, 3_000_000],
			['VT', 'too-few-people', 30, 270_000]
		]);
		expect(standings.find(([code]) => code === 'GU')).toEqual(['GU', 'no-denominator', 0, undefined]);
	});

	it('are not given to a state that lacks one of the years', () => {
		addChildren('TX', 2027, 2029, 1_000_000);
		addChildren('OH', 2028, 2029, 1_000_000);
		const rates = readStateRates(db, subjectOf(asked), asked);
		if (rates === null || isProblem(rates)) throw new Error('no rates');
		expect(rates.states.find(({ code }) => code === 'OH')).toMatchObject({ standing: 'no-denominator' });
	});

	it('are none where no year has both', () => {
		addChildren('TX', 2030, 2035, 1_000_000);
		expect(readStateRates(db, subjectOf(asked), asked)).toBeNull();
	});
});
