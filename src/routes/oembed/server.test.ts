import { XMLParser } from 'fast-xml-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTestDb } from '#lib/server/db/testing.ts';
import { sealReleases } from '#lib/server/queries/testing-releases.ts';
import { addDataset, addRelease, addRule, makeIncident } from '#lib/server/queries/testing.ts';
import { GET } from './+server.ts';
import { findTarget } from './target.ts';

const db = openTestDb();
addDataset(db, 'made', 'rows');
addRule(db, 'every', ['made'], { everything: true });
addRelease(db, 'made', '2023-08-04', [makeIncident('1', { occurredOn: '2022-01-02' })]);
await sealReleases(db);

const origin = 'https://example.org';
const path = '/figures/made@2023-08-04/every/incidents?from=2022&to=2022&is=1';
const ask = async (query: Record<string, string>) =>
	(await GET({
		locals: { db },
		url: new URL(`${origin}/oembed?${new URLSearchParams(query)}`)
	} as unknown as Parameters<typeof GET>[0])) as Response;

describe('oEmbed', () => {
	it('answers with a frame and nothing else', async () => {
		const answer = await (await ask({ url: origin + path })).json();
		expect(answer).toMatchObject({ type: 'rich', version: '1.0', width: 600, height: 450 });
		expect(answer.title).toBe('1 incident by the rule “Rule every”, in 2022');
		expect(answer.html).toMatch(/^<iframe src="https:\/\/example\.org\/embed\/figures\/[^>]*><\/iframe>$/);
		expect(answer.html).toContain('is=1');
		expect(answer.html).toContain('loading="lazy"');
		expect(answer.html).toContain('aspect-ratio');
		expect(answer.html).toContain('title="1 incident');
	});

	it('says the same in XML', async () => {
		const [json, xml] = await Promise.all([
			ask({ url: origin + path }),
			ask({ url: origin + path, format: 'xml' })
		]);
		expect(xml.headers.get('content-type')).toContain('text/xml');
		const { oembed } = new XMLParser({ parseTagValue: false }).parse(await xml.text());
		const told = Object.entries(await json.json()).map(([name, value]) => [name, String(value)]);
		expect(oembed).toEqual(Object.fromEntries(told));
	});

	it('keeps a live embed live', async () => {
		const { html } = await (await ask({ url: `${origin}/embed${path}&mode=live` })).json();
		expect(html).toContain('mode=live');
	});

	it('stays within the limits that it is given', async () => {
		const limit = fc.integer({ min: 1, max: 3000 });
		await fc.assert(
			fc.asyncProperty(limit, limit, async (maxwidth, maxheight) => {
				const query = { url: origin + path, maxwidth: String(maxwidth), maxheight: String(maxheight) };
				const answer = await (await ask(query)).json();
				expect(answer.width).toBeLessThanOrEqual(maxwidth);
				expect(answer.height).toBeLessThanOrEqual(maxheight);
				expect(answer.thumbnail_width ?? 0).toBeLessThanOrEqual(maxwidth);
				expect(answer.thumbnail_height ?? 0).toBeLessThanOrEqual(maxheight);
			}),
			{ numRuns: 50 }
		);
	});

	it('has no other format, and nothing for addresses that are not ours', async () => {
		expect((await ask({ url: origin + path, format: 'html' })).status).toBe(501);
		for (const url of [
			'',
			`${origin}/people`,
			origin,
			`https://example.com${path}`,
			`${origin}/figures/made@1999-01-01/every/incidents?from=2022&to=2022`
		])
			expect((await ask({ url })).status, url).toBe(404);
	});
});

describe('the target of oEmbed', () => {
	it.for([
		[`https://example.org.evil.test${path}`],
		[`https://evil.test/https://example.org${path}`],
		[`https://user:word@example.org${path}`],
		[`https://evil.test@example.org${path}`],
		[`https://example.org@evil.test${path}`],
		[`https://example.org:8443${path}`],
		[`javascript:alert(1)//example.org${path}`],
		[`data:text/html,https://example.org${path}`],
		[`//example.org${path}`],
		[`https:\\\\example.org${path}`],
		[path],
		[`${origin}/figures/made@2023-08-04%2Fevery/incidents/x?from=2022&to=2022`],
		[`${origin}/figures/made@2023-08-04/every%2Fincidents?from=2022&to=2022`],
		[`${origin}/embed/../figures/made@2023-08-04/every/..%2f..?from=2022&to=2022`],
		[`${origin}/figures/made@2023-08-04/every/incidents.svg?from=2022&to=2022`],
		[`${origin}/cards${path}`],
		[`${origin}${path.replace('2022&to', '22&to')}`],
		[` ${origin}${path}`],
		[`${origin}/\n${path}`]
	])('is not %j', ([text]) => expect(findTarget(text!, origin)).toBeNull());

	it('is a figure or its embed, by either scheme, its sign encoded or not', () => {
		const good = [path, `/embed${path}`, path.replace('@', '%40')].flatMap((one) => [
			...[origin + one, `http://example.org${one}`]
		]);
		for (const one of good) expect(findTarget(one, origin)?.figure.is, one).toBe(1);
	});

	it('is never found on another host, whatever stands before or behind it', () => {
		const sign = fc.constantFrom(
			'/',
			'\\',
			'@',
			':',
			'?',
			'#',
			'%2f',
			'%5c',
			'.',
			'x',
			' ',
			'\t',
			'//',
			'evil.test'
		);
		fc.assert(
			fc.property(fc.array(sign, { maxLength: 6 }), fc.array(sign, { maxLength: 6 }), (before, behind) => {
				const text = `https://${before.join('')}example.com${behind.join('')}${path}`;
				expect(findTarget(text, origin)).toBeNull();
			}),
			{ numRuns: 2000 }
		);
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (text) => {
				findTarget(text, origin);
			})
		);
	});
});
