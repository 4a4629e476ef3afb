import { expect } from '@playwright/test';
import { test } from './one-page.ts';

/** Views with charts, and how many of them offer an image by a link or by a form. */
const pages = [
	{ address: '/', links: 2, forms: 0 },
	{
		address: '/trend?release=register@2026-11-22&rule=register-fatal&from=1999&to=2025&apart=level',
		links: 0,
		forms: 2
	},
	{
		address: '/trend/when?release=register@2026-11-22&rule=register-fatal&from=1999&to=2025',
		links: 2,
		forms: 0
	},
	{ address: '/states/tx', links: 0, forms: 1 },
	{ address: '/map', links: 0, forms: 1 }
];

for (const { address, links, forms } of pages)
	test(
		`every chart of ${address.split('?')[0]} has its picture`,
		{ tag: '@no-js' },
		async ({ page, request }) => {
			await page.goto(address);
			const svg = page.locator('main figure a[href*=".svg"]');
			await expect(svg).toHaveCount(links);
			const asked = page.locator('main form[action*=".svg"]');
			await expect(asked).toHaveCount(forms);
			const found = [
				...(await svg.evaluateAll((all) => all.map((one) => one.getAttribute('href')!))),
				...(await asked.evaluateAll((all) =>
					all.map((one) => {
						const fields = new FormData(one as HTMLFormElement) as unknown as Iterable<[string, string]>;
						return `${one.getAttribute('action')!.split('?')[0]}?${new URLSearchParams([...fields]).toString()}`;
					})
				))
			];
			for (const href of found) {
				const answer = await request.get(href);
				expect([href, answer.status(), answer.headers()['content-type']]).toEqual([
					href,
					200,
					'image/svg+xml; charset=utf-8'
				]);
			}
		}
	);

test('the picture of when it happened says what its page says', async ({ page, request }) => {
	const view = 'release=register@2026-11-22&rule=register-fatal&from=1999&to=2025';
	await page.goto(`/trend/when?${view}`);
	const bars = page.locator('figure#months svg a.figure');
	const told = await bars.evaluateAll((all) => all.map((one) => one.getAttribute('data-value')));
	const svg = await (await request.get(`/trend/when/months.svg?${view}`)).text();
	const drawn = [...svg.matchAll(/text-anchor="middle">(\d+)<\/text>/g)].map(([, value]) => value);
	expect(told).toHaveLength(12);
	expect(drawn).toEqual(told);
});
