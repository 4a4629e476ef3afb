import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../db/open.ts';
import { answer, ask, event, makeSmallDb } from './testing-small.ts';
import { addRelease, addTotal, makeIncident } from './testing.ts';

let db: Db;

beforeEach(() => {
	db = makeSmallDb();
});

describe('a published total', () => {
	it('counts the linked events of the register that meet the rule, and tells of the rest', () => {
		addTotal(db, ['gated', '2024-09-29', 'fatal'], 2022, 30, { note: 'second-hand copy' });
		const figure = answer(db, 'gated@2024-09-29', 'fatal');

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
		const { entries, unlisted } = answer(db, 'gated@2024-09-29', 'fatal', { measure: 'killed' });
		expect(entries.map(({ counts }) => counts)).toEqual([0]);
		expect(unlisted?.count).toBe(2);
	});

	it.for(['fatal', 'words'])(
		'shows the events of the period beside it where nothing is linked (%s)',
		(rule) => {
			addTotal(db, ['unlinked', '2024', rule], 2022, 7);
			const { entries, unlisted } = answer(db, 'unlinked@2024', rule);
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
		expect(answer(db, 'unlinked@2024', 'fatal', { from: 2021 })).toMatchObject({
			value: 7,
			evidence: 'second_hand',
			complete: false
		});
		expect(ask(db, 'unlinked@2024', 'fatal', { from: 2020 })).toMatchObject({ status: 404 });
	});

	it('is taken as it stands where the publisher gives one for the whole period', () => {
		addTotal(db, ['unlinked', '2024', 'fatal'], 2013, 200, { toYear: 2018 });
		expect(answer(db, 'unlinked@2024', 'fatal', { from: 2013, to: 2018 }).value).toBe(200);
	});

	it('gives way to rows of the same release', () => {
		addTotal(db, ['open', '2025-02-14', 'all'], 2022, 99);
		expect(answer(db, 'open@2025-02-14', 'all')).toMatchObject({ kind: 'rows', value: 3 });
	});

	it('cannot be parted by state', () => {
		addTotal(db, ['unlinked', '2024', 'fatal'], 2022, 4);
		expect(ask(db, 'unlinked@2024', 'fatal', { states: ['TX'] })).toMatchObject({ status: 400 });
	});
});

describe('a cited figure', () => {
	beforeEach(() => {
		addRelease(db, 'open', '2025-06-01', [makeIncident('row-1', event)]);
	});

	it('has moved where the newest release gives another value than its own', () => {
		expect(answer(db, 'open@2025-02-14', 'all', { is: 3 })).toMatchObject({
			status: 'moved',
			cited: 3,
			address: '/figures/open@2025-02-14/all/incidents?from=2022&to=2022&is=3',
			newest: {
				release: 'open@2025-06-01',
				value: 1,
				address: '/figures/open@2025-06-01/all/incidents?from=2022&to=2022&is=1'
			}
		});
	});

	it('is misquoted where its own release gives another value', () => {
		expect(answer(db, 'open@2025-02-14', 'all', { is: 5 })).toMatchObject({
			status: 'misquoted',
			cited: 5,
			value: 3
		});
	});

	it('has nothing newer on the newest release', () => {
		expect(answer(db, 'open@2025-06-01', 'all')).toMatchObject({ status: 'uncited', newest: null });
	});

	it('takes nobody’s report of a number for a newer release', () => {
		addTotal(db, ['unlinked', '2024', 'fatal'], 2022, 7);
		addTotal(db, ['unlinked', '2025', 'fatal'], 2022, 9, { evidence: 'second_hand' });
		expect(answer(db, 'unlinked@2024', 'fatal').newest).toBeNull();
	});

	it('compares published totals with the newest label that gives the same', () => {
		addTotal(db, ['unlinked', '2024', 'fatal'], 2022, 4);
		addTotal(db, ['unlinked', '2024-09', 'fatal'], 2022, 6);
		addTotal(db, ['unlinked', '2025', 'fatal'], 2021, 1);
		addTotal(db, ['unlinked', 'digest-2022', 'fatal'], 2022, 9);
		expect(answer(db, 'unlinked@2024', 'fatal').newest).toMatchObject({
			release: 'unlinked@2024-09',
			value: 6
		});
	});
});
