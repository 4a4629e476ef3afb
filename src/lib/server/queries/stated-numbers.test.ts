import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkCopy } from '../../check/check-copy.ts';
import type { FindingKind } from '../../check/finding.ts';
import type { Known, KnownFigure } from '../../check/known.ts';
import { readLabelled, score, type LabelledSentence } from '../../check/testing.ts';
import { openTestDb } from '../db/testing.ts';
import { loadData } from '../ingest/load-data.ts';
import { isProblem } from './figure-answer.ts';
import { readFigureValue } from './figure-value.ts';
import { parseFigureText } from '../../domain/figure-text.ts';
import { readKnown } from './stated-numbers.ts';

const folder = new URL('../../../../tests/fixtures/sentences/', import.meta.url);
const read = (name: string) => readLabelled(readFileSync(new URL(name, folder), 'utf8'));
const sets = { tuned: read('tuned.csv'), heldOut: read('held-out.csv') };
const whole2022 = { from: 2022, to: 2022, basis: 'calendar' } as const;
const db = openTestDb();
let known: Known;

beforeAll(() => {
	loadData(db, 'data');
	known = readKnown(db);
});

describe('the labelled sentences', () => {
	const scoreOf = (set: LabelledSentence[], kind: FindingKind) =>
		score(set, kind, (text) => checkCopy(text, known));

	it('are at least two hundred, a third of them never tuned on, no sentence twice', () => {
		const [tuned, heldOut] = [sets.tuned.length, sets.heldOut.length];
		expect(tuned + heldOut).toBeGreaterThanOrEqual(200);
		expect(heldOut).toBeGreaterThanOrEqual((tuned + heldOut) / 3);
		const all = [...sets.tuned, ...sets.heldOut].map(({ sentence }) => sentence);
		expect(new Set(all).size).toBe(all.length);
	});

	/** Least precision and recall: on the sentences that the checker was tuned on, and on those that it was not. */
	const floors: [FindingKind, [number, number], [number, number]][] = [
		['unit-swap', [0.97, 0.97], [0.95, 0.9]],
		['rule-missing', [0.97, 0.97], [0.95, 0.9]],
		['partial-year', [0.9, 0.9], [0.9, 0.9]],
		['sum', [0.9, 0.9], [0.8, 0.8]],
		['superlative', [0.9, 0.9], [0.85, 0.75]],
		['suicide-wording', [0.9, 0.9], [0.95, 0.85]],
		['perpetrator-first', [0.9, 0.9], [0.85, 0.75]],
		['match', [0.95, 0.95], [0.95, 0.8]]
	];

	it.each(floors)('of %s are found as often and as rightly as was measured', (kind, tuned, heldOut) => {
		const [first, second] = [scoreOf(sets.tuned, kind), scoreOf(sets.heldOut, kind)];
		expect([kind, first.precision >= tuned[0], first.recall >= tuned[1]]).toEqual([kind, true, true]);
		expect([kind, second.precision >= heldOut[0], second.recall >= heldOut[1]]).toEqual([kind, true, true]);
		expect(first.wanted * second.wanted).toBeGreaterThan(0);
	});

	it('are flagged as swapped units rightly nine times in ten and more', () => {
		const all = [...sets.tuned, ...sets.heldOut];
		expect(scoreOf(all, 'unit-swap').precision).toBeGreaterThanOrEqual(0.9);
	});
});

describe('the numbers that a text is held against', () => {
	it('are figures of this site, with the value that their address gives', () => {
		const some = known.figuresOf(whole2022).filter(({ address }) => address !== null);
		expect(some.length).toBeGreaterThan(20);
		for (const { address, value } of some) {
			const parsed = parseFigureText(address!);
			if ('problem' in parsed) throw new Error(parsed.problem);
			const found = readFigureValue(db, parsed.figure);
			expect(isProblem(found) ? found.problem : found.tally.value).toBe(value);
		}
	});

	it('hold the pair of numbers that are retold as deaths', () => {
		expect(known.claims[0]).toEqual({ path: '/claims/17-132', values: [17, 132] });
	});

	it('are counted for several years together too', () => {
		const own = known.figuresOf({ from: 2021, to: 2022, basis: 'calendar' });
		const years = [2021, 2022].map((year) => known.figuresOf({ from: year, to: year, basis: 'calendar' }));
		const killed = (figures: readonly KnownFigure[]) =>
			figures.find(({ dataset, measure }) => dataset === 'register' && measure === 'killed')!.value;
		expect(killed(own)).toBe(killed(years[0]!) + killed(years[1]!));
	});

	it('have no address where only the publisher counts so', () => {
		const other = known
			.figuresOf({ ...whole2022, from: 2024, to: 2024 })
			.filter(({ measure }) => measure === 'killed-or-wounded');
		expect(other.length).toBeGreaterThan(0);
		expect(other.every(({ address }) => address === null)).toBe(true);
	});
});
