import { isHttpError, isRedirect } from '@sveltejs/kit';
import { beforeAll, describe, expect, it } from 'vitest';
import { openTestDb } from '#lib/server/db/testing.ts';
import { sealReleases } from '#lib/server/queries/testing-releases.ts';
import { addDataset, addRelease, addRule, makeIncident } from '#lib/server/queries/testing.ts';
import { match } from '../../../../../params/image.ts';
import { GET } from './+server.ts';

const db = openTestDb();
addDataset(db, 'made', 'rows');
addDataset(db, 'closed', 'totals');
addRule(db, 'every', ['made', 'closed'], { everything: true });
const rows = ['2021-03-01', '2022-01-02', '2022-12-30'].map((occurredOn, i) =>
	makeIncident(String(i), { occurredOn })
);
const later = [...rows, makeIncident('9', { occurredOn: '2022-06-01' })];
addRelease(db, 'made', '2023-08-04', rows);
addRelease(db, 'made', '2025-02-14', later);
addRelease(db, 'closed', '2023-08-04', rows);

beforeAll(() => sealReleases(db));

/** What the address answers; a refusal or a redirect is given back, not thrown. */
async function ask(query: string, { image = 'svg', release = 'made@2023-08-04' } = {}, from = db) {
	const params = { release, rule: 'every', measure: 'incidents', image };
	const url = new URL(`https://example.org/figures/${release}/every/incidents.${image}?${query}`);
	try {
		return await GET({ locals: { db: from }, params, url } as unknown as Parameters<typeof GET>[0]);
	} catch (thrown) {
		return thrown;
	}
}
/** The words that are drawn, without the metadata. */
async function drawn(query: string, release?: string) {
	const svg = await ((await ask(query, { release })) as Response).text();
	const body = svg.replace(/<title.*<\/metadata>/, '');
	return [...body.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text).join(' ');
}

describe('the image of a figure', () => {
	it('says its number, what it counts, where it comes from, by which rule, and its address', async () => {
		const words = await drawn('from=2022&to=2022&is=2', 'made@2023-08-04');
		expect(words).toContain('incidents by the rule “Rule every”, in 2022.');
		expect(words).toContain('Source: Publisher of made, Dataset made, release of August 4, 2023.');
		expect(words).toContain('Rule: Rule every, version 1.');
		expect(words.replaceAll(' ', '')).toContain(
			'example.org/figures/made@2023-08-04/every/incidents?from=2022&amp;to=2022&amp;is=2'
		);
	});

	it('keeps the drawing of an old release and adds the one line that says it was revised', async () => {
		const words = await drawn('from=2022&to=2022&is=2');
		expect(words).toMatch(/^2 /);
		expect(words).toContain('As published August 4, 2023; since revised 2 → 3.');
		expect(await drawn('from=2021&to=2021&is=1')).not.toContain('revised');
	});

	it('draws what is counted and never what was cited, and says where they differ', async () => {
		const words = await drawn('from=2022&to=2022&is=7');
		expect(words).toMatch(/^2 /);
		expect(words).toContain('The address cites 7; the release of August 4, 2023 gives 2.');
	});

	it('says that it covers a part of its period', async () => {
		expect(await drawn('from=2022&to=2026', 'made@2025-02-14')).toContain(
			'Covers a part of this period only.'
		);
	});

	it('names nobody and no school', async () => {
		const svg = await ((await ask('from=2022&to=2022')) as Response).text();
		expect(svg).not.toMatch(/Example Elementary|Sample City/);
	});

	it('may be drawn of a dataset whose rows may not be listed', async () => {
		const answer = (await ask('from=2022&to=2022', {
			release: 'closed@2023-08-04',
			image: 'png'
		})) as Response;
		expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
	});

	it.for([
		['to=2022&from=2022&theme=dark&shape=tall', 'from=2022&to=2022&shape=tall&theme=dark'],
		['from=2022&to=2022&shape=wide&theme=light', 'from=2022&to=2022'],
		['shape=square&from=2022&to=2022&is=02', 'from=2022&to=2022&is=2&shape=square'],
		['from=2022&to=2022&shape=round', 'from=2022&to=2022']
	])('has one address: %s', async ([given, canonical]) => {
		const answer = await ask(given!, { image: 'png' });
		expect(isRedirect(answer) && [answer.status, answer.location]).toEqual([
			308,
			`/figures/made@2023-08-04/every/incidents.png?${canonical}`
		]);
	});

	it('is refused in words where the address is none, and where nothing can be counted', async () => {
		const malformed = await ask('from=22');
		expect(isHttpError(malformed) && malformed.status).toBe(400);
		const unknown = await ask('from=2022&to=2022', { release: 'made@1999-01-01' });
		expect(isHttpError(unknown) && unknown.status).toBe(404);
	});

	it('is not drawn of rows that are not those of the release', async () => {
		const damaged = openTestDb();
		addDataset(damaged, 'made', 'rows');
		addRule(damaged, 'every', ['made'], { everything: true });
		addRelease(damaged, 'made', '2023-08-04', rows); // its hash is made up
		const answer = await ask('from=2022&to=2022', {}, damaged);
		expect(isHttpError(answer) && answer.status).toBe(503);
	});

	it('has two suffixes', () => {
		expect(['svg', 'png', 'gif', 'json', 'svg.png'].filter(match)).toEqual(['svg', 'png']);
	});
});
