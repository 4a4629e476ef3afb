import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../db/open.ts';
import { answer, ask, makeSmallDb } from './testing-small.ts';
import { addDataset, addRelease, addRule, makeIncident, withdrawName } from './testing.ts';

let db: Db;

beforeEach(() => {
	db = makeSmallDb();
});

describe('a figure counted from rows', () => {
	it('lists its rows by date, each with the people behind it', () => {
		const { value, entries, unlisted, evidence } = answer(db, 'open@2025-02-14', 'all');

		expect({ value, unlisted, evidence }).toEqual({ value: 3, unlisted: null, evidence: 'rows' });
		expect(entries.map(({ sourceId }) => sourceId)).toEqual(['row-2', 'row-1', 'row-0']);
		expect(entries[1]).toEqual({
			href: '/events/event',
			record: '/incidents/open@2025-02-14/row-1',
			sourceId: 'row-1',
			occurredOn: '2022-05-10',
			school: 'Example High School',
			city: 'Sample City',
			state: 'TX',
			counts: 1,
			killed: 2,
			people: [
				{ href: '/people/ada-example', name: 'Ada Example' },
				{ href: '/people/ben-example', name: 'Ben Example' }
			],
			notNamed: [{ reason: 'not-found', count: 1 }],
			beyond: 1,
			told: null
		});
	});

	it('says that the people of an unlinked row were not found', () => {
		expect(answer(db, 'open@2025-02-14', 'fatal').entries[0]).toMatchObject({
			href: null,
			people: [],
			notNamed: [{ reason: 'not-found', count: 1 }],
			beyond: 0
		});
	});

	it('tells where nobody was killed', () => {
		const told = answer(db, 'open@2025-02-14', 'all').entries.map((entry) => entry.told);
		expect(told).toEqual([null, null, 'Nobody was killed. The wounded are counted here and never named.']);
	});

	it('counts people, and lists only rows that add some', () => {
		const { value, entries } = answer(db, 'open@2025-02-14', 'all', { measure: 'killed' });
		expect(value).toBe(3);
		expect(entries.map(({ counts }) => counts)).toEqual([1, 2]);
	});

	it('counts what is known, and says how much is not', () => {
		const { value, note, entries } = answer(db, 'open@2025-02-14', 'all', { measure: 'wounded' });
		expect(value).toBe(3);
		expect(note).toMatch(/^1 incident does not say how many people were wounded/);
		expect(entries[0]).toMatchObject({ counts: 0, told: 'The dataset does not say how many were wounded.' });
	});

	it('keeps to its states, levels and school year', () => {
		expect(answer(db, 'open@2025-02-14', 'all', { states: ['CA'] }).value).toBe(1);
		expect(answer(db, 'open@2025-02-14', 'all', { levels: ['high'] }).value).toBe(0);
		expect(answer(db, 'open@2025-02-14', 'all', { basis: 'school', from: 2021, to: 2021 }).value).toBe(3);
	});

	it('shows a withdrawn name nowhere, and counts the same', () => {
		withdrawName(db, 'event.1');
		const { value, entries } = answer(db, 'register@2026-11-22', 'fatal', { measure: 'killed' });

		expect(value).toBe(4);
		expect(entries[0]?.people.map(({ name }) => name)).toEqual(['Ben Example']);
		expect(entries[0]?.notNamed).toEqual([
			{ reason: 'withheld', count: 1 },
			{ reason: 'not-found', count: 1 }
		]);
		expect(JSON.stringify(entries)).not.toMatch(/ada/i);
	});

	it('is complete only within the days that its release covers', () => {
		expect(answer(db, 'open@2025-02-14', 'all').complete).toBe(true);
		expect(answer(db, 'open@2025-02-14', 'all', { to: 2025 }).complete).toBe(false);
		expect(answer(db, 'register@2026-11-22', 'all', { from: 1997, to: 2025 }).complete).toBe(true);
	});
});

describe('the licence gate', () => {
	it('lists of a totals dataset only what the register holds, in its words, and counts the rest', () => {
		const figure = answer(db, 'gated@2023-09-22', 'all');

		expect(figure).toMatchObject({ value: 2, unlisted: { count: 1, address: 'https://example.org/gated' } });
		expect(figure.entries).toMatchObject([
			{
				href: '/events/event',
				sourceId: null,
				occurredOn: '2022-05-10',
				school: 'Example High School',
				killed: 4
			}
		]);
		expect(figure.entries[0]?.notNamed).toEqual([{ reason: 'not-found', count: 2 }]);
		expect(JSON.stringify(figure)).not.toMatch(/secret|2022-05-1[12]/i);
	});

	it('says nothing of a dataset whose terms forbid even its numbers', () => {
		addDataset(db, 'closed', 'none');
		addRule(db, 'closed-rule', ['closed'], { everything: true });
		addRelease(db, 'closed', '2023-01-01', [makeIncident('1', { occurredOn: '2022-01-01' })]);
		expect(ask(db, 'closed@2023-01-01', 'closed-rule')).toMatchObject({ status: 404 });
	});
});

describe('a figure that cannot be given', () => {
	it.for([
		['nobody@2024', 'all', {}, 404, 'no dataset “nobody”'],
		['open@2024-01-01', 'all', {}, 404, 'does not hold the release open@2024-01-01'],
		['open@2025-02-14', 'nothing', {}, 404, 'no counting rule “nothing”'],
		['open@2025-02-14', 'words', {}, 400, 'stands in words only'],
		['open@2025-02-14', 'all', { measure: 'children-killed' }, 400, 'does not state children killed'],
		['open@2025-02-14', 'all', { from: 1990, to: 1991 }, 404, 'covers 2021-01-01 to 2025-02-14']
	] as const)('says why: %s %s %o', ([release, rule, asked, status, words]) => {
		expect(ask(db, release, rule, asked)).toEqual({ status, problem: expect.stringContaining(words) });
	});
});
