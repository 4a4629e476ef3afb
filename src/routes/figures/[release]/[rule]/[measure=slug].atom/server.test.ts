import { isHttpError, isRedirect } from '@sveltejs/kit';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { openTestDb } from '#lib/server/db/testing.ts';
import { releases } from '#lib/server/db/schema/releases.ts';
import { checkStored } from '#lib/server/queries/stored-release.ts';
import { addDataset, addRelease, addRule, makeIncident } from '#lib/server/queries/testing.ts';
import { eq } from 'drizzle-orm';
import { GET } from './+server.ts';

const db = openTestDb();
const rows = (...ids: string[]) => ids.map((id) => makeIncident(id));
addDataset(db, 'paper', 'rows');
addRule(db, 'every', ['paper'], { everything: true });
addRelease(db, 'paper', '2021-01-01', rows('a', 'b', 'c'));
addRelease(db, 'paper', '2021-06-01', rows('a', 'b', 'c'));
addRelease(db, 'paper', '2022-02-03', rows('b', 'c', 'd', 'e'));
for (const { id } of db.select().from(releases).all()) await seal(id);

/** Gives a release the hash that its rows have. */
async function seal(id: string) {
	const { found: sha256 } = await checkStored(db, id);
	db.update(releases).set({ sha256 }).where(eq(releases.id, id)).run();
}

async function ask(query: string, release = 'paper@2021-01-01') {
	const params = { release, rule: 'every', measure: 'incidents' };
	const url = new URL(`https://example.org/figures/${release}/every/incidents.atom?${query}`);
	try {
		return await GET({ locals: { db }, params, url } as unknown as Parameters<typeof GET>[0]);
	} catch (thrown) {
		return thrown;
	}
}

async function read(query: string) {
	const text = await ((await ask(query)) as Response).text();
	expect(XMLValidator.validate(text)).toBe(true);
	return new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' }).parse(text).feed;
}

describe('the feed of a figure', () => {
	it('has an entry for the first release and for each in which it moved, newest first', async () => {
		const feed = await read('from=2020&to=2020&is=3');
		const entries = feed.entry.map((entry: Record<string, { '#text': string } | string>) => [
			(entry.title as { '#text': string })['#text'],
			entry.updated,
			entry.id
		]);
		const at = (release: string, is: number) =>
			`https://example.org/figures/paper@${release}/every/incidents?from=2020&to=2020&is=${is}`;
		expect(entries).toEqual([
			['3 → 4 incidents by the rule “Rule every”, in 2020', '2022-02-03T00:00:00Z', at('2022-02-03', 4)],
			['3 incidents by the rule “Rule every”, in 2020', '2021-01-01T00:00:00Z', at('2021-01-01', 3)]
		]);
		expect(feed.updated).toBe('2022-02-03T00:00:00Z');
	});

	it('says how many records were added and removed, and that a release covers a part only', async () => {
		const feed = await read('from=2020&to=2020');
		expect(feed.entry[0].summary['#text']).toBe(
			'It was 3 in the release of June 1, 2021 and is 4 in the release of February 3, 2022: 2 records added, 1 record removed. Dataset paper, release of February 3, 2022. The release covers a part of this period only.'
		);
	});

	it('is the same feed for whoever cites another value', async () => {
		const [one, other] = [await read('from=2020&to=2020&is=3'), await read('from=2020&to=2020&is=4')];
		expect(one.id).toBe(other.id);
		expect(one.entry).toEqual(other.entry);
		expect(one.link[0]['@_href']).toMatch(/incidents\.atom\?from=2020&to=2020&is=3$/);
	});

	it('is an Atom feed at one address', async () => {
		const answer = (await ask('from=2020&to=2020')) as Response;
		expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
		const moved = await ask('to=2020&from=2020&x=1');
		expect(isRedirect(moved) && [moved.status, moved.location]).toEqual([
			308,
			'/figures/paper@2021-01-01/every/incidents.atom?from=2020&to=2020'
		]);
	});

	it('is there for a release that is not held, as others are', async () => {
		expect((await ask('from=2020&to=2020', 'paper@2019-01-01')) as Response).toHaveProperty('status', 200);
	});

	it('is refused in words where the address is none, where nothing can be counted, and where rows are damaged', async () => {
		expect(isHttpError(await ask('from=2020'), 400)).toBe(true);
		expect(isHttpError(await ask('from=2020&to=2020', 'nobody@2019-01-01'), 404)).toBe(true);
		db.update(releases)
			.set({ sha256: 'f'.repeat(64) })
			.where(eq(releases.label, '2022-02-03'))
			.run();
		expect(isHttpError(await ask('from=2020&to=2020'), 503)).toBe(true);
		await seal('paper@2022-02-03');
	});
});
