import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { elementary, exampleFiles, writeFiles } from '../../../../tests/fixtures/example-data.ts';
import { searchQuestions } from '../../../../tests/fixtures/search-questions.ts';
import type { Db } from '../db/open.ts';
import { openTestDb } from '../db/testing.ts';
import { loadData } from '../ingest/load-data.ts';
import { listEvents } from './events.ts';
import { figuresCounting } from './figures-counting.ts';
import { describeHits } from './search-hits.ts';
import { countRulesOfEvents } from './search-rules.ts';
import { search } from './search.ts';
import { listVerdicts } from './verdicts.ts';

/** Addresses of the first hits. */
function find(db: Db, text: string, most = 2): string[] {
	return describeHits(db, search(db, text).found.slice(0, most)).map(({ href }) => href);
}

describe('over the embedded register', () => {
	let db: Db;
	beforeAll(() => {
		db = openTestDb();
		loadData(db, fileURLToPath(new URL('../../../../data', import.meta.url)));
	}, 60_000);

	it('a question as readers type it finds what was meant, first or second, in 95 of 100', () => {
		const missed = searchQuestions.filter(([question, address]) => !find(db, question).includes(address));
		expect(searchQuestions.length).toBeGreaterThanOrEqual(60);
		expect(missed.length / searchQuestions.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.05);
	});

	it('everybody who is named is found by the name, with accents and without', () => {
		for (const { name, personId } of listEvents(db).flatMap(({ named }) => named)) {
			const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toUpperCase();
			for (const text of new Set([name, plain.replaceAll(/[’']/g, '')])) {
				const first = search(db, text).found.slice(0, 2);
				expect(
					first.some((one) => one.kind === 'person' && one.entry.id === personId),
					text
				).toBe(true);
			}
		}
	}, 60_000);

	it('a slip is read for what it may mean, and said', () => {
		expect(search(db, 'Uvlade').slips).toEqual([{ asked: 'uvlade', read: 'uvalde' }]);
		expect(search(db, 'Uvalde').slips).toEqual([]);
	});

	it('a word that is nowhere is left out, and said', () => {
		const answer = search(db, 'Uvalde zzzzqqq');
		expect(answer.left).toEqual(['zzzzqqq']);
		expect(answer.found.length).toBeGreaterThan(0);
	});

	it('an event counts by as many rules as its page shows', () => {
		const ids = listEvents(db)
			.map(({ id }) => id)
			.filter((_, index) => index % 6 === 0);
		const counts = countRulesOfEvents(db, ids);
		for (const id of ids) {
			const { groups } = listVerdicts(db, id, figuresCounting(db, id));
			const verdicts = groups.flatMap((group) => group.verdicts);
			const asked = new Set(verdicts.map(({ rule }) => rule));
			const counted = new Set(verdicts.filter((verdict) => verdict.counted).map(({ rule }) => rule));
			expect(counts.get(id), id).toEqual({ counted: counted.size, asked: asked.size });
		}
	});

	it.for([
		['a quote and a bracket', '"(OR'],
		['a column', 'x:'],
		['5,000 brackets', '('.repeat(5000)],
		['signs of LIKE', '%_%_'],
		['NUL', '\0'],
		['10 kB', 'a'.repeat(10_000)],
		['operators', 'school:* NEAR(a b) AND NOT ^'],
		['SQL', "'; drop table people; --"],
		['a set of columns', '{school}: "x'],
		['half a character', '😀 \uD800']
	] as const)('takes %s for a question as any other', ([, text]) => {
		const { found } = search(db, text);
		expect(describeHits(db, found.slice(0, 20)).length).toBe(Math.min(20, found.length));
	});

	it('any text has an answer', () => {
		const word = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 12 }),
			fc.constantFrom('AND', 'OR', 'NOT', 'NEAR(', '"', '*', '2022', 'TX', 'ps', '18', 'example', '5/24')
		);
		fc.assert(
			fc.property(fc.array(word, { maxLength: 12 }), (words) => {
				const { found } = search(db, words.join(' '));
				describeHits(db, found.slice(0, 3));
			}),
			{ numRuns: 60 }
		);
	});
});

describe('a name that a family withdraws', () => {
	const withdraw = (scope: string) => ({
		withdrawals: [{ victim_id: `${elementary}.1`, scope, withdrawn_on: '2026-11-23' }]
	});
	const names = ['Ada', 'Placeholder', 'Addie', 'Ada Placeholder'];

	it('is found no more as soon as the data are loaded, nor is the room; the event is', () => {
		const db = openTestDb();
		loadData(db, writeFiles(exampleFiles()));
		expect(names.flatMap((name) => find(db, name, 20))).not.toEqual([]);
		const event = find(db, 'Example Elementary', 1);
		loadData(db, writeFiles(exampleFiles(withdraw('name'))));
		for (const name of names) {
			const texts = describeHits(db, search(db, name).found);
			expect(JSON.stringify(texts)).not.toMatch(/\b(ada|addie|placeholder)\b/i);
		}
		expect(find(db, 'Example Elementary', 1)).toEqual(event);
	});
});
