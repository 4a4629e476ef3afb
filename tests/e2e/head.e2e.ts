import { expect, test, type APIRequestContext } from '@playwright/test';
import { parse, type HTMLElement } from 'node-html-parser';
import { firstEvent, firstFigure } from './first-links.ts';

type Find = (request: APIRequestContext) => Promise<string>;
const at =
	(path: string): Find =>
	() =>
		Promise.resolve(path);

const asked = '?release=register@2026-11-22&rule=register-fatal&from=1999&to=2024';

/** A page of every kind, and whether it tells of a dataset. */
const kinds: Record<string, { find: Find; dataset?: boolean }> = {
	'the front page': { find: at('/') },
	'the years': { find: at('/years'), dataset: true },
	'a year': { find: at('/years/2022') },
	'the explorer': { find: at(`/trend${asked}`) },
	'the map': { find: at('/map') },
	'a map of other years': { find: at(`/map${asked}`) },
	'the comparison': { find: at('/compare') },
	'the states': { find: at('/states') },
	'a state': { find: at('/states/tx') },
	'the denominators': { find: at('/denominators') },
	'the builder of rules': { find: at('/rules/build') },
	'the events': { find: at('/events') },
	'the events of a state': { find: at('/events?state=TX') },
	'an event': { find: firstEvent },
	'the names': { find: at('/people') },
	'a person': { find: at('/people/jackie-cazares') },
	'the rooms': { find: at('/rooms') },
	'a room': { find: at('/rooms/jackie-cazares') },
	'the rules': { find: at('/rules') },
	'a rule': { find: at('/rules/fatal') },
	'the claims': { find: at('/claims') },
	'a claim': { find: at('/claims/17-132') },
	'the datasets': { find: at('/datasets') },
	'a dataset that we hold': { find: at('/datasets/register'), dataset: true },
	'a dataset of totals': { find: at('/datasets/k12ssdb'), dataset: true },
	'a figure': { find: firstFigure, dataset: true },
	about: { find: at('/about') },
	'the film': { find: at('/about/film') },
	'the method': { find: at('/about/method') },
	'the ethics': { find: at('/about/ethics') },
	'the corrections': { find: at('/corrections') }
};

async function readHead(request: APIRequestContext, path: string) {
	const answer = await request.get(path);
	expect(answer.status()).toBe(200);
	const head = parse(await answer.text(), { blockTextElements: { script: true } }).querySelector('head')!;
	return { head, url: new URL(answer.url()) };
}

const one = (head: HTMLElement, selector: string, attribute: string) => {
	const found = head.querySelectorAll(selector).map((element) => element.getAttribute(attribute));
	expect(found, selector).toHaveLength(1);
	return found[0]!;
};

/** The graph of a page by the types of its parts. */
function readGraph(head: HTMLElement): Record<string, Record<string, unknown>> {
	const scripts = head.querySelectorAll('script[type="application/ld+json"]');
	const graphs = scripts.flatMap(({ textContent }) => {
		const graph = (JSON.parse(textContent) as { '@graph'?: Record<string, unknown>[] })['@graph'];
		return graph ? [graph] : []; // a claim has a ClaimReview beside it
	});
	expect(graphs).toHaveLength(1);
	const [graph] = graphs as [Record<string, unknown>[]];
	return Object.fromEntries(graph.map((part) => [part['@type'], part]));
}

for (const [kind, { find, dataset = false }] of Object.entries(kinds)) {
	test(`${kind} says in its head what it is, where it stands and how it looks when shared`, async ({
		request
	}) => {
		const path = await find(request);
		const { head, url } = await readHead(request, path);
		const canonical = one(head, 'link[rel=canonical]', 'href');

		expect(head.querySelector('title')!.text).toContain('No Figure Alone');
		expect(one(head, 'meta[name=description]', 'content').length).toBeGreaterThan(10);
		expect(canonical).toBe(url.origin + path);
		expect(one(head, 'meta[property="og:url"]', 'content')).toBe(canonical);
		expect(one(head, 'meta[property="og:image:alt"]', 'content')).not.toBe('');

		const card = await request.get(one(head, 'meta[property="og:image"]', 'content'), { maxRedirects: 0 });
		expect(card.status()).toBe(200);
		expect(card.headers()['content-type']).toBe('image/png');
		const png = await card.body();
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);

		const { WebPage, BreadcrumbList, Dataset } = readGraph(head);
		expect(WebPage).toMatchObject({ url: canonical });
		expect((BreadcrumbList!.itemListElement as { item: string }[])[0]!.item).toBe(`${url.origin}/`);
		expect(Dataset !== undefined).toBe(dataset);

		for (const link of head.querySelectorAll('link[rel=alternate][type]')) {
			const form = await request.get(link.getAttribute('href')!, { maxRedirects: 0 });
			const type = link.getAttribute('type')!.replace('+oembed', ''); // which only links say
			expect(form.headers()['content-type']).toContain(type);
		}
	});
}

test('a page about a person is described as a page, not as somebody dead', async ({ request }) => {
	const { head } = await readHead(request, '/people/jackie-cazares');
	expect(Object.keys(readGraph(head)).sort()).toEqual(['BreadcrumbList', 'WebPage']);
	expect(head.toString()).not.toMatch(/deathDate|deathPlace|birthDate|"Person"/);
});

test('other orders of the names and other years of the rules are the same page', async ({ request }) => {
	for (const [path, whole] of [
		['/people?by=place', '/people'],
		['/rules?year=2018', '/rules'],
		['/?rule=fatal', '/']
	] as const) {
		const { head, url } = await readHead(request, path);
		expect(one(head, 'link[rel=canonical]', 'href')).toBe(url.origin + whole);
	}
});

test('an address that leads nowhere stays out of search engines and has no card', async ({ request }) => {
	const answer = await request.get('/people/nobody');
	expect(answer.status()).toBe(404);
	const head = parse(await answer.text()).querySelector('head')!;
	expect(one(head, 'meta[name=robots]', 'content')).toBe('noindex');
	expect(head.querySelectorAll('link[rel=canonical], meta[property^="og:"]')).toEqual([]);
	for (const card of [
		'people/nobody',
		'years/1900',
		'nothing',
		'people/a/b',
		'constructor/name',
		'figures/x'
	])
		expect((await request.get(`/cards/${card}.png`)).status(), card).toBe(404);
});

test('the card of a figure shows the number that is counted, whatever number is cited', async ({
	request
}) => {
	const path = (await firstFigure(request)).replace('?', '.png?');
	const [cited, other] = [path, path.replace(/is=\d+/, 'is=9999')];
	expect(other).not.toBe(cited);
	const [first, second] = await Promise.all([cited, other].map((one) => request.get(`/cards${one}`)));
	expect((await first!.body()).equals(await second!.body())).toBe(true);
});

test('the data in a head break no rule of the security policy', async ({ page }) => {
	const complaints: string[] = [];
	page.on('console', (message) => complaints.push(message.text()));
	await page.addInitScript(() =>
		addEventListener('securitypolicyviolation', (event) => console.error('violated', event.violatedDirective))
	);
	for (const path of ['/', '/years', '/people/jackie-cazares']) {
		await page.goto(path);
		expect(await page.locator('script[type="application/ld+json"]').count()).toBe(1);
	}
	expect(complaints).toEqual([]);
});

test('the sitemap lists every page, and each of its addresses answers', async ({ request }) => {
	const { origin } = new URL((await request.get('/')).url());
	expect(await (await request.get('/robots.txt')).text()).toContain(`Sitemap: ${origin}/sitemap.xml`);
	const answer = await request.get('/sitemap.xml');
	expect(answer.headers()['content-type']).toContain('application/xml');
	const addresses = [...(await answer.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1]!);
	expect(addresses.length).toBeGreaterThan(500);
	expect(new Set(addresses).size).toBe(addresses.length);
	expect(addresses.filter((address) => !address.startsWith(`${origin}/`))).toEqual([]);

	const step = Math.floor(addresses.length / 50);
	for (const address of addresses.filter((_, index) => index % step === 0)) {
		expect((await request.get(address, { maxRedirects: 0 })).status(), address).toBe(200);
	}
});
