import { describe, expect, it } from 'vitest';
import { crawl } from './crawl.ts';
import {
	cleanSite,
	entry,
	fetchPlanted,
	figure,
	figureAddress,
	figureJson,
	figureLink,
	page,
	type PlantedSite
} from './planted-site.ts';
import type { CrawlOptions } from './walk.ts';

/** Crawls the clean site with some of its answers changed. */
function crawlWith(changes: PlantedSite = {}, options: Partial<CrawlOptions> = {}) {
	const site = { ...cleanSite(), ...changes };
	return crawl({ fetch: fetchPlanted(site), starts: ['/'], report: () => undefined, ...options });
}
const json = (changes: object) => ({ type: 'application/json', body: JSON.stringify(figure(changes)) });
const front = (extra: string) => page(`${figureLink} <a id="here" href="/events/e1">Event</a> ${extra}`);
const redirect = (location: string, status = 307) => ({ status, location });

describe('the crawler', () => {
	it('finds nothing on a site that keeps the law, and has been everywhere', async () => {
		expect(await crawlWith()).toEqual({ pages: 4, figures: 1, unvisited: 0, breaches: [], warnings: [] });
	});

	it.for([
		[
			'a list that does not add up',
			{ [figureJson]: json({ entries: [entry()] }) },
			figureAddress,
			'does-not-add-up'
		],
		[
			'a figure of another value than its page shows',
			{ [figureJson]: json({ value: 3, entries: [entry(), entry(), entry()] }) },
			figureAddress,
			'value-differs'
		],
		[
			'somebody unnamed for no reason',
			{ [figureJson]: json({ entries: [entry(), entry({ notNamed: [{ count: 1 }] })] }) },
			figureAddress,
			'unnamed-without-reason'
		],
		[
			'a figure whose .json is not there',
			{ [figureJson]: { status: 404 } },
			figureAddress,
			'figure-unreadable'
		],
		[
			'a figure whose .json is none',
			{ [figureJson]: { type: 'application/json', body: '<p>' } },
			figureAddress,
			'figure-unreadable'
		],
		[
			'a page of a figure that leaves somebody out',
			{ [figureAddress]: page('<a href="/events/e1">Event</a>') },
			figureAddress,
			'list-differs'
		],
		['a bare numeral', { '/': front('<i><span>41</span></i>') }, '/', 'bare-numeral'],
		[
			'a bare numeral on the last page',
			{ '/people/example-person': page('<a href="/">Back</a> 42') },
			'/people/example-person',
			'bare-numeral'
		],
		['a word that we do not use', { '/': front('the deadliest') }, '/', 'unused-word'],
		['a link to nothing', { '/': front('<a href="/nowhere">On</a>') }, '/', 'dead-end'],
		[
			'a record that is not there',
			{ '/': front('<p data-record="/events/e9">An event</p>') },
			'/',
			'dead-end'
		],
		['a link that is no address', { '/': front('<a href="http://[">On</a>') }, '/', 'dead-end'],
		[
			'a link to a server fault',
			{ '/': front('<a href="/fault">On</a>'), '/fault': { status: 500 } },
			'/',
			'dead-end'
		],
		['a missing asset', { '/': front('<img src="/lost.png" alt="">') }, '/', 'dead-end'],
		['a place that is not on the page', { '/': front('<a href="#lost">Down</a>') }, '/', 'dead-anchor'],
		[
			'a place that is not on another page',
			{ '/': front('<a href="/events/e1#lost">On</a>') },
			'/',
			'dead-anchor'
		],
		[
			'a place that is not where a redirect ends',
			{ '/': front('<a href="/old#lost">On</a>'), '/old': redirect('/') },
			'/',
			'dead-anchor'
		],
		[
			'a page without a way on',
			{ '/events/e1': page('<a href="#x" id="x">Here</a> <a href="/events/e1">Here</a>') },
			'/events/e1',
			'no-way-on'
		],
		['a page without <main>', { '/events/e1': '<body><a href="/">Back</a></body>' }, '/events/e1', 'no-main'],
		[
			'redirects in a circle',
			{ '/': front('<a href="/a">A</a>'), '/a': redirect('/b'), '/b': redirect('/a') },
			'/a',
			'redirect-loop'
		]
	] as const)('catches %s, once', async ([, changes, where, what]) => {
		const { breaches } = await crawlWith(changes);
		expect(breaches.map((breach) => [breach.page, breach.what])).toEqual([[where, what]]);
	});

	it('takes the pages of a long list together, and misses what none of them shows', async () => {
		const other = entry({
			href: null,
			record: '/incidents/r/1',
			killed: 0,
			people: [],
			notNamed: [],
			told: 'x'
		});
		const second = `${figureAddress}&page=2`;
		const whole = {
			'/incidents/r/1': page('<a href="/">Back</a>'),
			[figureJson]: json({ entries: [entry(), other] }),
			[figureAddress]: page(
				`<a href="/events/e1">E</a> <a href="/people/example-person">P</a> <a href="${second}">Next</a>`
			),
			[second]: page(`<a href="/incidents/r/1">Row</a> <a href="${figureAddress}">Previous</a>`)
		};
		const faultsOf = async (changes: PlantedSite, options = {}) =>
			(await crawlWith({ ...whole, ...changes }, options)).breaches.map(({ page, what }) => [page, what]);
		const short = page('<a href="/">Nothing here</a>');
		expect(await faultsOf({})).toEqual([]);
		expect(await faultsOf({ [second]: short })).toEqual([[figureAddress, 'list-differs']]);
		expect(await faultsOf({ [figureAddress]: page('<a href="/events/e1">E</a>') })).toEqual([
			[figureAddress, 'list-differs']
		]);
		expect(await faultsOf({ [second]: short }, { figurePages: 1 })).toEqual([]);
	});

	it('reports a dead end once, however many pages lead to it', async () => {
		const changes = {
			'/': front('<a href="/nowhere">On</a>'),
			'/events/e1': page('<a href="/nowhere">On</a>')
		};
		expect((await crawlWith(changes)).breaches).toEqual([
			{ page: '/', what: 'dead-end', detail: '/nowhere answers 404' }
		]);
	});

	it('goes where only the list of a figure leads', async () => {
		const changes = { [figureJson]: json({ entries: [entry(), entry({ href: '/events/e2' })] }) };
		const { breaches } = await crawlWith(
			{ ...changes, [figureAddress]: page('<a href="/events/e1">1</a>') },
			{ figurePages: 0 }
		);
		expect(breaches.map(({ detail }) => detail)).toEqual(['/events/e2 answers 404']);
	});

	it('holds a figure to its value even if its page was met first', async () => {
		const front = page(`<a href="${figureAddress}">A figure</a>`);
		const list = page(`<a href="/events/e1">Event</a> <a href="/people/example-person">Person</a>`);
		const changes = { '/': front, [figureAddress]: list, '/events/e1': page(`${figureLink}`) };
		const wrong = json({ value: 3, entries: [entry(), entry(), entry()] });
		const { breaches, figures } = await crawlWith({ ...changes, [figureJson]: wrong });
		expect(breaches.map(({ what }) => what)).toEqual(['value-differs']);
		expect(figures).toBe(1);
	});

	it('follows redirects to places on pages, and warns of those for good', async () => {
		const changes = {
			'/': front('<a href="/old#here">Old</a> <a href="/soon">Soon</a> <a href="/out">Out</a>'),
			'/old': redirect('/', 308),
			'/soon': redirect('/events/e1', 302),
			'/out': redirect('https://example.com/', 302)
		};
		const { breaches, warnings } = await crawlWith(changes);
		expect(breaches).toEqual([]);
		expect(warnings).toEqual([{ page: '/', detail: '/old has moved to /' }]);
	});

	it('goes on when an answer is lost', async () => {
		const fetch = fetchPlanted({ ...cleanSite(), '/': front('<a href="/slow">Slow</a>') });
		const losing = (path: string) =>
			path === '/slow' ? Promise.reject(new Error('timed out')) : fetch(path);
		const { breaches, pages } = await crawlWith({}, { fetch: losing });
		expect(breaches).toEqual([{ page: '/', what: 'dead-end', detail: '/slow Error: timed out' }]);
		expect(pages).toBe(4);
	});

	it('keeps to its budget of figure pages, and still reads every list', async () => {
		const changes = { [figureJson]: json({ entries: [entry()] }) };
		const { breaches, pages, unvisited } = await crawlWith(changes, { figurePages: 0 });
		expect(breaches.map(({ what }) => what)).toEqual(['does-not-add-up']);
		expect([pages, unvisited]).toEqual([3, 1]);
	});

	it('stops on a site without end', async () => {
		const fetch = (path: string) =>
			Promise.resolve({ status: 200, type: 'text/html', body: page(`<a href="${path}x">On</a>`) });
		await expect(crawlWith({}, { fetch, most: 20 })).rejects.toThrow('more than 20 addresses');
	});

	it('asks for so many at a time and no more', async () => {
		let asked = 0;
		let highest = 0;
		const links = Array.from({ length: 30 }, (_, n) => `<a href="/p${n}">On</a>`).join('');
		const fetch = async () => {
			highest = Math.max(highest, ++asked);
			await new Promise((resolve) => setTimeout(resolve, 1));
			asked -= 1;
			return { status: 200, type: 'text/html', body: page(links) };
		};
		await crawlWith({}, { fetch, concurrency: 3 });
		expect(highest).toBe(3);
	});

	it('shows inspectors everything that answers: pages, lists, data, styles and what these load', async () => {
		const changes = {
			'/': front('<link href="/s.css"><a href="/events.csv">CSV</a>'),
			'/s.css': { type: 'text/css', body: '@font-face{src:url(/f.woff2)}' },
			'/f.woff2': { type: 'font/woff2' },
			'/events.csv': { type: 'text/csv' }
		};
		const seen: string[] = [];
		const { breaches } = await crawlWith(changes, {
			inspectors: [
				(path) => (
					seen.push(path),
					path === '/f.woff2' ? [{ page: path, what: 'withheld-name', detail: '' }] : []
				)
			]
		});
		expect(seen.toSorted()).toEqual(
			[...Object.keys(cleanSite()), '/events.csv', '/f.woff2', '/s.css'].toSorted()
		);
		expect(breaches.map(({ what }) => what)).toEqual(['withheld-name']);
	});
});
