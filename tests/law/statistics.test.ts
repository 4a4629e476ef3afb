import { describe, expect, it } from 'vitest';
import { crawl } from './crawl.ts';
import { cleanSite, fetchPlanted, figureLink, page, type PlantedSite } from './planted-site.ts';

const trend = {
	percent: -4.1234,
	low: -6.25,
	high: -2,
	from: 1998,
	to: 2022,
	level: 0.95,
	days: 1234,
	none: 0,
	huge: 1e6,
	asOf: '2022-05-24',
	'a/b~c': 7.5
};
const data = (body: unknown): PlantedSite => ({
	'/trend.json?from=1998': { type: 'application/json', body: JSON.stringify(body) }
});
const shown = (text: string, of = '/trend.json?from=1998#/lines/0/trend') =>
	`<span data-numeral="statistic" data-of="${of}">${text}</span>`;

/** Crawls a site whose front page shows what is given; counts what it asks for. */
async function crawlWith(front: string, changes: PlantedSite = data({ lines: [{ trend }] })) {
	const site = {
		...cleanSite(),
		'/': page(`${figureLink} ${front} <a href="/events/e1">On</a>`),
		...changes
	};
	const asked: string[] = [];
	const planted = fetchPlanted(site);
	const fetch = (path: string) => (asked.push(path), planted(path));
	const { breaches } = await crawl({ fetch, starts: ['/'], report: () => undefined });
	return { asked, faults: breaches.map(({ page, what }) => [page, what]) };
}
const faultsOf = async (...given: Parameters<typeof crawlWith>) => (await crawlWith(...given)).faults;

describe('a statistic', () => {
	it.for([
		'4.1',
		'4.12',
		'−4.12',
		'-4.1',
		'4',
		'6.3 to 2.0',
		'1998',
		'1998-99 to 2022',
		'95%',
		'1,234 days',
		'1234',
		'0',
		'more than 1,000',
		'May 24, 2022',
		'<time datetime="2030">2030</time> 4.1',
		'4.<!---->1'
	])('is found in the data that it names, to the last digit that it shows: %s', async (text) => {
		expect(await faultsOf(shown(text))).toEqual([]);
	});

	it.for([
		'4.2',
		'4.13',
		'5',
		'+4.1',
		'6.3 to 2.1',
		'1999',
		'1998-98',
		'94%',
		'95',
		'1,235 days',
		'1.23',
		'more than 1,000,000',
		'May 25, 2022',
		'<time>1998</time> few',
		'many'
	])('that its data do not hold is caught once: %s', async (text) => {
		expect(await faultsOf(shown(text))).toEqual([['/', 'statistic-wrong']]);
	});

	it('that is not nothing is not rounded to nothing', async () => {
		const little = data({ lines: [{ trend: { low: 0.004 } }] });
		expect(await faultsOf(shown('0.004'), little)).toEqual([]);
		expect(await faultsOf(shown('0.00'), little)).toEqual([['/', 'statistic-wrong']]);
	});

	it.for([
		['in no data', ''],
		['on a page and not in data', '/events/e1#/lines'],
		['in data of others', 'https://example.com/trend.json#/lines'],
		['anywhere in the data', '/trend.json?from=1998'],
		['in the data as a whole', '/trend.json?from=1998#'],
		['that is not there', '/trend.json?from=1998#/lines/1'],
		['that has no number', '/trend.json?from=1998#/lines/0/trend/asOf'],
		['counted from the end', '/trend.json?from=1998#/lines/-1/trend'],
		['in data that do not answer', '/trend.json?from=1999#/lines/0/trend']
	])('at a place %s is caught once', async ([, of]) => {
		expect(await faultsOf(shown('4.1', of))).toEqual([['/', 'statistic-unreadable']]);
	});

	it('may stand at a name with a slash and a tilde', async () => {
		expect(await faultsOf(shown('7.5', '/trend.json?from=1998#/lines/0/trend/a~1b~0c'))).toEqual([]);
	});

	it('in data that are no JSON is caught, once for all that name them', async () => {
		const broken = { '/trend.json?from=1998': { body: '{' } };
		expect(await faultsOf(shown('4.1') + shown('4.2'), broken)).toEqual([['/', 'statistic-unreadable']]);
	});

	it('makes the crawler ask for its data once, however many name them', async () => {
		const { asked } = await crawlWith(shown('4.1') + shown('2.0') + shown('1998'));
		expect(asked.filter((path) => path.startsWith('/trend.json'))).toHaveLength(1);
	});
});
