import { expect } from '@playwright/test';
import { test } from './one-page.ts';

test('two numbers are traced by keyboard alone @no-js', async ({ page }) => {
	await page.goto('/claims/trace');
	const form = page.getByRole('form', { name: 'Trace two numbers' });
	await form.getByLabel('From').focus();
	await page.keyboard.type('17');
	await page.keyboard.press('Tab');
	await page.keyboard.type('132');
	await page.keyboard.press('Tab');
	await page.keyboard.type('1997');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/claims\/trace\?from=17&to=132&since=1997$/);
	await expect(page.getByRole('heading', { name: /No convincing match/ })).toBeVisible();
	await expect(form.getByLabel('From')).toHaveValue('17');
});

test('a number with a name behind it is told with its rule, and opens onto its list @no-js', async ({
	page
}) => {
	await page.goto('/claims/trace');
	const form = page.getByRole('form', { name: 'Trace one number' });
	await form.getByLabel('Number').fill('46');
	await form.getByLabel('of the year').fill('2022');
	await form.getByRole('button', { name: 'Trace it' }).click();
	await expect(page.getByRole('heading', { name: 'A rule with a name gives it exactly' })).toBeVisible();
	const row = page.getByRole('row').filter({ hasText: 'Washington Post' }).first();
	await expect(row).toContainText('exactly');
	await row.getByRole('link', { name: '46' }).click();
	await expect(page).toHaveURL(/\/figures\/wapo@/);
});

test('a question that cannot be read says what was expected @no-js', async ({ page }) => {
	await page.goto('/claims/trace?value=many&year=2022');
	await expect(page.getByRole('status')).toContainText('“many”: expected a whole number');
});

test('a claim has its verdict in words, for programs too, and leads to its trace @no-js', async ({
	page
}) => {
	await page.goto('/claims/wapo-46-in-2022');
	await expect(page.getByRole('heading', { name: 'What we found: holds by its rule' })).toBeVisible();
	const scripts = await page.locator('script[type="application/ld+json"]').allTextContents();
	const review = scripts
		.map((text) => JSON.parse(text) as Record<string, unknown>)
		.find((one) => one['@type'] === 'ClaimReview');
	expect(review).toMatchObject({ reviewRating: { alternateName: 'Holds by its rule' } });
	await page.getByRole('link', { name: 'Trace it' }).click();
	await expect(page).toHaveURL(/\/claims\/trace\?value=46&year=2022$/);
});
