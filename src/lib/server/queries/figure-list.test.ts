import { beforeAll, describe, expect, it } from 'vitest';
import { measureIds } from '../../domain/measure.ts';
import type { FigureAddress } from '../../domain/figure.ts';
import { noFilters } from '../../domain/figure-filters.ts';
import type { Db } from '../db/open.ts';
import { isProblem, type FigureAnswer } from './figure-answer.ts';
import { readFigure } from './figure.ts';
import { makeSmallDb } from './testing-small.ts';
import { addDataset, addEvent, addLink, addRelease, addRule, makeIncident } from './testing.ts';

let db: Db;

/** 450 incidents on few days, so that a page often begins and ends within one. */
beforeAll(() => {
	db = makeSmallDb();
	addDataset(db, 'long', 'rows');
	addRule(db, 'any-of-long', ['long'], { everything: true });
	addRule(db, 'fatal-of-long', ['long'], { fact: 'killed', atLeast: 1 });
	addEvent(db, 'held', { occurredOn: '2022-02-03' }, ['Cleo Example', null]);
	addLink(db, 'long', 'row-017', 'held');
	const rows = Array.from({ length: 450 }, (_, index) =>
		makeIncident(`row-${String(index).padStart(3, '0')}`, {
			occurredOn: `2022-${String((index % 7) + 1).padStart(2, '0')}-03`,
			killed: index % 2,
			wounded: index % 3 === 0 ? null : index % 3,
			childrenKilled: index % 5 === 0 ? null : 0,
			state: index % 4 === 0 ? 'TX' : 'CA'
		})
	);
	addRelease(db, 'long', '2024-01-01', rows);
});

function ask(page: number | null, asked: Partial<FigureAddress> = {}): FigureAnswer {
	const result = readFigure(db, addressOf(asked), page);
	if (isProblem(result)) throw new Error(result.problem);
	return result;
}

const addressOf = (asked: Partial<FigureAddress>): FigureAddress => ({
	release: { dataset: 'long', label: '2024-01-01' },
	rule: 'any-of-long',
	measure: 'incidents',
	...{ from: 2020, to: 2023, basis: 'calendar', ...noFilters, is: null },
	...asked
});

describe('the pages of a list', () => {
	it.for([
		...measureIds.map((measure) => ({ measure })),
		{ rule: 'fatal-of-long' },
		{ states: ['CA' as const] },
		{ months: ['3' as const, '5' as const] },
		{ basis: 'school' as const, until: '03-31' }
	])('hold together what the whole list does, in its order: %o', (asked: Partial<FigureAddress>) => {
		const whole = ask(null, asked);
		const first = ask(1, asked);
		const rest = Array.from({ length: first.paging!.pages - 1 }, (_, index) => ask(index + 2, asked));
		const pages = [first, ...rest];
		expect(pages.flatMap(({ entries }) => entries)).toEqual(whole.entries);
		expect(whole.entries.length).toBeGreaterThan(0);
		for (const { value, unlisted, paging } of pages) {
			expect({ value, unlisted }).toEqual({ value: whole.value, unlisted: null });
			expect(paging).toMatchObject({ size: whole.entries.length, sum: whole.value });
		}
	});

	it('hold 200 entries each, and say where they stand', () => {
		const told = [1, 2, 3].map((page) => {
			const { entries, paging } = ask(page);
			return [entries.length, paging];
		});
		const list = { pages: 3, size: 450, sum: 450 };
		expect(told).toEqual([
			[200, { page: 1, first: 1, ...list }],
			[200, { page: 2, first: 201, ...list }],
			[50, { page: 3, first: 401, ...list }]
		]);
	});

	it('have an end', () => {
		const problem = { problem: 'This list has 3 pages and no more.', status: 404 };
		expect(readFigure(db, addressOf({}), 4)).toEqual(problem);
		expect(readFigure(db, addressOf({ from: 2023 }), 2)).toMatchObject({ status: 404 });
	});

	it('are one where nothing is counted', () => {
		expect(ask(1, { from: 2023 })).toMatchObject({ entries: [], paging: { pages: 1, size: 0, sum: 0 } });
	});

	it('read the rows of their own days and no others', () => {
		const days = new Set(ask(2).entries.map(({ occurredOn }) => occurredOn));
		expect([...days]).toEqual(['2022-04-03', '2022-05-03', '2022-06-03', '2022-07-03']);
	});

	it('lead from every row to its page, unless its terms forbid listing it', () => {
		expect(ask(1).entries.every(({ record, sourceId }) => record?.endsWith(`/${sourceId}`))).toBe(true);
		const gated = ask(1, { release: { dataset: 'gated', label: '2023-09-22' }, rule: 'all' });
		expect(gated.entries.map(({ record }) => record)).toEqual([null]);
		expect(gated.unlisted?.count).toBe(2);
	});
});
