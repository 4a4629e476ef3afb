import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { firstEvent, firstFigure } from './first-links.ts';

/** One address of every kind of page; `first …` is read from the site. */
const addresses = [
	'/',
	'/years',
	'/years/2022',
	'/events',
	'first event',
	'/people',
	'/people/jackie-cazares',
	'/rooms',
	'/rooms/jackie-cazares',
	'/rooms/carmen-schentrup',
	'/rules',
	'/rules/all',
	'/claims',
	'/claims/17-132',
	'/datasets',
	'/datasets/k12ssdb',
	'first figure',
	'/about',
	'/about/method',
	'/about/ethics',
	'/about/film',
	'/corrections',
	'/nowhere' // the page that says so
];
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function resolve(address: string, request: Parameters<typeof firstEvent>[0]): Promise<string> {
	if (address === 'first event') return firstEvent(request);
	return address === 'first figure' ? firstFigure(request) : address;
}

for (const address of addresses) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`${address} has no accessibility violations in the ${colorScheme} scheme`, async ({
			page,
			request
		}) => {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.goto(await resolve(address, request));
			const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
			const found = violations.map(({ id, nodes }) => [
				id,
				nodes.map(({ target }) => target.join(' ')).slice(0, 3)
			]);
			expect(found).toEqual([]);
		});
	}

	test(`${address} needs no sideways scrolling at 320 px`, { tag: '@no-js' }, async ({ page, request }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(await resolve(address, request));
		expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(320);
	});
}
