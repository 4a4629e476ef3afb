import type { FigureAddress } from '../../domain/figure.ts';
import { noFilters } from '../../domain/figure-filters.ts';
import type { Db } from '../db/open.ts';
import { openTestDb } from '../db/testing.ts';
import { isProblem, type FigureAnswer } from './figure-answer.ts';
import { readFigure } from './figure.ts';
import { addDataset, addEvent, addLink, addRelease, addRule, makeIncident } from './testing.ts';

/** Facts of the register’s two events in the small database. */
export const event = { occurredOn: '2022-05-10', school: 'Example High School', wounded: 3 };
export const other = { occurredOn: '2022-10-24', school: 'Sample Middle School', wounded: null };

/**
 * A small database for tests: the register with two events, an open dataset with four rows, one that forbids listing
 * with three, and one that has no rows; one row of each is linked to an event.
 */
export function makeSmallDb(): Db {
	const db = openTestDb();
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
	return db;
}

/** Asks for a figure of incidents in 2022 unless told otherwise. */
export function ask(db: Db, release: string, rule: string, asked: Partial<FigureAddress> = {}) {
	const [dataset = '', label = ''] = release.split('@');
	return readFigure(db, {
		release: { dataset, label },
		rule,
		measure: 'incidents',
		from: 2022,
		to: 2022,
		basis: 'calendar',
		...noFilters,
		is: null,
		...asked
	});
}

/** The answer to such a question, which must have one. */
export function answer(...asked: Parameters<typeof ask>): FigureAnswer {
	const result = ask(...asked);
	if (isProblem(result)) throw new Error(result.problem);
	return result;
}
