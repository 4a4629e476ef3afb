import { describe, expect, it } from 'vitest';
import type { Db } from '../db/open.ts';
import { pairs } from '../db/schema/linkage.ts';
import { openTestDb } from '../db/testing.ts';
import { countLinkage, readLinked } from './linked.ts';
import { addDataset, addLink, addRelease, makeIncident } from './testing.ts';

type Pair = typeof pairs.$inferInsert;

/** Rows `1` and `2` in each of three datasets: one that lists, one that only counts, one that shows nothing. */
function openLinked(): Db {
	const db = openTestDb();
	for (const [id, terms] of [
		['open', 'rows'],
		['silent', 'none'],
		['totals', 'totals'],
		['wide', 'rows']
	] as const) {
		addDataset(db, id, terms);
		addRelease(db, id, '2020-01-01', [makeIncident('1', { killed: 1 }), makeIncident('2')]);
	}
	return db;
}

function pair(
	db: Db,
	[datasetId, sourceId]: string[],
	[otherDatasetId, otherSourceId]: string[],
	more: Partial<Pair> = {}
) {
	const ids = { datasetId, sourceId, otherDatasetId, otherSourceId } as Pair;
	db.insert(pairs)
		.values({ ...ids, outcome: 'same', method: 'matched', score: 0.99, ...more })
		.run();
}

const asked = { dataset: 'open', sourceId: '1' };

describe('the rows linked to a row are told', () => {
	it('from either side, the surest first, with how sure it is', () => {
		const db = openLinked();
		pair(db, ['open', '1'], ['wide', '1']);
		pair(db, ['open', '1'], ['wide', '2'], { outcome: 'review', score: 0.4 });
		expect(readLinked(db, asked)).toMatchObject([
			{ datasetId: 'wide', facts: { listed: { sourceId: '1' }, killed: 1 }, outcome: 'same', score: 0.99 },
			{ datasetId: 'wide', facts: { listed: { sourceId: '2' }, killed: 0 }, outcome: 'review', score: 0.4 }
		]);
		expect(readLinked(db, { dataset: 'wide', sourceId: '2' })).toMatchObject([
			{ datasetId: 'open', facts: { listed: { sourceId: '1' } } }
		]);
	});

	it('as the newest release that has them gives them', () => {
		const db = openLinked();
		pair(db, ['open', '1'], ['wide', '1']);
		addRelease(db, 'wide', '2021-01-01', [makeIncident('1', { killed: 4 })]);
		addRelease(db, 'wide', '2022-01-01', [makeIncident('2')]);
		expect(readLinked(db, asked)).toMatchObject([{ releaseId: 'wide@2021-01-01', facts: { killed: 4 } }]);
	});

	it('without those that a person found different', () => {
		const db = openLinked();
		pair(db, ['open', '1'], ['wide', '1'], { outcome: 'different', method: 'reviewed', score: 0 });
		expect(readLinked(db, asked)).toEqual([]);
	});
});

describe('the terms of a dataset hold:', () => {
	it('of one that may not be listed, nothing but that it has a row', () => {
		const db = openLinked();
		pair(db, ['open', '1'], ['totals', '1']);
		expect(readLinked(db, asked)).toMatchObject([{ datasetId: 'totals', facts: null }]);
	});

	it('of an event that the register has, date and counts as well', () => {
		const db = openLinked();
		pair(db, ['open', '1'], ['totals', '1']);
		addLink(db, 'totals', '1', 'an-event');
		expect(readLinked(db, asked)).toMatchObject([{ facts: { killed: 1, listed: null } }]);
	});

	it('of one that may not be shown, nothing', () => {
		const db = openLinked();
		pair(db, ['open', '1'], ['silent', '1']);
		expect(readLinked(db, asked)).toEqual([]);
	});
});

it('counts for two datasets what both know, what is open and what one of them knows alone', () => {
	const db = openLinked();
	addRelease(db, 'wide', '2021-01-01', [makeIncident('1'), makeIncident('3')]);
	pair(db, ['open', '1'], ['wide', '1']);
	pair(db, ['open', '2'], ['wide', '3'], { outcome: 'review', score: 0.5 });
	const counts = countLinkage(db);
	expect(counts.map(({ first, second }) => `${first} ${second}`)).toEqual([
		'open silent',
		'open totals',
		'open wide',
		'silent totals',
		'silent wide',
		'totals wide'
	]);
	expect(counts[2]).toEqual({
		first: 'open',
		second: 'wide',
		same: 1,
		review: 1,
		onlyFirst: 1,
		onlySecond: 2
	});
	expect(counts[0]).toMatchObject({ same: 0, review: 0, onlyFirst: 2, onlySecond: 2 });
});
