import { test as base, type Browser, type Page, type WorkerInfo } from '@playwright/test';

type Project = WorkerInfo['project'];

/**
 * A page for all tests of a worker: opening one, with a window and a process of its own, takes longer than most looks at it.
 * Nothing is kept between them, for the site sets no cookie and stores nothing (`security.e2e.ts`).
 */
async function open(browser: Browser, project: Project, deviceScaleFactor: number): Promise<Page> {
	const { baseURL, javaScriptEnabled, userAgent, viewport } = project.use;
	const page = await browser.newPage({
		baseURL,
		javaScriptEnabled,
		userAgent,
		viewport,
		deviceScaleFactor
	});
	page.setDefaultTimeout(0); // that of the test is enough, as on a page of its own
	return page;
}

/** Undoes what a test may have asked of its page besides going somewhere. */
async function settle(page: Page, project: Project): Promise<void> {
	for (const other of page.context().pages()) if (other !== page) await other.close();
	await page.unrouteAll({ behavior: 'ignoreErrors' });
	await page.emulateMedia({
		media: null,
		colorScheme: 'light',
		reducedMotion: 'no-preference',
		forcedColors: 'none'
	});
	if (project.use.viewport) await page.setViewportSize(project.use.viewport);
	await page.mouse.move(0, 0);
}

/**
 * Tests that share a page. What listens on its page, adds a script to it or asks something of its context takes Playwright's own
 * `test`, which opens a new one.
 */
export const test = base.extend<{ page: Page }, { shown: Page; kept: Page }>({
	/** For looking only, drawn finely. */
	shown: [
		async ({ browser }, use, { project }) => {
			const page = await open(browser, project, 2);
			await use(page);
			await page.close();
		},
		{ scope: 'worker' }
	],
	kept: [
		async ({ browser }, use, { project }) => {
			const page = await open(browser, project, 1);
			await use(page);
			await page.close();
		},
		{ scope: 'worker' }
	],
	page: async ({ kept }, use, { project }) => {
		await use(kept);
		await settle(kept, project);
	}
});
