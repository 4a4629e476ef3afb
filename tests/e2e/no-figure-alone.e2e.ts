import { expect, test } from '@playwright/test';
import { formatBreach } from '../law/breach.ts';
import { crawl } from '../law/crawl.ts';
import { readPage } from '../law/page.ts';
import { fetchFrom } from '../law/site-fetch.ts';
import { inspectNames } from '../law/withheld.ts';

/**
 * The site to walk: the one under test, or another, with other releases in its database, named by `LAW_START`
 * (`LAW_START=http://127.0.0.1:4000/ npm run e2e -- no-figure-alone`).
 */
const siteOf = (baseURL: string | undefined) => new URL(process.env.LAW_START ?? baseURL!);

test.describe('the law', () => {
	test.setTimeout(600_000);

	test('no figure stands alone, on any page', async ({ baseURL }) => {
		const { origin, pathname, search } = siteOf(baseURL);
		const result = await crawl({
			fetch: fetchFrom(origin),
			origin,
			starts: [pathname + search],
			inspectors: [inspectNames]
		});
		for (const { page, detail } of result.warnings) console.warn(`law: warning: ${page}: ${detail}`);

		expect(result.breaches.map(formatBreach)).toEqual([]);
		expect(result.unvisited).toBe(0);
		expect(result.pages).toBeGreaterThan(450); // 187 events and 254 people have a page each, and every kind of page is met
		expect(result.figures).toBeGreaterThan(100);
	});

	test('a page that is not there keeps the law too, and leads back', async ({ baseURL }) => {
		const { origin } = siteOf(baseURL);
		const { status, body } = await fetchFrom(origin)('/nowhere');
		expect(status).toBe(404);
		expect(readPage(body, '/nowhere', origin).breaches.map(formatBreach)).toEqual([]);
	});
});
