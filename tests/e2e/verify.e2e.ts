import { expect } from '@playwright/test';
import { firstFigure } from './first-links.ts';
import { test } from './one-page.ts';

test('a pasted story becomes a table of its figures, and nothing else of it is in the address @no-js', async ({
	page,
	request
}) => {
	const figure = await firstFigure(request);
	await page.goto('/verify');
	await page.getByLabel('Text with links').fill(`It happened (https://mirror.example${figure}). A secret.`);
	await page.getByRole('button', { name: 'Verify the links' }).click();
	await expect(page).toHaveURL(/\/verify\?link=register@/);
	expect(page.url()).not.toMatch(/secret|mirror/);
	await expect(page.getByRole('row').nth(1)).toContainText('Verified.');
});

test('a wrong value is told beside the right one @no-js', async ({ page, request }) => {
	const figure = (await firstFigure(request)).replace(/is=\d+/, 'is=999999');
	await page.goto(`/verify/links?text=${encodeURIComponent(figure)}`);
	const row = page.getByRole('row').nth(1);
	await expect(row).toContainText('Misquoted.');
	await expect(row).toContainText('999,999');
});

test('a text without links is told so @no-js', async ({ page }) => {
	await page.goto('/verify/links?text=hello');
	await expect(page.getByText('No link to a figure was found in that text.')).toBeVisible();
});

test('neither the answer nor the way to it may be stored or told to other sites', async ({ request }) => {
	for (const path of ['/verify', '/verify.json', '/verify.csv', '/verify/links?text=a']) {
		const { 'cache-control': cache, 'referrer-policy': referrer } = (
			await request.get(path, { maxRedirects: 0 })
		).headers();
		expect([path, cache, referrer]).toEqual([path, 'no-store', 'no-referrer']);
	}
});

test('the longest address that the page tells of is served, and no longer one', async ({ request }) => {
	const of = (length: number) => '/verify/links?text='.padEnd(length, 'a');
	expect((await request.get(of(2048), { maxRedirects: 0 })).status()).toBe(303);
	expect((await request.get(of(2049), { maxRedirects: 0 })).status()).toBe(414);
});

test('a chosen file is read in the browser: its links are put into the text and nothing is sent', async ({
	page,
	request
}) => {
	const figure = await firstFigure(request);
	await page.goto('/verify');
	const chooser = page.getByLabel(/Or a file on this device/);
	await expect(chooser).toBeVisible();
	const sent: string[] = [];
	page.on('request', (one) => sent.push(one.url()));
	const buffer = Buffer.from(`<a href="${figure.replaceAll('&', '&amp;')}">x</a> A secret.`);
	await chooser.setInputFiles({ name: 'story.html', mimeType: 'text/html', buffer });
	await expect(page.getByLabel('Text with links')).toHaveValue(figure);
	await expect(page.getByText('1 link found. Nothing was sent yet.')).toBeVisible();
	expect(sent).toEqual([]);
});
