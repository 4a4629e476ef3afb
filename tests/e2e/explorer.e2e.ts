import { dirname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { importMadeUpRelease, madeUp, woundedIn } from './made-up-release.ts';
import { startOwnServer, type OwnServer } from './own-server.ts';

const main = (page: Page) => page.getByRole('main');

test(
	'a policymaker compares Texas before and after 2018 and leaves with a sentence that can be cited',
	{ tag: '@no-js' },
	async ({ page }) => {
		await page.goto('/compare');
		await main(page)
			.getByRole('link', { name: /Texas before and after 2018/ })
			.click();
		await expect(page).toHaveURL(/state=TX.*state2=TX/);
		const citable = main(page).locator('p.citable');
		await expect(citable).toContainText('Texas');
		await expect(citable).toContainText(/95% interval/);
		await expect(citable).toContainText(/No Figure Alone/);
		await expect(citable).toContainText(new URL(page.url()).search.slice(1));
		await main(page).locator('a.figure').first().click();
		await expect(page).toHaveURL(/\/figures\/.*state=TX/);
	}
);

test('a reader on a phone goes from the map to a name', { tag: '@no-js' }, async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 800 });
	await page.goto('/map');
	await main(page).getByRole('link', { name: 'Texas', exact: true }).first().click();
	await expect(page).toHaveURL('/states/tx');
	await main(page).locator('a[href^="/people/"]').first().click();
	await expect(page).toHaveURL(/\/people\/[a-z-]+$/);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('with a file imported', () => {
	let own: OwnServer;
	test.beforeAll(async () => {
		own = await startOwnServer();
		const path = own.database.slice('file:'.length);
		importMadeUpRelease(own.database, join(dirname(path), 'made-up.csv'));
	});
	test.afterAll(() => own.remove());

	/** The value of a year in the table behind the chart. */
	const valueOf = (page: Page, year: string) =>
		main(page).locator('#chart table tr', { hasText: year }).locator('a.figure').first();

	test(
		'an editor builds “someone wounded, not on a school bus”, and reads it by school years',
		{ tag: '@no-js' },
		async ({ page }) => {
			await page.goto(`${own.address}/rules/build`);
			await page.getByLabel('The fact', { exact: true }).selectOption('wounded');
			await page.getByRole('button', { name: 'Continue' }).click();
			await page.getByLabel('at least').fill('1');
			await page.getByRole('radio', { name: 'it does not count' }).check();
			await page.getByRole('button', { name: 'And one more' }).click();
			await page.locator('select[name="f2.1"]').selectOption('setting');
			await page.getByRole('button', { name: 'Continue' }).click();
			await page.locator('select[name="n2.1"]').selectOption('not');
			await page.getByRole('checkbox', { name: /^School bus/ }).check();
			await page.locator('input[name="u2.1"][value=yes]').check();
			await page.getByRole('button', { name: 'Continue' }).click();
			await page.getByRole('button', { name: 'Use this rule' }).click();
			await expect(page).toHaveURL(/\/rules\/own\?where=wounded:1\.\.;setting:!bus:unknown$/);
			await main(page).getByRole('link', { name: 'Open it in the explorer' }).click();
			await page.getByLabel('Years are').selectOption('school');
			await page.getByLabel('From', { exact: true }).fill('1997');
			await page.getByLabel('To', { exact: true }).fill('2022');
			await page.getByRole('button', { name: 'Show', exact: true }).click();
			await expect(page).toHaveURL(
				/from=1997&to=2022&basis=school.*where=wounded:1\.\.;setting:!bus:unknown/
			);
			await expect(valueOf(page, '1997-98')).toHaveText(String(woundedIn(1997)), { useInnerText: false });
			await expect(valueOf(page, '2022-23')).toHaveText(String(woundedIn(2022)));
			await page.goto(own.address + (await valueOf(page, '2022-23').getAttribute('href'))!);
			await expect(main(page)).toContainText('Verified');
		}
	);

	test('the explorer answers without a page load and never shows an old chart for a new rule', async ({
		page
	}) => {
		await page.goto(`${own.address}/trend?release=${madeUp.release}&rule=all&from=1997&to=2022`);
		await page.evaluate(() => Object.assign(window, { stayed: true }));
		const results = page.locator('[data-explorer]').first();
		let release = () => undefined as void;
		const held = new Promise<void>((resolve) => (release = resolve));
		await page.route(/rule=any-victim/, async (route) => {
			await held;
			await route.continue().catch(() => undefined); // the page may have given the question up
		});
		const rule = page.getByLabel('Counting rule');
		await rule.selectOption('any-victim');
		await expect(results).toHaveAttribute('aria-busy', 'true');
		await expect(results).toHaveJSProperty('inert', true);
		await rule.selectOption('during-classes');
		await expect(page).toHaveURL(/rule=during-classes/);
		await expect(results).not.toHaveAttribute('aria-busy', 'true');
		const shown = await results.innerText();
		release();
		await page.waitForTimeout(500); // time for an answer that must not come
		expect(await results.innerText()).toBe(shown);
		expect(page.url()).toContain('rule=during-classes');
		await page.goBack();
		await expect(page).toHaveURL(/rule=all/);
		await expect(page.getByLabel('Counting rule')).toHaveValue('all');
		expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
	});

	test(
		'choosing a state changes what is counted, by the number that its facet told',
		{ tag: '@no-js' },
		async ({ page }) => {
			await page.goto(`${own.address}/trend?release=${madeUp.release}&rule=any-victim&from=1997&to=2022`);
			const facets = page.locator('details', { hasText: 'Narrow down' }).first();
			if ((await facets.getAttribute('open')) === null) await facets.locator('summary').first().click();
			const told = page.locator('a.figure[href*="state=VT"]').first();
			const address = (await told.getAttribute('href'))!;
			await page.locator('input[name=state][value=VT]').check();
			const show = page.getByRole('button', { name: 'Show', exact: true });
			if (!page.url().includes('state=VT')) await show.click();
			await expect(page).toHaveURL(/state=VT/);
			const answer = await page.request.get(own.address + address.replace('incidents?', 'incidents.json?'));
			expect(await answer.json()).toMatchObject({ status: 'verified' });
		}
	);
});
