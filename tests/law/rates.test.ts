import { describe, expect, it } from 'vitest';
import { crawl } from './crawl.ts';
import {
	cleanSite,
	denominatorsPages,
	fetchPlanted,
	figureAddress,
	figureLink,
	page,
	rateShown,
	shownRate,
	type PlantedSite
} from './planted-site.ts';

/** Crawls a site that divides, with some of its answers changed. The front page shows what is given. */
function crawlWith(front: string, changes: PlantedSite = {}) {
	const site = { ...cleanSite(), '/': page(`${front} <a href="/events/e1">Event</a>`) };
	const fetch = fetchPlanted({ ...site, ...denominatorsPages, ...changes });
	return crawl({ fetch, starts: ['/'], report: () => undefined });
}
const json = (body: object | string) => ({
	'/denominators.json': { body: typeof body === 'string' ? body : JSON.stringify(body) }
});
const faultsOf = async (...given: Parameters<typeof crawlWith>) =>
	(await crawlWith(...given)).breaches.map(({ page, what }) => [page, what]);

describe('a rate', () => {
	it('is divided again, leads to its denominators, and its figure is held against its list', async () => {
		expect(await crawlWith(rateShown)).toMatchObject({ pages: 4, figures: 1, breaches: [] });
	});

	it.for([
		['0.5', 'a b'], // 2 ÷ 4,000,000
		['0.50', 'a b'],
		['1', 'a'], // 2 ÷ 1,900,000 = 1.053
		['1.1', 'a'],
		['1.05', 'a'],
		['1.053', 'a']
	])('is right to the last digit that it shows: %s', async ([said, per]) => {
		expect(await faultsOf(shownRate({ said, per }))).toEqual([]);
	});

	it.for([
		['another quotient', shownRate({ said: '0.6' })],
		['a quotient by one year of two', shownRate({ per: 'a' })],
		['one digit too many that is wrong', shownRate({ said: '1.06', per: 'a' })],
		['nothing, where there was something', shownRate({ said: '0', scale: '100000' })],
		['no number', shownRate({ said: 'few' })],
		['two numbers', shownRate({ said: '0.5 of 2' })],
		['no scale', shownRate({ scale: '' })],
		['something that is no figure', shownRate({ count: '/rules?is=2' })],
		['a figure without its value', shownRate({ count: figureAddress.replace(/.is=2/, '') })],
		['no denominator', '<span data-numeral="rate" data-scale="1">2</span>'],
		['a denominator on another page', rateShown.replace('/denominators#b', '/events/e1#b')],
		['a denominator without its place', rateShown.replace('#b', '')]
	])('of %s is caught once', async ([, shown]) => {
		expect(await faultsOf(shown!)).toEqual([['/', 'rate-wrong']]);
	});

	it('by a denominator that its page shows and its data lack is caught', async () => {
		const lacking = json({ denominators: [{ id: 'a', value: 1_900_000 }] });
		const withoutB = page(
			'<i id="a" data-numeral="denominator">1,900,000</i> <i id="b"></i> <a href="/">Back</a>'
		);
		const site = { ...lacking, '/denominators': withoutB };
		expect(await faultsOf(rateShown, site)).toEqual([['/', 'rate-wrong']]);
	});

	it('by a denominator that is not on its page is a dead link too', async () => {
		expect(await faultsOf(shownRate({ per: 'a c' }))).toEqual([
			['/', 'dead-anchor'],
			['/', 'rate-wrong']
		]);
	});

	it('whose figure has another value than its list is caught', async () => {
		const count = figureAddress.replace('is=2', 'is=4');
		expect((await faultsOf(shownRate({ count, said: '1.0' }))).map(([, what]) => what)).toContain(
			'figure-unreadable'
		);
	});

	it.for([
		['do not answer', { '/denominators.json': { status: 500 } }],
		['are no JSON', json('<p>')],
		['have another shape', json({ denominators: [{ id: 'a' }] })],
		['would divide by nothing', json({ denominators: [{ id: 'a', value: 0 }] })]
	] as const)('is caught once, with all others, if the denominators %s', async ([, changes]) => {
		const breaches = await faultsOf(`${rateShown} ${rateShown}`, changes as PlantedSite);
		expect(breaches).toEqual([['/', 'rate-wrong']]);
	});
});

describe('a denominator', () => {
	const shown = (said: string, href = '/denominators#b') =>
		`${figureLink} <a data-numeral="denominator" href="${href}">${said}</a>`;

	it('is held against the data of its page wherever it is shown', async () => {
		expect(await faultsOf(shown('2,100,000 pupils'))).toEqual([]);
	});

	it('is the same on the Spanish page of them, and held against the same data', async () => {
		const link = shown('2,100,000', '/es/denominators#b');
		const stated = (b: string) => ({
			'/es/denominators': page(`<i id="b" data-numeral="denominator">${b}</i> <a href="/">Inicio</a>`)
		});
		expect(await faultsOf(link, stated('2,100,000'))).toEqual([]);
		expect(await faultsOf(link, stated('2,100,001'))).toEqual([['/es/denominators', 'denominator-wrong']]);
	});

	it.for([
		['shows another number', shown('2,100,001')],
		['shows none', shown('many')],
		['leads elsewhere', shown('2,100,000', '/events/e1')],
		['leads to its page and not to its place', shown('2,100,000', '/denominators')]
	])('that %s is caught once', async ([, front]) => {
		expect(await faultsOf(front!)).toEqual([['/', 'denominator-wrong']]);
	});

	it('that stands on its page with another number than in its data, or without an id, is caught', async () => {
		const body = `<i id="a" data-numeral="denominator">1,900,001</i> <i data-numeral="denominator">2</i>`;
		const changes = { '/denominators': page(`${body} <a href="/">Back</a>`) };
		const link = `${figureLink} <a href="/denominators">Denominators</a>`;
		expect(await faultsOf(link, changes)).toEqual([
			['/denominators', 'denominator-wrong'],
			['/denominators', 'denominator-wrong']
		]);
	});
});
