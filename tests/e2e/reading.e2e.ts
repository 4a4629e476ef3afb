import { expect, type Page } from '@playwright/test';
import { resolveAddress } from './addresses.ts';
import { findCutWords } from './cut-words.ts';
import { test } from './one-page.ts';

test('words that stand beyond an edge are found', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 512 });
	await page.goto('/about');
	await page.locator('h1').evaluate((title) => {
		title.style.cssText = 'width: 20px; overflow: hidden; overflow-wrap: normal';
	});
	expect(await page.evaluate(findCutWords)).toEqual(['About']);
});

test.describe('printed', () => {
	const printed = async (page: Page, path: string) => {
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		await page.goto(path);
	};

	for (const address of [
		'/',
		'/years/2022',
		'first event',
		'/people',
		'/rooms/alyssa-alhadeff',
		'first figure'
	])
		test(`${address} is a clean sheet: no navigation, no forms, black on white`, async ({
			page,
			request
		}) => {
			await printed(page, await resolveAddress(address, request));
			for (const gone of ['header nav', 'main form', '.no-print'])
				await expect(page.locator(`${gone}:visible`), gone).toHaveCount(0);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			const { color, backgroundColor } = await page
				.locator('html')
				.evaluate((html) => getComputedStyle(html));
			expect([color, backgroundColor]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
		});

	test('the names of a year are all there', async ({ page }) => {
		await page.goto('/years/2022');
		const names = await page.locator('main a[href^="/people/"]').allTextContents();
		expect(names.length).toBeGreaterThan(20);
		await page.emulateMedia({ media: 'print' });
		for (const name of names)
			await expect(page.locator('main').getByText(name, { exact: true }).first()).toBeVisible();
	});

	test('sources give their addresses in full', async ({ page }) => {
		await printed(page, '/people/jackie-cazares');
		const sources = page.locator('.sources a');
		expect(await sources.count()).toBeGreaterThan(0);
		for (const source of await sources.all()) {
			await expect(source).toBeVisible();
			const shown = await source.evaluate((link) => getComputedStyle(link, '::after').content);
			expect(shown).toContain(await source.getAttribute('href'));
		}
	});

	test('the numbers behind a chart stand under it, and nothing is left of what is closed', async ({
		page
	}) => {
		await printed(page, '/states/tx');
		await expect(page.locator('figure details').getByRole('row').last()).toBeVisible();
		await printed(page, '/events/2022-05-24-robb-elementary-uvalde-tx');
		await expect(page.locator('details')).not.toHaveCount(0);
		await expect(page.locator('summary:visible')).toHaveCount(0);
	});

	test('the things in a room are open', async ({ page }) => {
		const stories = page.locator('.room details p:first-of-type');
		await page.goto('/rooms/alyssa-alhadeff');
		expect(await stories.count()).toBe(17);
		await expect(stories.first()).toBeHidden();
		await page.emulateMedia({ media: 'print' });
		for (const story of await stories.all()) await expect(story).toBeVisible();
	});
});

test('in forced colors, lit, outlined and dark windows are still three things', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('/');
	const styles = await page.locator('.street').evaluate((street) => {
		const style = (selector: string) => {
			const { fill, stroke, strokeDasharray } = getComputedStyle(street.querySelector(selector)!);
			return { fill, stroke, strokeDasharray };
		};
		return {
			wall: style('.wall'),
			lit: style('.windows path:not(.frame)'),
			outlined: style('.frame'),
			dark: style('.dark')
		};
	});
	const { wall, lit, outlined, dark } = styles;
	expect(lit.fill).not.toBe(wall.fill);
	expect(outlined).toMatchObject({ fill: wall.fill, stroke: lit.fill });
	expect(dark.fill).toBe('none');
	expect(dark.stroke).not.toBe(wall.fill);
	expect(dark.stroke).not.toBe(lit.fill);
	expect(dark.strokeDasharray).not.toBe('none');
});

for (const [reducedMotion, words] of [
	['no-preference', 'the windows are lit one after the other'],
	['reduce', 'nothing moves for a reader who asked for less motion']
] as const)
	test(words, async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 500 }); // the façade lies below
		await page.emulateMedia({ reducedMotion });
		await page.goto('/');
		await expect(page.locator('.phone a[tabindex="-1"]').first()).toBeVisible(); // its module has run
		const lights = await page.evaluate(() => document.getAnimations().length);
		if (reducedMotion === 'reduce') expect(lights).toBe(0);
		else expect(lights).toBeGreaterThan(50);
	});
