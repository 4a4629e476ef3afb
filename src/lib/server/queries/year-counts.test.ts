import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../db/open.ts';
import { isProblem } from './figure-answer.ts';
import { readFigure } from './figure.ts';
import { parseFigure } from '../../domain/figure.ts';
import { makeSmallDb } from './testing-small.ts';
import { addTotal } from './testing.ts';
import { countYear } from './year-counts.ts';

let db: Db;

beforeEach(() => {
	db = makeSmallDb();
});

/** The figure at an address, counted again by itself. */
function recount(address: string) {
	const [path, query] = address.split('?');
	const [, , release, rule, measure] = path!.split('/');
	const parsed = parseFigure(
		{ release: release!, rule: rule!, measure: measure! },
		new URLSearchParams(query)
	);
	if ('problem' in parsed) throw new Error(parsed.problem);
	const answer = readFigure(db, parsed.figure);
	if (isProblem(answer)) throw new Error(answer.problem);
	return answer;
}

describe('a year counted by every rule', () => {
	it('gives the values that the figures give, one a dataset and rule', () => {
		addTotal(db, ['unlinked', '2024-01-01', 'fatal'], 2022, 7);
		const counts = countYear(db, 2022);
		expect(counts.length).toBeGreaterThan(3);
		expect(new Set(counts.map(({ dataset, rule }) => `${dataset.id}/${rule.id}`)).size).toBe(counts.length);
		for (const count of counts) {
			const { value, complete, evidence, status } = recount(count.address);
			expect({ value, complete, evidence, status }).toEqual({
				value: count.value,
				complete: count.complete,
				evidence: count.evidence,
				status: 'verified'
			});
		}
	});

	it('takes rows before totals of the same dataset and rule', () => {
		addTotal(db, ['open', '2026-01-01', 'all'], 2022, 999);
		const open = countYear(db, 2022).filter(
			({ dataset, rule }) => dataset.id === 'open' && rule.id === 'all'
		);
		expect(open.map(({ evidence }) => evidence)).toEqual(['rows']);
	});

	it('takes a whole year before a part, and first-hand before second-hand', () => {
		addTotal(db, ['unlinked', '2025-03-01', 'fatal'], 2022, 3, { complete: 'no' });
		addTotal(db, ['unlinked', '2025-02-01', 'fatal'], 2022, 8, { evidence: 'second_hand' });
		addTotal(db, ['unlinked', '2025-01-01', 'fatal'], 2022, 7);
		const [total] = countYear(db, 2022).filter(({ dataset }) => dataset.id === 'unlinked');
		expect(total).toMatchObject({ value: 7, release: { label: '2025-01-01' } });
	});

	it('is empty for a year of which nothing is held', () => {
		expect(countYear(db, 1907)).toEqual([]);
	});
});
