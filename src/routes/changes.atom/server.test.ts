import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { withdrawnReleases } from '#lib/server/db/schema/releases.ts';
import { openTestDb } from '#lib/server/db/testing.ts';
import { addDataset, addEvent, addRelease, makeIncident, withdrawName } from '#lib/server/queries/testing.ts';
import { GET } from './+server.ts';

const db = openTestDb();
addDataset(db, 'paper', 'rows');
addDataset(db, 'closed', 'none');
addRelease(db, 'paper', '2021-01-01', [makeIncident('a'), makeIncident('b')]);
addRelease(db, 'paper', '2027-06-01', [makeIncident('a')]);
addRelease(db, 'closed', '2022-05-05', [makeIncident('a')]);
const gone = { id: 'paper@2020-01-01', datasetId: 'paper', label: '2020-01-01', sha256: 'a' };
db.insert(withdrawnReleases)
	.values({ ...gone, removedOn: '2025-03-04', reason: 'It held < 2 rows & more.' })
	.run();
const back = { id: 'paper@2021-01-01', datasetId: 'paper', label: '2021-01-01', sha256: 'a' };
db.insert(withdrawnReleases)
	.values({ ...back, removedOn: '2021-03-04', reason: 'Imported again since.' })
	.run();
addEvent(db, 'example', { killed: 1 }, ['Ada Placeholder']);
withdrawName(db, 'example.1');

async function read() {
	const url = new URL('https://example.org/changes.atom');
	const answer = await GET({ locals: { db }, url } as unknown as Parameters<typeof GET>[0]);
	expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
	const text = await answer.text();
	expect(XMLValidator.validate(text)).toBe(true);
	return new XMLParser({ ignoreAttributes: false }).parse(text).feed;
}

it('tells of releases held and taken back and of corrections, newest first, by the days that they bear', async () => {
	const { entry: entries, updated } = await read();
	expect(
		entries.map((entry: { updated: string; title: { '#text': string } }) => [
			entry.updated.slice(0, 10),
			entry.title['#text']
		])
	).toEqual([
		['2027-06-01', 'Dataset paper, release of June 1, 2027'],
		['2026-01-01', 'At a family’s request, a name was taken out.'],
		['2025-03-04', 'Taken back: Dataset paper, release of January 1, 2020'],
		['2022-05-05', 'Dataset closed, release of May 5, 2022'],
		['2021-01-01', 'Dataset paper, release of January 1, 2021']
	]);
	expect(updated).toBe('2027-06-01T00:00:00Z');
	expect(new Set(entries.map(({ id }: { id: string }) => id)).size).toBe(5);
});

it('says why a release was taken back, and never whose name was', async () => {
	const { entry: entries } = await read();
	expect(entries[2].summary['#text']).toContain('The reason: It held < 2 rows & more.');
	expect(JSON.stringify(entries)).not.toContain('Placeholder');
});

it('gives no number of a dataset whose terms forbid it', async () => {
	const { entry: entries } = await read();
	expect(entries[0].summary['#text']).toContain('1 incident, from');
	expect(entries[3].summary['#text']).not.toContain('incident');
});
