import { expect } from '@playwright/test';
import { test } from './one-page.ts';

test(
	'a typing error still leads from the field to the event and its rules',
	{ tag: '@no-js' },
	async ({ page }) => {
		await page.goto('/search');
		await page.getByLabel('Name, school, place or date').fill('Uvlade');
		await page.getByRole('button', { name: 'Search' }).click();
		await expect(page).toHaveURL('/search?q=Uvlade');
		await expect(page.getByRole('status')).toContainText('so it was read as “Uvalde”');
		const first = page.getByRole('list', { name: 'What was found' }).getByRole('listitem').first();
		await expect(first.getByRole('link', { name: 'Robb Elementary School' })).toBeVisible();
		await first.getByRole('link', { name: /^Counted by/ }).click();
		await expect(page).toHaveURL(/\/events\/2022-05-24-robb-elementary-uvalde-tx#why$/);
		await expect(page.getByRole('heading', { name: 'Why it counts, and where it does not' })).toBeVisible();
	}
);

test('a name leads to the person, the event and the room', { tag: '@no-js' }, async ({ page }) => {
	await page.goto('/search?q=Jackie+Cazares');
	const first = page.getByRole('list', { name: 'What was found' }).getByRole('listitem').first();
	for (const address of [
		'/people/jackie-cazares',
		'/events/2022-05-24-robb-elementary-uvalde-tx',
		'/rooms/jackie-cazares'
	]) {
		await expect(first.locator(`a[href="${address}"]`)).toHaveCount(1);
	}
});

test('the page can be used with the keyboard alone', async ({ page }) => {
	await page.goto('/search');
	await page.getByLabel('Name, school, place or date').focus();
	await page.keyboard.type('P.S. 18');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/search?q=P.S.+18');
	const link = page.getByRole('main').getByRole('link', { name: 'Public School 18' });
	for (let presses = 0; presses < 30; presses += 1) {
		await page.keyboard.press('Tab');
		if (await link.evaluate((element) => element === document.activeElement)) break;
	}
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/events/1998-05-01-public-school-18-buffalo-ny');
});

test('hits come by kind and by the page, at addresses of their own', { tag: '@no-js' }, async ({ page }) => {
	await page.goto('/search?q=Texas');
	await page.getByRole('navigation', { name: 'Kinds of hits' }).getByRole('link', { name: 'People' }).click();
	await expect(page).toHaveURL('/search?q=Texas&kind=person');
	await page.getByRole('link', { name: 'More', exact: true }).click();
	await expect(page).toHaveURL('/search?q=Texas&kind=person&page=2');
	await expect(page.getByRole('link', { name: 'Back', exact: true })).toBeVisible();
});

test('no match says what else to do', { tag: '@no-js' }, async ({ page }) => {
	await page.goto('/search?q=zzzzqqq');
	await expect(page.getByRole('status')).toContainText('No match for “zzzzqqq”');
	await expect(page.getByRole('main').getByRole('link', { name: 'the names' })).toBeVisible();
	await expect(page.getByRole('main').getByRole('link', { name: 'Tell us' })).toBeVisible();
});

for (const question of ['"(OR', 'x:', '('.repeat(1500), '%_%_', 'NEAR(a b)', '<script>alert(1)</script>'])
	test(`“${question.slice(0, 12)}” is answered, in every form`, async ({ request }) => {
		const asked = `q=${encodeURIComponent(question)}`;
		const page = await request.get(`/search?${asked}`);
		expect(page.status()).toBe(200);
		expect(await page.text()).not.toContain('<script>alert');
		for (const [suffix, type] of [
			['.json', 'application/json'],
			['.csv', 'text/csv']
		] as const) {
			const data = await request.get(`/search${suffix}?${asked}`);
			expect(data.status()).toBe(200);
			expect(data.headers()['content-type']).toContain(type); // data may bear any words, for no browser reads them as a page
			expect(data.headers()['x-content-type-options']).toBe('nosniff');
		}
	});

test('a NUL is refused before it is a question, in every form', async ({ request }) => {
	for (const suffix of ['', '.json', '.csv'])
		expect((await request.get(`/search${suffix}?q=%00`)).status()).toBe(400);
});

test('what is asked is kept by no cache, told to no other site and indexed by nobody', async ({
	request
}) => {
	for (const suffix of ['', '.json', '.csv']) {
		const headers = (await request.get(`/search${suffix}?q=Uvalde`)).headers();
		expect(headers['cache-control']).toBe('no-store');
		expect(headers['referrer-policy']).toBe('no-referrer');
		expect(headers['x-robots-tag']).toBe('noindex');
	}
});

test('a browser learns how to search here', async ({ page, request }) => {
	await page.goto('/search');
	const address = await page.locator('link[rel=search]').getAttribute('href');
	const answer = await request.get(address!);
	expect(answer.headers()['content-type']).toContain('application/opensearchdescription+xml');
	expect(await answer.text()).toContain('/search?q={searchTerms}"');
});
