import { expect, test } from '@playwright/test';
import { formatBreach } from '../law/breach.ts';
import { crawl } from '../law/crawl.ts';
import { readPage } from '../law/page.ts';
import { fetchFrom } from '../law/site-fetch.ts';
import { inspectNames } from '../law/withheld.ts';
import { addresses } from './addresses.ts';
import { limitViews } from './view-budget.ts';

/**
 * The site to walk: the one under test, or another, with other releases in its database, named by `LAW_START`
 * (`LAW_START=http://127.0.0.1:4000/ npm run e2e -- no-figure-alone`).
 */
const siteOf = (baseURL: string | undefined) => new URL(process.env.LAW_START ?? baseURL!);

/** Addresses that a reader can ask but that the walk may meet too late: each shows another part of its page. */
const views = [
	'/trend?release=register@2026-11-22&rule=register-fatal&from=1999&to=2025&state=TX&show=children&mean=3&with=CA',
	'/trend?release=register@2026-11-22&rule=register-fatal&measure=killed&from=1999&to=2025&apart=state',
	'/trend/when?release=register@2026-11-22&rule=register-fatal&measure=killed&from=1999&to=2025&state=TX',
	'/map?release=register@2026-11-22&rule=register-fatal&measure=killed&from=2014&to=2020&show=children',
	'/compare?release=register@2026-11-22&rule=register-fatal&from=2013&to=2017&state=TX&from2=2018&to2=2022&state2=TX',
	'/rules/own?where=killed:1..~wounded:2..;level:high',
	'/rules/build?where=killed:1..',
	'/es/map?release=register@2026-11-22&rule=register-fatal&measure=killed&from=2014&to=2020&show=children',
	'/es/compare?release=register@2026-11-22&rule=register-fatal&from=2013&to=2017&state=TX&from2=2018&to2=2022&state2=TX',
	'/es/people?by=letter&view=list',
	'/es/people/jackie-cazares'
];

/** Figures of every way to narrow one down: their pages are read whatever the budget is. */
const filtered = [
	'state=TX',
	'level=high',
	'month=5&weekday=tue',
	'hour=unknown',
	'until=06-30',
	'basis=school&classes=yes'
].map((filter) => `/figures/register@2026-11-22/register-fatal/killed?from=1999&to=2025&${filter}`);

/** Every year of every state and rule is a figure: so many pages of them are read, and so many views of the explorer. */
const budget = { figurePages: 400, views: 5 };

/** The part of the site that an address belongs to. */
const partOf = (path: string) => /^\/[^/?.]*/.exec(path)![0];

test.describe('the law', () => {
	test.setTimeout(1_800_000); // two minutes on two quiet cores, and fifteen times that where they are shared

	test('no figure stands alone, on any page', async ({ baseURL }) => {
		const { origin, pathname, search } = siteOf(baseURL);
		const limited = limitViews(fetchFrom(origin), views, budget.views);
		const result = await crawl({
			fetch: limited.fetch,
			origin,
			starts: [pathname + search, ...filtered, ...views],
			figurePages: budget.figurePages,
			inspectors: [inspectNames]
		});
		for (const { page, detail } of result.warnings) console.warn(`law: warning: ${page}: ${detail}`);
		const { asked, left } = limited;
		const { pages, figures, unvisited } = result;
		console.warn(`law: read ${pages} pages and ${figures} figures`);
		console.warn(
			`law: left out ${left.size} views of the explorer and Spanish pages and ${unvisited} pages of figures`
		);

		expect(result.breaches.map(formatBreach)).toEqual([]);
		expect(pages).toBeGreaterThan(800); // 187 events and 254 people have a page each
		expect(figures).toBeGreaterThan(1000);
		const parts = addresses
			.filter((address) => address.startsWith('/') && address !== '/nowhere')
			.map(partOf);
		expect([...new Set(parts)].filter((part) => ![...asked].some((path) => partOf(path) === part))).toEqual(
			[]
		);
		expect(views.filter((view) => !asked.has(view))).toEqual([]);
		expect([...asked].filter((path) => path.startsWith('/es/people/')).length).toBeGreaterThan(10);
	});

	test('a page that is not there keeps the law too, and leads back', async ({ baseURL }) => {
		const { origin } = siteOf(baseURL);
		const { status, body } = await fetchFrom(origin)('/nowhere');
		expect(status).toBe(404);
		expect(readPage(body, '/nowhere', origin).breaches.map(formatBreach)).toEqual([]);
	});
});
