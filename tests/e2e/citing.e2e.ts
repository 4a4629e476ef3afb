import { expect, test } from '@playwright/test';

test('from a bar to a citation in a word processor in four actions', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/trend');
	const bar = page.locator('#years svg a[href^="/figures/"]:visible').last();
	const value = /is=(\d+)/.exec((await bar.getAttribute('href'))!)![1]!;

	await bar.click(); // first
	await page.locator('summary', { hasText: 'APA, 7th edition' }).click(); // second
	const citation = page.locator('#cite-apa-en');
	const entry = page.locator('details', { has: citation });
	await entry.getByRole('button', { name: 'Copy' }).click(); // third
	await expect(entry.getByRole('button', { name: 'Copied' })).toBeVisible();
	const [text, title] = [await citation.innerText(), await citation.locator('i').first().innerText()];
	const address = page.url();

	// What a word processor is to the clipboard: a place that takes text with its italics.
	await page.evaluate(() => {
		const manuscript = Object.assign(document.createElement('div'), {
			id: 'manuscript',
			contentEditable: 'true'
		});
		document.body.replaceChildren(manuscript);
		manuscript.focus();
	});
	await page.keyboard.press('ControlOrMeta+V'); // fourth
	const manuscript = page.locator('#manuscript');
	await expect(manuscript.locator('i, em').first()).toHaveText(title);
	expect((await manuscript.innerText()).trim()).toBe(text.trim());
	expect(text).toContain(address);
	expect(text).toContain(value);
});
