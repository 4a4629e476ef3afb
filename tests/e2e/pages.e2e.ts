import { expect, type Page } from '@playwright/test';
import { addresses, resolveAddress, scripted } from './addresses.ts';
import { findCutWords } from './cut-words.ts';
import { test } from './one-page.ts';
import { findViolations } from './violations.ts';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that look at colors: the schemes differ in nothing else. */
const ofColor = ['color-contrast', 'link-in-text-block'];

test.describe.configure({ timeout: 300_000 }); // four looks at a page, and the list of all names is long

/** Shows an address on a wide screen. */
async function show(page: Page, address: string): Promise<void> {
	await page.setViewportSize({ width: 1280, height: 720 });
	await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
	await page.goto(await resolveAddress(address, page.request));
}

async function expectNoViolations(page: Page): Promise<void> {
	expect.soft(await findViolations(page, { type: 'tag', values: wcag }), 'light').toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
	expect.soft(await findViolations(page, { type: 'rule', values: ofColor }), 'dark').toEqual([]);
}

async function expectFit(page: Page): Promise<void> {
	for (const width of [640, 320]) {
		await page.setViewportSize({ width, height: 512 }); // 640 by 512 is what 200 % leaves of 1280 by 1024
		expect.soft(await page.evaluate(findCutWords), `${width} px`).toEqual([]);
		const taken = await page.evaluate(() => document.documentElement.scrollWidth);
		expect.soft(taken, `${width} px`).toBeLessThanOrEqual(width);
	}
}

for (const address of addresses)
	test(`${address} has no accessibility violations in either scheme, fits at 200 % zoom and on the narrowest phone`, async ({
		shown
	}) => {
		await show(shown, address);
		await expectNoViolations(shown);
		await expectFit(shown);
		const scripts = shown.locator('script:not([type="application/ld+json"]), noscript');
		expect((await scripts.count()) > 0, 'has a script, as `scripted` says').toBe(scripted.has(address));
	});

for (const address of scripted)
	test(`${address} fits without its script too`, { tag: '@without-js' }, async ({ shown }) => {
		await show(shown, address);
		await expectFit(shown);
	});

test('a button without a name and words too pale to read are found', async ({ shown }) => {
	await show(shown, '/about');
	await shown.locator('h1').evaluate((title) => {
		title.style.color = '#ccc';
		title.after(document.createElement('button'));
	});
	const found = (await findViolations(shown, { type: 'tag', values: wcag })) as [string, string[]][];
	expect(found.map(([rule]) => rule).sort()).toEqual(['button-name', 'color-contrast']);
});
