import { test as base, type Page } from '@playwright/test';

/**
 * A test that only looks. Each worker opens one page and shows it one address after the other: opening one takes as long as
 * looking at it, and nothing is kept between them, for the site sets no cookie and stores nothing (`security.e2e.ts`).
 */
export const test = base.extend<object, { shown: Page }>({
	shown: [
		async ({ browser }, use, { project }) => {
			const { baseURL, javaScriptEnabled, userAgent } = project.use;
			const page = await browser.newPage({ baseURL, javaScriptEnabled, userAgent, deviceScaleFactor: 2 });
			await use(page);
			await page.close();
		},
		{ scope: 'worker' }
	]
});
