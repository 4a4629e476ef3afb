import { beforeEach, expect, it, vi } from 'vitest';
import type { FigureAddress } from '../../domain/figure.ts';
import { noFilters } from '../../domain/figure-filters.ts';
import type { Db } from '../db/open.ts';
import { isProblem } from './figure-answer.ts';
import { readFigure } from './figure.ts';
import { figuresCounting } from './figures-counting.ts';
import { readSeries } from './series.ts';
import { makeRandomDb } from './testing-random.ts';

/** Tables that grow with what is imported. The register is read whole, once for each state of the database. */
const large = ['records', 'release_records', 'links', 'yearly_totals'];

let db: Db;

beforeEach(() => {
	db = makeRandomDb(1);
	figuresCounting(db, 'event-1'); // reads what all events share, once for each state of the database
});

const scope = {
	rule: 'fatal',
	measure: 'incidents',
	from: 2019,
	to: 2021,
	basis: 'calendar',
	is: 3
} as const;
const open = { release: { dataset: 'open', label: '2024-02-01' } };

function ask(dataset: string, label: string, asked: Partial<FigureAddress> = {}): () => object {
	return () => readFigure(db, { ...scope, release: { dataset, label }, ...noFilters, ...asked });
}

/** The plans of every statement that a call runs, read from SQLite. */
function plansOf(call: () => object): string[] {
	const prepared = vi.spyOn(db.$client, 'prepare');
	const result = call();
	const statements = new Set(prepared.mock.calls.map(([source]) => source));
	prepared.mockRestore();
	expect(isProblem(result)).toBe(false);
	return [...statements].flatMap((source) => {
		const parameters = Array.from(source.matchAll(/\?/g), () => 1);
		const plan = db.$client.prepare<unknown[], { detail: string }>(`explain query plan ${source}`);
		return plan.all(...parameters).map(({ detail }) => detail);
	});
}

it.for([
	['a figure from open rows', ask('open', '2022-06-30')],
	['a figure by state', ask('open', '2022-06-30', { states: ['TX'] })],
	['a figure from rows that may not be listed', ask('gated', '2024-02-01')],
	['a published total with linked events', ask('gated', '2025')],
	['a published total without', ask('unlinked', '2024')],
	['a line of people named', () => readSeries(db, { ...scope, ...open, ...noFilters, measure: 'named' })],
	['the figures of an event', () => figuresCounting(db, 'event-2')]
] as [string, () => object][])('%s searches by index and scans no large table', ([, call]) => {
	const plans = plansOf(call);
	expect(plans.filter((plan) => plan.startsWith('SEARCH')).length).toBeGreaterThan(2);
	expect(plans.filter((plan) => large.some((table) => plan.startsWith(`SCAN ${table}`)))).toEqual([]);
});
