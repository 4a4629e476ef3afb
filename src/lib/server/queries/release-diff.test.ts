import { describe, expect, it } from 'vitest';
import { isMoved } from '../../domain/year-move.ts';
import { isProblem } from './figure-answer.ts';
import { findPair, type ReleasePair } from './release-diff-pair.ts';
import { readYearMoves } from './release-diff-years.ts';
import { placeAllRecords, readReleaseDiff } from './release-diff.ts';
import { labels, makeReleasesDb } from './testing-releases.ts';
import { addDataset } from './testing.ts';
import type { Db } from '../db/open.ts';

function getPair(db: Db, dataset: string, from: string, to: string): ReleasePair {
	const pair = findPair(db, dataset, from, to);
	if (isProblem(pair)) throw new Error(pair.problem);
	return pair;
}

describe('two releases of a dataset', () => {
	const db = makeReleasesDb();

	it('differ in records added, removed and changed field by field, each with the release that brought it', async () => {
		const pair = getPair(db, 'open', labels[0], labels[2]);
		const diff = await readReleaseDiff(db, pair);
		expect(diff.counts).toEqual({ added: 2, removed: 1, changed: 4 });
		const told = (await placeAllRecords(db, pair, diff)).map(({ kind, sourceId, since, fields, event }) => [
			...[kind, sourceId, since.slice(0, 4)],
			...fields.map(({ field, before, after }) => `${field} ${before} ${after}`),
			...(event ? [event] : [])
		]);
		expect(told).toEqual([
			['added', 'early', '2024'],
			['added', 'late', '2025', '/events/latest'],
			['removed', 'goes', '2024'],
			['changed', 'elsewhere', '2024', 'killed 0 3'],
			['changed', 'moves-out', '2024', 'occurredOn 2022-05-01 2021-05-01'],
			['changed', 'grows', '2024', 'killed 1 2', '/events/grown'],
			['changed', 'renamed', '2025', 'circumstance dispute unknown']
		]);
	});

	it('are told year by year: what came, went, changed, and moved from one year to another', async () => {
		const { years, fields } = await readReleaseDiff(db, getPair(db, 'open', labels[0], labels[2]));
		const none = { added: 0, removed: 0, changed: 0, arrived: 0, left: 0 };
		expect(years).toEqual([
			{ ...none, year: 2019, changed: 1 },
			{ ...none, year: 2021, arrived: 1 },
			{ ...none, year: 2022, added: 2, removed: 1, changed: 2, left: 1 }
		]);
		expect(fields).toEqual([
			{ field: 'occurredOn', records: 1 },
			{ field: 'killed', records: 2 },
			{ field: 'circumstance', records: 1 }
		]);
	});

	it('of which the terms forbid naming rows are counted and not listed', async () => {
		const pair = getPair(db, 'gated', labels[0], labels[2]);
		const diff = await readReleaseDiff(db, pair);
		expect(diff.counts).toEqual({ added: 2, removed: 1, changed: 4 });
		expect(diff.records.length).toBe(0);
		expect(await placeAllRecords(db, pair, diff)).toEqual([]);
	});

	it('move closed years, and say which release between them brought the value', () => {
		const years = readYearMoves(db, getPair(db, 'open', labels[0], labels[2]), {
			rule: 'all',
			measure: 'killed'
		});
		expect(
			years.filter(isMoved).map(({ year, before, after, since }) => [year, before.value, after.value, since])
		).toEqual([
			[2019, 0, 3, labels[1]],
			[2022, 2, 4, labels[1]]
		]);
	});

	it.for([
		['open', labels[0], labels[0], 400, 'does not differ from itself'],
		['open', labels[0], '2030-01-01', 404, 'does not hold the release open@2030-01-01. It holds open@'],
		['nobody', labels[0], labels[1], 404, 'no dataset']
	] as const)('%s %s and %s cannot be compared: %i', ([dataset, from, to, status, words]) => {
		const problem = findPair(db, dataset, from, to);
		expect(problem).toMatchObject({ status });
		expect((problem as { problem: string }).problem).toContain(words);
	});

	it('are not compared where the terms forbid any number', () => {
		addDataset(db, 'shut', 'none');
		expect(findPair(db, 'shut', labels[0], labels[1])).toMatchObject({ status: 404 });
	});
});
