import { dirname, join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { importMadeUpRelease, madeUp, woundedIn } from './made-up-release.ts';
import { test } from './one-page.ts';
import { startOwnServer, type OwnServer } from './own-server.ts';

const main = (page: Page) => page.getByRole('main');
const show = (page: Page) => page.getByRole('button', { name: 'Show', exact: true });

test.describe('with a file imported', () => {
	test.describe.configure({ mode: 'default' }); // one server for all of them
	let own: OwnServer;
	test.beforeAll(async () => {
		own = await startOwnServer();
		const path = own.database.slice('file:'.length);
		importMadeUpRelease(own.database, join(dirname(path), 'made-up.csv'));
	});
	test.afterAll(() => own.remove());

	/** Address of the explorer with the made-up release. */
	const trend = (query: string) => `${own.address}/trend?release=${madeUp.release}&${query}`;

	/** The value of a year in the table behind the chart. */
	const valueOf = (page: Page, year: string) =>
		main(page).locator('#years table tr').filter({ hasText: year }).locator('a.figure').first();

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
			await expect(page).toHaveURL(/\/trend\?.*where=/);

			await page.getByLabel('Years', { exact: true }).selectOption('school');
			await page.getByLabel('From', { exact: true }).fill('1997');
			await page.getByLabel('To', { exact: true }).fill('2022');
			await show(page).click();
			await expect(page).toHaveURL(
				/from=1997&to=2022&basis=school.*where=wounded:1\.\.;setting:!bus:unknown$/
			);
			await page.getByText('The numbers as a table').first().click();
			await expect(valueOf(page, '1997-98')).toHaveText(String(woundedIn(1997)));
			await expect(valueOf(page, '2022-23')).toHaveText(String(woundedIn(2022)));
			await valueOf(page, '2022-23').click();
			await expect(page).toHaveURL(/\/figures\/.*from=2022&to=2022&basis=school/);
			await expect(main(page)).toContainText('Verified');
		}
	);

	test('the explorer answers without a page load and never shows an old chart for a new rule', async ({
		page
	}) => {
		await page.goto(trend('rule=all&from=1997&to=2022'));
		await page.evaluate(() => Object.assign(window, { stayed: true }));
		const results = page.locator('[data-explorer=chart]');
		let release = (): void => undefined;
		const held = new Promise<void>((resolve) => (release = resolve));
		await page.route(/rule=any-victim/, async (route) => {
			await held;
			await route.continue().catch(() => undefined); // the page may have given the question up
		});
		const rule = page.getByLabel('Counting rule');
		await rule.selectOption('any-victim');
		await expect(results).toHaveAttribute('aria-busy', 'true');
		await expect(results).toHaveJSProperty('inert', true);
		await expect(page).toHaveTitle('Counting …');
		await expect(results.locator('#years-title')).toBeHidden(); // the old chart loses its title
		await rule.selectOption('during-classes');
		await expect(page).toHaveURL(/rule=during-classes/);
		await expect(results).not.toHaveAttribute('aria-busy', 'true');
		await expect(results).toHaveJSProperty('inert', false);
		await expect(page).toHaveTitle(/^Incidents/);
		const shown = await results.innerText();
		release();
		await page.waitForTimeout(500); // time for an answer that must not come
		expect(await results.innerText()).toBe(shown);
		expect(page.url()).toContain('rule=during-classes');
		expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
	});

	test('back and forward show the view of the address again, without a page load', async ({ page }) => {
		await page.goto(trend('rule=all&from=1997&to=2022&basis=school'));
		await page.evaluate(() => Object.assign(window, { stayed: true }));
		const total = valueOf(page, '2022-23');
		const all = await total.textContent();
		await page.getByLabel('Counting rule').selectOption('any-victim');
		await expect(page).toHaveURL(/rule=any-victim/);
		await expect(total).not.toHaveText(all!);
		const victims = await total.textContent();

		await page.goBack();
		await expect(page).toHaveURL(/rule=all/);
		await expect(page.getByLabel('Counting rule')).toHaveValue('all');
		await expect(total).toHaveText(all!);
		await page.goForward();
		await expect(page).toHaveURL(/rule=any-victim/);
		await expect(page.getByLabel('Counting rule')).toHaveValue('any-victim');
		await expect(total).toHaveText(victims!);
		expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
	});

	test(
		'choosing a state changes what is counted, by the number that its facet told',
		{ tag: '@no-js' },
		async ({ page }) => {
			await page.goto(trend('rule=any-victim&from=1997&to=2022'));
			await page.getByText('Narrow down', { exact: true }).click();
			await page.locator('details[data-keep=state] > summary').click();
			const vermont = page.locator('details[data-keep=state] li', { hasText: 'Vermont' });
			const told = (await vermont.locator('a.figure').getAttribute('data-value'))!;
			await vermont.getByRole('checkbox').check();
			await show(page).click();
			await expect(page).toHaveURL(/state=VT/);
			await expect(page.locator('[data-explorer=chart]')).not.toHaveAttribute('aria-busy', 'true');
			const years = page.locator('#years table a.figure');
			await expect(years).toHaveCount(26);
			const values = await years.evaluateAll((links) => links.map((link) => Number(link.textContent)));
			expect(values.reduce((sum, value) => sum + value, 0)).toBe(Number(told));
			expect(Number(told)).toBeGreaterThan(0);
		}
	);

	test(
		'a reader goes from the years to months, weekdays and hours in one step, and opens what a bar counts',
		{ tag: '@no-js' },
		async ({ page }) => {
			await page.goto(trend('rule=any-victim&from=1997&to=2022&mean=5'));
			await main(page).getByRole('link', { name: 'by month, weekday and hour' }).click();
			await expect(page).toHaveURL(/\/trend\/when\?.*rule=any-victim&from=1997&to=2022&mean=5$/);
			const total = Number(await main(page).locator('a.figure').first().getAttribute('data-value'));
			for (const kind of ['months', 'weekdays', 'hours']) {
				const cells = main(page).locator(`#${kind} table a.figure`);
				const values = await cells.evaluateAll((links) => links.map((link) => Number(link.textContent)));
				expect(values.reduce((sum, value) => sum + value, 0)).toBe(total);
			}
			const bar = main(page).locator('#weekdays svg a.figure').first();
			const value = await bar.getAttribute('data-value');
			await bar.click();
			await expect(page).toHaveURL(new RegExp(`/figures/.*weekday=mon&is=${value}$`));
			await page.goBack();
			await main(page).getByRole('link', { name: 'by year', exact: true }).click();
			await expect(page).toHaveURL(/\/trend\?.*&mean=5$/);
		}
	);

	test('months, weekdays and hours answer a new rule without a page load, on their own page', async ({
		page
	}) => {
		await page.goto(trend('rule=all&from=1997&to=2022&mean=5').replace('/trend?', '/trend/when?'));
		await page.evaluate(() => Object.assign(window, { stayed: true }));
		const total = main(page).locator('a.figure').first();
		const all = await total.textContent();
		await page.getByLabel('Counting rule').selectOption('any-victim');
		await expect(page).toHaveURL(/\/trend\/when\?.*rule=any-victim.*&mean=5$/);
		await expect(total).not.toHaveText(all!);
		expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
	});

	test('the table of a view holds what its .json and .csv hold', async ({ page, request }) => {
		const query = 'rule=any-victim&from=1997&to=2022&basis=school';
		await page.goto(trend(query));
		const links = await page
			.locator('#years table a.figure')
			.evaluateAll((found) => found.map((one) => [Number(one.textContent), one.getAttribute('href')]));
		expect(links).toHaveLength(26);

		const answer = await request.get(trend(query).replace('/trend?', '/trend.json?'));
		const { lines } = (await answer.json()) as { lines: { points: { value: number; address: string }[] }[] };
		expect(lines[0]!.points.map(({ value, address }) => [value, address])).toEqual(links);

		const csv = await (await request.get(trend(query).replace('/trend?', '/trend.csv?'))).text();
		const [head, ...rows] = csv.trim().split(/\r?\n/);
		const [value, address] = ['value', 'address'].map((name) => head!.split(',').indexOf(name));
		const cells = rows.map((row) => row.split(','));
		expect(cells.map((row) => [Number(row[value!]), row[address!]])).toEqual(links);
	});

	test(
		'the rows of a dataset whose terms forbid it are not shown, and the page says why',
		{ tag: '@no-js' },
		async ({ page }) => {
			const answer = await page.goto(`${own.address}/incidents/${madeUp.release}/199791EX19970`);
			expect(answer?.status()).toBe(404);
			await expect(main(page)).toContainText(/terms of K-12 School Shooting Database forbid/);
			await expect(main(page)).not.toContainText('Example School');
		}
	);
});
