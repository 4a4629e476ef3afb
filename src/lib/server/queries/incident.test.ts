import { beforeEach, describe, expect, it } from 'vitest';
import { parseRelease } from '../../domain/release.ts';
import type { Db } from '../db/open.ts';
import { findIncident } from './incident.ts';
import { makeSmallDb } from './testing-small.ts';
import { addDataset, addLink, addRelease, makeIncident } from './testing.ts';

let db: Db;
beforeEach(() => {
	db = makeSmallDb();
});

const find = (release: string, id: string) => findIncident(db, parseRelease(release)!, id);

describe('one row of a release', () => {
	it('is found by its publisher’s id, with the event that it describes', () => {
		expect(find('open@2025-02-14', 'row-1')).toMatchObject({
			incident: { sourceId: 'row-1', killed: 2, wounded: 2 },
			release: { id: 'open@2025-02-14' },
			dataset: { id: 'open' },
			eventId: 'event'
		});
	});

	it('has no event where the register holds none', () => {
		addLink(db, 'open', 'row-0', 'event-gone');
		expect(find('open@2025-02-14', 'row-0')).toMatchObject({ eventId: null });
	});

	it('is found whatever its id is made of', () => {
		addRelease(db, 'open', '2026-01-01', [makeIncident('a/b?c.json')]);
		expect(find('open@2026-01-01', 'a/b?c.json')).toMatchObject({ incident: { sourceId: 'a/b?c.json' } });
	});

	it.for([
		['nobody@2025-02-14', 'row-1', 'There is no dataset “nobody” here.'],
		['open@2020-01-01', 'row-1', 'This copy of the site does not hold the release open@2020-01-01.'],
		['open@2025-02-14', 'row-9', 'The release open@2025-02-14 has no row of this id.']
	] as const)('is not here: %s, row %s', ([release, id, problem]) => {
		expect(find(release, id)).toEqual({ problem, status: 404 });
	});

	it('stays closed where the terms forbid listing, whether or not there is such a row', () => {
		addDataset(db, 'closed', 'none');
		const refused = find('gated@2023-09-22', 'secret-1');
		expect(refused).toMatchObject({
			status: 404,
			problem: expect.stringContaining('forbid showing its rows')
		});
		expect(find('gated@2023-09-22', 'no-such-row')).toEqual(refused);
		expect(find('gated@1999-01-01', 'secret-1')).toEqual(refused);
		expect(find('closed@2023-09-22', 'secret-1')).toMatchObject({ status: 404 });
	});
});
