import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '#lib/server/db/open.ts';
import { makeSmallDb } from '#lib/server/queries/testing-small.ts';
import { addRelease, makeIncident } from '#lib/server/queries/testing.ts';
import { readIncident } from './incident.ts';

let db: Db;
beforeEach(() => {
	db = makeSmallDb();
});

/** What the page at a path tells, or where it leads, or why there is none. */
function open(path: string, suffix: '' | '.json' = '') {
	const [, , release = '', last = ''] = path.split('/');
	const id = decodeURIComponent(last.slice(0, last.length - suffix.length));
	try {
		return readIncident(db, { release, id }, new URL(path, 'https://example.org'), suffix);
	} catch (thrown) {
		return thrown;
	}
}

describe('the page of a row', () => {
	it('leads from a row to the people of its event, and says where the register counts more', () => {
		expect(open('/incidents/open@2025-02-14/row-1')).toMatchObject({
			event: '/events/event',
			people: [{ name: 'Ada Example' }, { name: 'Ben Example' }],
			notNamed: [{ reason: 'not-found', count: 1 }],
			beyond: 1
		});
	});

	it('says that nobody is named where the register holds no event', () => {
		expect(open('/incidents/open@2025-02-14/row-2')).toMatchObject({
			event: null,
			people: [],
			notNamed: [{ reason: 'not-found', count: 1 }]
		});
	});

	it('stands at one address, whatever its id is made of', () => {
		addRelease(db, 'open', '2026-01-01', [makeIncident('a/b.c')]);
		const address = '/incidents/open@2026-01-01/a%2Fb~2Ec';
		expect(open(address)).toMatchObject({ address, incident: { sourceId: 'a/b.c' } });
		expect(open('/incidents/open@2026-01-01/a%2fb.c')).toMatchObject({ status: 308, location: address });
		expect(open('/incidents/open@2026-01-01/a%2fb.c.json', '.json')).toMatchObject({
			status: 308,
			location: `${address}.json`
		});
	});

	it('is that of the event for a row of the register', () => {
		expect(open('/incidents/register@2026-11-22/event')).toMatchObject({
			status: 308,
			location: '/events/event'
		});
		expect(open('/incidents/register@2026-11-22/event.json', '.json')).toMatchObject({
			status: 308,
			location: '/events/event.json'
		});
	});

	it.for([
		'/incidents/gated@2023-09-22/secret-1',
		'/incidents/open@2025-02-14/row-9',
		'/incidents/odd/row-1'
	])('is missing, with the reason: %s', (path) => {
		expect(open(path)).toMatchObject({ status: 404, body: { message: expect.stringMatching(/\w+ .+\.$/) } });
	});
});
