import { isRedirect } from '@sveltejs/kit';
import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { openTestDb } from '#lib/server/db/testing.ts';
import { sealReleases } from '#lib/server/queries/testing-releases.ts';
import { addDataset, addRelease, addRule, makeIncident } from '#lib/server/queries/testing.ts';
import { GET } from './+server.ts';

const db = openTestDb();
addDataset(db, 'made', 'rows');
addRule(db, 'every', ['made'], { everything: true });
const rows = ['2021-03-01', '2022-01-02', '2022-12-30'].map((occurredOn, i) =>
	makeIncident(String(i), { occurredOn })
);
addRelease(db, 'made', '2023-08-04', rows);
addRelease(db, 'made', '2025-02-14', [...rows, makeIncident('9', { occurredOn: '2022-06-01' })]);

beforeAll(() => sealReleases(db));

async function ask(query: string, release = 'made@2023-08-04') {
	const params = { release, rule: 'every', measure: 'incidents' };
	const url = new URL(`https://example.org/embed/figures/${release}/every/incidents?${query}`);
	try {
		return (await GET({ locals: { db }, params, url } as unknown as Parameters<typeof GET>[0])) as Response;
	} catch (thrown) {
		if (isRedirect(thrown)) return Response.json({ location: thrown.location }, { status: thrown.status });
		throw thrown;
	}
}
const read = async (query: string) => parse(await (await ask(query)).text());

describe('an embed', () => {
	it('may be framed by anybody, runs nothing and is not indexed', async () => {
		const answer = await ask('from=2022&to=2022&is=2');
		const policy = answer.headers.get('content-security-policy');
		expect(policy).toContain('frame-ancestors *');
		expect(policy).toContain("default-src 'none'");
		expect(policy).not.toContain('script-src');
		expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
		const page = parse(await answer.text());
		expect(page.querySelectorAll('script, [onclick], [onload]')).toEqual([]);
		expect(page.querySelector('meta[name=robots]')!.getAttribute('content')).toBe('noindex');
	});

	it('shows its number as a figure, and leads to its page in the whole window', async () => {
		const page = await read('from=2022&to=2022&is=2');
		const links = page.querySelectorAll('a');
		expect(links.every((link) => link.getAttribute('target') === '_top')).toBe(true);
		const number = page.querySelector('header a.figure')!;
		expect([number.text, number.getAttribute('data-value'), number.getAttribute('href')]).toEqual([
			...['2', '2', '/figures/made@2023-08-04/every/incidents?from=2022&to=2022&is=2']
		]);
	});

	it('tells its years in a table to those who do not see the drawing', async () => {
		const rows = (await read('from=2022&to=2022&is=2')).querySelectorAll('tr');
		expect(rows.map((row) => row.querySelectorAll('th, td').map(({ text }) => text.trim()))).toEqual([
			['2021', '1, a part of the year'],
			['2022', '2'],
			['2023', '0, a part of the year']
		]);
	});

	it('keeps its number frozen and says that newer data differ', async () => {
		const page = await read('from=2022&to=2022&is=2');
		expect(page.querySelector('[role=note]')!.text).toContain(
			'As published August 4, 2023; since revised 2 → 3.'
		);
		expect((await read('from=2021&to=2021&is=1')).toString()).not.toContain('revised');
	});

	it('follows the newest release where it is live', async () => {
		const page = await read('from=2022&to=2022&mode=live');
		expect(page.querySelector('header a.figure')!.text).toBe('3');
		expect(page.querySelector('[role=note]')!.text).toContain(
			'Follows corrections; now the release of February 14, 2025 (2 in that of August 4, 2023).'
		);
	});

	it('takes the theme that it is given, else that of the device', async () => {
		const themeOf = async (query: string) => (await read(query)).querySelector('html')!.getAttribute('class');
		expect(await themeOf('from=2022&to=2022&theme=dark')).toBe('dark');
		expect(await themeOf('from=2022&to=2022')).toBeUndefined();
	});

	it('has one address', async () => {
		const answer = await ask('theme=dark&mode=live&to=2022&from=2022&is=2&x=1');
		expect([answer.status, await answer.json()]).toEqual([
			308,
			{ location: '/embed/figures/made@2023-08-04/every/incidents?from=2022&to=2022&mode=live&theme=dark' }
		]);
	});

	it('says in a frame of its own what is wrong with an address', async () => {
		const malformed = await ask('from=<b>');
		expect([malformed.status, malformed.headers.get('content-security-policy')]).toEqual([
			400,
			expect.stringContaining('frame-ancestors *')
		]);
		expect(await malformed.text()).not.toContain('<b>');
		expect((await ask('from=2022&to=2022', 'made@1999-01-01')).status).toBe(404);
	});
});
