import { expect, test, type APIRequestContext } from '@playwright/test';
import { parse, type HTMLElement } from 'node-html-parser';
import { addresses } from './addresses.ts';
import { findEnglish } from './spanish-words.ts';

const pages = addresses.filter((address) => address.startsWith('/es'));

async function readDocument(request: APIRequestContext, path: string): Promise<HTMLElement> {
	const answer = await request.get(path, { maxRedirects: 0 });
	expect(answer.status(), path).toBe(200);
	return parse(await answer.text());
}

test.describe('a Spanish page', () => {
	for (const path of pages)
		test(`${path} says nothing of its own in English`, async ({ request }) => {
			const root = await readDocument(request, path);
			expect(root.querySelector('html')!.getAttribute('lang')).toBe('es');
			expect(findEnglish(root)).toEqual([]);
		});

	for (const path of pages)
		test(`${path} and its English twin name each other`, async ({ request }) => {
			const english = path.replace(/^\/es/, '') || '/';
			const [spanishPage, englishPage] = [
				await readDocument(request, path),
				await readDocument(request, english)
			];
			const alternates = (root: HTMLElement) =>
				root
					.querySelectorAll('link[rel=alternate][hreflang]')
					.map((link) => [link.getAttribute('hreflang'), new URL(link.getAttribute('href')!).pathname]);
			const own = english.split('?')[0];
			expect(alternates(spanishPage)).toEqual([
				['en', own],
				['es', path.split('?')[0]],
				['x-default', own]
			]);
			expect(alternates(englishPage)).toEqual(alternates(spanishPage));
			expect(spanishPage.querySelector('header a[hreflang=en][lang=en]')!.getAttribute('href')).toBe(english);
			expect(englishPage.querySelector('header a[hreflang=es][lang=es]')!.getAttribute('href')).toBe(path);
		});

	test('leads on in Spanish where it can, and says where it cannot', async ({ request }) => {
		const root = await readDocument(request, '/es/people/jackie-cazares');
		const links = root.querySelectorAll('a[href^="/"]');
		expect(links.length).toBeGreaterThan(20);
		const files = /\.(json|csv|zip)(\?|$)/;
		for (const link of links.filter((one) => !files.test(one.getAttribute('href')!))) {
			const href = link.getAttribute('href')!;
			expect([href, link.getAttribute('hreflang')]).toEqual([
				href,
				href.startsWith('/es') ? undefined : 'en'
			]);
		}
	});
});

test.describe('an address in Spanish', () => {
	for (const [asked, led] of [
		['/es/gallery?x=1', '/gallery?x=1'],
		['/es//example.org/people', '/example.org/people'],
		['/es/people.json', '/people.json'],
		['/es/people?view=list&other=1', '/es/people?view=list']
	] as const)
		test(`${asked} leads to ${led}`, async ({ request }) => {
			const answer = await request.get(asked, { maxRedirects: 0 });
			expect([answer.status(), answer.headers().location]).toEqual([308, led]);
		});

	test('of nobody is answered in Spanish', async ({ request }) => {
		const answer = await request.get('/es/people/nobody-at-all', { maxRedirects: 0 });
		expect(answer.status()).toBe(404);
		expect(await answer.text()).toContain('Esta página no existe');
	});
});
