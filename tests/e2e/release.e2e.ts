import { expect } from '@playwright/test';
import { test } from './one-page.ts';

test('a release has a page with its books, its hashes and its review @no-js', async ({ page }) => {
	await page.goto('/datasets/register');
	await page.getByRole('link', { name: 'books, hashes and review of this release' }).first().click();
	await expect(page).toHaveURL(/\/datasets\/register\/releases\/\d{4}-\d{2}-\d{2}$/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Release of');
	await expect(page.getByText(/^[0-9a-f]{64}$/)).toHaveCount(2);
	await expect(page.getByRole('heading', { name: 'Found when it was imported' })).toBeVisible();
});

test('the page of a release has its data in other forms', async ({ page, request }) => {
	await page.goto('/datasets/register');
	const link = page.getByRole('link', { name: 'books, hashes and review of this release' }).first();
	const path = (await link.getAttribute('href'))!;
	const json = (await (await request.get(`${path}.json`)).json()) as {
		release: { id: string; sha256: string };
	};
	expect(json.release.id).toBe(`register@${path.split('/').at(-1)}`);
	const csv = await (await request.get(`${path}.csv`)).text();
	expect(csv.split('\r\n')[0]).toBe('severity,check,column,word,remark,rows,of,before,examples');
});

test('a release that is not held says so', async ({ request }) => {
	expect((await request.get('/datasets/register/releases/1999-01-01')).status()).toBe(404);
	expect((await request.get('/datasets/nowhere/releases/1999-01-01')).status()).toBe(404);
});
