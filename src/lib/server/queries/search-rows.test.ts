import { beforeEach, describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import type { Db } from '../db/open.ts';
import { people } from '../db/schema/register.ts';
import { searchRows, searchWords } from '../db/schema/search.ts';
import { datasets } from '../db/schema/releases.ts';
import { indexSearch } from '../ingest/index-search.ts';
import { describeHits, type Hit } from './search-hits.ts';
import { search } from './search.ts';
import { makeSmallDb } from './testing-small.ts';
import { addRelease, makeIncident, withdrawName } from './testing.ts';

let db: Db;
beforeEach(() => {
	db = makeSmallDb();
	indexSearch(db);
});

const hits = (text: string): Hit[] => describeHits(db, search(db, text).found);
const rows = (text: string) => hits(text).flatMap(({ kind, href }) => (kind === 'row' ? [href] : []));

describe('rows of other publishers', () => {
	it('are found by school, city, state and day', () => {
		expect(rows('Sample City')).toEqual([
			'/incidents/open@2025-02-14/row-0',
			'/incidents/open@2025-02-14/row-2',
			'/incidents/open@2025-02-14/row-3'
		]);
		expect(rows('California')).toEqual(['/incidents/open@2025-02-14/row-0']);
		expect(rows('March 1, 2022')).toEqual(['/incidents/open@2025-02-14/row-2']);
		expect(rows('elementary 2021')).toEqual(['/incidents/open@2025-02-14/row-3']);
	});

	it('are found in spite of a slip', () => {
		addRelease(db, 'open', '2025-03-01', [makeIncident('new', { school: 'Unheardof Academy' })]);
		indexSearch(db);
		expect(search(db, 'Unheradof').slips).toEqual([{ asked: 'unheradof', read: 'unheardof' }]);
		expect(rows('Unheradof')).toEqual(['/incidents/open@2025-03-01/new']);
	});

	it('of an event of the register are found as the event', () => {
		expect(hits('May 10, 2022').map(({ kind }) => kind)).toEqual(['event', 'person', 'person']);
	});

	it('stand once, as the newest release that has them tells it', () => {
		addRelease(db, 'open', '2026-01-01', [
			makeIncident('row-0', { school: 'Renamed Academy', occurredOn: '2022-06-01' })
		]);
		indexSearch(db);
		expect(rows('Renamed')).toEqual(['/incidents/open@2026-01-01/row-0']);
		expect(rows('June 1, 2022')).toEqual(['/incidents/open@2026-01-01/row-0']);
		expect(rows('March 1, 2022')).toEqual(['/incidents/open@2025-02-14/row-2']);
	});

	it('mean the same school by PS 18, P.S. 18 and Public School 18, and no other by PS 180', () => {
		addRelease(db, 'open', '2026-02-01', [
			makeIncident('a', { school: 'P.S. 18 Example' }),
			makeIncident('b', { school: 'Public School 18' }),
			makeIncident('c', { school: 'PS18' }),
			makeIncident('d', { school: 'PS 180' })
		]);
		indexSearch(db);
		const found = (text: string) =>
			rows(text)
				.map((href) => href.at(-1))
				.sort();
		expect(found('P.S. 18')).toEqual(['a', 'b']);
		expect(found('Public School 18')).toEqual(found('PS 18'));
		expect(found('PS 180')).toEqual(['d']);
	});

	it('say by how many rules they count, of those that can be asked', () => {
		const hit = hits('California').find(({ kind }) => kind === 'row');
		expect(hit?.occasion?.rules).toEqual({ counted: 1, asked: 2 });
	});

	it('of a dataset whose terms forbid listing are not found, by any word of theirs', () => {
		expect(hits('Secret')).toEqual([]);
		expect(hits('May 12, 2022')).toEqual([]);
		const words = db.select().from(searchWords).all();
		expect(words.map(({ word }) => word)).not.toContain('secret');
	});

	it('are found no more once the terms forbid it, even before the index is made anew', () => {
		db.update(datasets).set({ redistribution: 'totals' }).where(eq(datasets.id, 'open')).run();
		expect(rows('California')).toEqual([]);
		indexSearch(db);
		expect(db.select().from(searchRows).all()).toEqual([]);
	});
});

it('finds no name that is withdrawn, even where its row still stands', () => {
	expect(hits('Ada Example').map(({ href }) => href)).toContain('/people/ada-example');
	withdrawName(db, 'event.1');
	expect(db.select().from(people).all()).toHaveLength(2);
	expect(hits('Ada Example').map(({ href }) => href)).not.toContain('/people/ada-example');
});
