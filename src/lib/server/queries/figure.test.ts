import { beforeEach, describe, expect, it } from 'vitest';
import type { FigureAddress } from '../../domain/figure.ts';
import type { Db } from '../db/open.ts';
import { openTestDb } from '../db/testing.ts';
import { isProblem, type FigureAnswer } from './figure-answer.ts';
import { readFigure } from './figure.ts';
import {
	addDataset,
	addEvent,
	addLink,
	addRelease,
	addRule,
	addTotal,
	makeIncident,
	withdrawName
} from './testing.ts';

let db: Db;

const event = { occurredOn: '2022-05-10', school: 'Example High School', wounded: 3 };
const other = { occurredOn: '2022-10-24', school: 'Sample Middle School', wounded: null };

beforeEach(() => {
	db = openTestDb();
	addDataset(db, 'register', 'rows');
	addDataset(db, 'open', 'rows');
	addDataset(db, 'gated', 'totals');
	addDataset(db, 'unlinked', 'totals');
	addRule(db, 'all', ['register', 'open', 'gated'], { everything: true });
	addRule(db, 'fatal', ['register', 'open', 'gated', 'unlinked'], { fact: 'killed', atLeast: 1 });
	addRule(db, 'words', ['open', 'unlinked'], null);
	addEvent(db, 'event', event, ['Ada Example', 'Ben Example', null]);
	addEvent(db, 'other', other, [null]);
	addRelease(db, 'register', '2026-11-22', [
		makeIncident('event', { ...event, killed: 3, childrenKilled: 2 }),
		makeIncident('other', { ...other, killed: 1 })
	]);
	addLink(db, 'register', 'event', 'event');
	addLink(db, 'register', 'other', 'other');
	addLink(db, 'open', 'row-1', 'event');
	addLink(db, 'gated', 'secret-1', 'event');
	addRelease(db, 'open', '2025-02-14', [
		makeIncident('row-0', { occurredOn: '2022-06-01', wounded: 1, killed: 0, state: 'CA' }),
		makeIncident('row-1', { ...event, killed: 2, wounded: 2 }),
		makeIncident('row-2', { occurredOn: '2022-03-01', killed: 1, wounded: null }),
		makeIncident('row-3', { occurredOn: '2021-01-01' })
	]);
	addRelease(db, 'gated', '2023-09-22', [
		makeIncident('secret-1', { occurredOn: '2022-05-11', school: 'Secret School', killed: 4, wounded: 9 }),
		makeIncident('secret-2', { occurredOn: '2022-05-12', school: 'Secret School', killed: 1, wounded: 1 }),
		makeIncident('secret-3', { occurredOn: '2021-05-12', school: 'Secret School' })
	]);
});

function ask(release: string, rule: string, asked: Partial<FigureAddress> = {}) {
	const [dataset = '', label = ''] = release.split('@');
	return readFigure(db, {
		release: { dataset, label },
		rule,
		measure: 'incidents',
		from: 2022,
		to: 2022,
		basis: 'calendar',
		states: [],
		levels: [],
		is: null,
		...asked
	});
}

function answer(...asked: Parameters<typeof ask>): FigureAnswer {
	const result = ask(...asked);
	if (isProblem(result)) throw new Error(result.problem);
	return result;
}

describe('a figure counted from rows', () => {
	it('lists its rows by date, each with the people behind it', () => {
		const { value, entries, unlisted, evidence } = answer('open@2025-02-14', 'all');

		expect({ value, unlisted, evidence }).toEqual({ value: 3, unlisted: null, evidence: 'rows' });
		expect(entries.map(({ sourceId }) => sourceId)).toEqual(['row-2', 'row-1', 'row-0']);
		expect(entries[1]).toEqual({
			href: '/events/event',
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
		expect(answer('open@2025-02-14', 'fatal').entries[0]).toMatchObject({
			href: null,
			people: [],
			notNamed: [{ reason: 'not-found', count: 1 }],
			beyond: 0
		});
	});

	it('tells where nobody was killed', () => {
		const told = answer('open@2025-02-14', 'all').entries.map((entry) => entry.told);
		expect(told).toEqual([null, null, 'Nobody was killed. The wounded are counted here and never named.']);
	});

	it('counts people, and lists only rows that add some', () => {
		const { value, entries } = answer('open@2025-02-14', 'all', { measure: 'killed' });
		expect(value).toBe(3);
		expect(entries.map(({ counts }) => counts)).toEqual([1, 2]);
	});

	it('counts what is known, and says how much is not', () => {
		const { value, note, entries } = answer('open@2025-02-14', 'all', { measure: 'wounded' });
		expect(value).toBe(3);
		expect(note).toMatch(/^1 incident does not say how many people were wounded/);
		expect(entries[0]).toMatchObject({ counts: 0, told: 'The dataset does not say how many were wounded.' });
	});

	it('keeps to its states, levels and school year', () => {
		expect(answer('open@2025-02-14', 'all', { states: ['CA'] }).value).toBe(1);
		expect(answer('open@2025-02-14', 'all', { levels: ['high'] }).value).toBe(0);
		expect(answer('open@2025-02-14', 'all', { basis: 'school', from: 2021, to: 2021 }).value).toBe(3);
	});

	it('shows a withdrawn name nowhere, and counts the same', () => {
		withdrawName(db, 'event.1');
		const { value, entries } = answer('register@2026-11-22', 'fatal', { measure: 'killed' });

		expect(value).toBe(4);
		expect(entries[0]?.people.map(({ name }) => name)).toEqual(['Ben Example']);
		expect(entries[0]?.notNamed).toEqual([
			{ reason: 'withheld', count: 1 },
			{ reason: 'not-found', count: 1 }
		]);
		expect(JSON.stringify(entries)).not.toMatch(/ada/i);
	});

	it('is complete only within the days that its release covers', () => {
		expect(answer('open@2025-02-14', 'all').complete).toBe(true);
		expect(answer('open@2025-02-14', 'all', { to: 2025 }).complete).toBe(false);
		expect(answer('register@2026-11-22', 'all', { from: 1997, to: 2025 }).complete).toBe(true);
	});
});

describe('the licence gate', () => {
	it('lists of a totals dataset only what the register holds, in its words, and counts the rest', () => {
		const figure = answer('gated@2023-09-22', 'all');

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
		expect(ask('closed@2023-01-01', 'closed-rule')).toMatchObject({ status: 404 });
	});
});

describe('a published total', () => {
	it('counts the linked events of the register that meet the rule, and tells of the rest', () => {
		addTotal(db, ['gated', '2024-09-29', 'fatal'], 2022, 30, { note: 'second-hand copy' });
		const figure = answer('gated@2024-09-29', 'fatal');

		expect(figure).toMatchObject({
			kind: 'published',
			value: 30,
			evidence: 'publisher',
			note: 'second-hand copy'
		});
		expect(figure.entries).toMatchObject([{ href: '/events/event', counts: 1, killed: 3, sourceId: null }]);
		expect(figure.unlisted).toMatchObject({ count: 29, address: 'https://example.org/gated/totals' });
	});

	it('counts none of the register’s events where they would exceed it', () => {
		addTotal(db, ['gated', '2024-09-29', 'fatal'], 2022, 2, { measure: 'killed' });
		const { entries, unlisted } = answer('gated@2024-09-29', 'fatal', { measure: 'killed' });
		expect(entries.map(({ counts }) => counts)).toEqual([0]);
		expect(unlisted?.count).toBe(2);
	});

	it.for(['fatal', 'words'])(
		'shows the events of the period beside it where nothing is linked (%s)',
		(rule) => {
			addTotal(db, ['unlinked', '2024', rule], 2022, 7);
			const { entries, unlisted } = answer('unlinked@2024', rule);
			expect(entries.map(({ href, counts }) => [href, counts])).toEqual([
				['/events/event', 0],
				['/events/other', 0]
			]);
			expect(unlisted?.count).toBe(7);
		}
	);

	it('adds up years only if every one of them is there, and is as good as the weakest', () => {
		addTotal(db, ['unlinked', '2024', 'fatal'], 2021, 3, { evidence: 'computed', complete: 'no' });
		addTotal(db, ['unlinked', '2024', 'fatal'], 2022, 4, { evidence: 'second_hand' });
		expect(answer('unlinked@2024', 'fatal', { from: 2021 })).toMatchObject({
			value: 7,
			evidence: 'second_hand',
			complete: false
		});
		expect(ask('unlinked@2024', 'fatal', { from: 2020 })).toMatchObject({ status: 404 });
	});

	it('is taken as it stands where the publisher gives one for the whole period', () => {
		addTotal(db, ['unlinked', '2024', 'fatal'], 2013, 200, { toYear: 2018 });
		expect(answer('unlinked@2024', 'fatal', { from: 2013, to: 2018 }).value).toBe(200);
	});

	it('gives way to rows of the same release', () => {
		addTotal(db, ['open', '2025-02-14', 'all'], 2022, 99);
		expect(answer('open@2025-02-14', 'all')).toMatchObject({ kind: 'rows', value: 3 });
	});

	it('cannot be parted by state', () => {
		addTotal(db, ['unlinked', '2024', 'fatal'], 2022, 4);
		expect(ask('unlinked@2024', 'fatal', { states: ['TX'] })).toMatchObject({ status: 400 });
	});
});

describe('a cited figure', () => {
	beforeEach(() => {
		addRelease(db, 'open', '2025-06-01', [makeIncident('row-1', event)]);
	});

	it('is verified while its own release gives the value, and tells what the newest gives', () => {
		expect(answer('open@2025-02-14', 'all', { is: 3 })).toMatchObject({
			status: 'verified',
			cited: 3,
			address: '/figures/open@2025-02-14/all/incidents?from=2022&to=2022&is=3',
			newest: {
				release: 'open@2025-06-01',
				value: 1,
				address: '/figures/open@2025-06-01/all/incidents?from=2022&to=2022&is=1'
			}
		});
	});

	it('has moved where its own release gives another value', () => {
		expect(answer('open@2025-02-14', 'all', { is: 5 })).toMatchObject({
			status: 'moved',
			cited: 5,
			value: 3
		});
	});

	it('has nothing newer on the newest release', () => {
		expect(answer('open@2025-06-01', 'all')).toMatchObject({ status: 'uncited', newest: null });
	});

	it('compares published totals with the newest label that gives the same', () => {
		addTotal(db, ['unlinked', '2024', 'fatal'], 2022, 4);
		addTotal(db, ['unlinked', '2024-09', 'fatal'], 2022, 6);
		addTotal(db, ['unlinked', '2025', 'fatal'], 2021, 1);
		addTotal(db, ['unlinked', 'digest-2022', 'fatal'], 2022, 9);
		expect(answer('unlinked@2024', 'fatal').newest).toMatchObject({ release: 'unlinked@2024-09', value: 6 });
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
		expect(ask(release, rule, asked)).toEqual({ status, problem: expect.stringContaining(words) });
	});
});
