import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../db/open.ts';
import { releases, withdrawnReleases } from '../db/schema/releases.ts';
import { openTestDb } from '../db/testing.ts';
import { addDataset, addRelease, makeIncident } from '../queries/testing.ts';
import { rollBack } from './roll-back.ts';

let db: Db;
beforeEach(() => {
	db = openTestDb();
	addDataset(db, 'made', 'rows');
	for (const label of ['2021-01-01', '2022-01-01', '2023-01-01'])
		addRelease(db, 'made', label, [makeIncident('a', {})]);
});

const held = () =>
	db
		.select({ id: releases.id })
		.from(releases)
		.all()
		.map(({ id }) => id)
		.sort();

describe('rolling back', () => {
	it('makes the release before the newest the newest again, and leaves a tombstone', () => {
		const done = rollBack(db, 'made', undefined, 'a column was shifted');
		expect(done).toEqual({ removed: ['made@2023-01-01'], newest: 'made@2022-01-01' });
		expect(held()).toEqual(['made@2021-01-01', 'made@2022-01-01']);
		expect(db.select().from(withdrawnReleases).all()).toMatchObject([
			{ id: 'made@2023-01-01', reason: 'a column was shifted' }
		]);
	});

	it('takes back all that is newer than the release that is asked for', () => {
		expect(rollBack(db, 'made', '2021-01-01').removed).toEqual(['made@2023-01-01', 'made@2022-01-01']);
		expect(held()).toEqual(['made@2021-01-01']);
	});

	it.for([
		['register', undefined, /made from data\//],
		['other', undefined, /no release of "other" is held/],
		['made', '2020-01-01', /made@2020-01-01 is not held: made@2023-01-01, made@2022-01-01/],
		['made', '2023-01-01', /is the newest release already/]
	] as const)('of %s to %s changes nothing and says why', ([dataset, to, message]) => {
		expect(() => rollBack(db, dataset, to)).toThrow(message);
		expect(held()).toHaveLength(3);
	});

	it('never takes back the only release', () => {
		rollBack(db, 'made', '2021-01-01');
		expect(() => rollBack(db, 'made', undefined)).toThrow(/the only release of it that is held/);
		expect(held()).toEqual(['made@2021-01-01']);
	});
});
