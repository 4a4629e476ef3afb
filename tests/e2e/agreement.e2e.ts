import { expect } from '@playwright/test';
import { importAgreement } from './made-up-agreement.ts';
import { test } from './one-page.ts';
import { startOwnServer, type OwnServer } from './own-server.ts';
import { findViolations } from './violations.ts';

test('with the register alone the page says what it needs', { tag: '@no-js' }, async ({ page }) => {
	await page.goto('/agreement');
	await expect(page.getByRole('main')).toContainText('the rows of at least two datasets are needed');
	await expect(page.getByRole('main').getByRole('table')).toHaveCount(0);
});

test.describe('with rows of two more datasets', () => {
	test.describe.configure({ mode: 'default' }); // one server for all of them
	let own: OwnServer;
	test.beforeAll(async () => {
		own = await startOwnServer();
		importAgreement(own.database, own.database.slice('file:'.length));
	});
	test.afterAll(() => own.remove());

	test('a count opens onto the events it counts', { tag: '@no-js' }, async ({ page }) => {
		await page.goto(`${own.address}/agreement`);
		const pair = page
			.getByRole('main')
			.locator('section')
			.filter({ hasText: 'The Washington Post and the K-12 database' });
		await expect(pair).toContainText(
			'they list 6 events: 3 in both, 1 only in the Washington Post, 2 only in the K-12 database'
		);
		await pair.getByRole('link', { name: '3', exact: true }).click();
		await expect(page).toHaveURL(`${own.address}/agreement?known=k12ssdb,wapo`);
		await expect(page.getByRole('article')).toHaveCount(3);
		await page.getByRole('link', { name: 'Alder Example High School' }).click();
		await expect(page).toHaveURL(`${own.address}/incidents/wapo@2011-12-31/made-up-0`);
		await expect(page.getByRole('region', { name: 'The same event elsewhere' })).toContainText(
			'its terms forbid listing'
		);
	});

	test('rows that may not be listed are counted and not shown', { tag: '@no-js' }, async ({ page }) => {
		await page.goto(`${own.address}/agreement?known=k12ssdb&missing=wapo`);
		await expect(page.getByRole('main')).toContainText(
			'2 events, listed by the publisher of a dataset whose terms forbid'
		);
		await expect(page.getByRole('article')).toHaveCount(0);
		await expect(page.getByRole('main')).not.toContainText('Example High School');
	});

	test('the written rule is asked of what the other dataset says', async ({ request }) => {
		const ask = async (rule: string) => {
			const answer = await request.get(
				`${own.address}/agreement.json?known=k12ssdb&missing=wapo&rule=${rule}`
			);
			return ((await answer.json()) as { list: { count: number } }).list.count;
		};
		expect([await ask('yes'), await ask('no'), await ask('unknown')]).toEqual([1, 1, 0]);
	});

	test('an address has one form', async ({ page }) => {
		await page.goto(`${own.address}/agreement?differ=wounded&known=wapo,k12ssdb&more=1`);
		await expect(page).toHaveURL(`${own.address}/agreement?known=k12ssdb,wapo&differ=wounded`);
		await expect(page.getByRole('article')).toHaveText([/Birch Example High School/]);
	});

	test(
		'an event of the register says who lists it and which clause decides',
		{ tag: '@no-js' },
		async ({ page, request }) => {
			const answer = await request.get(`${own.address}/agreement.json?known=register&missing=k12ssdb`);
			const { list } = (await answer.json()) as { list: { entries: { address: string }[] } };
			await page.goto(own.address + list.entries[0]!.address);
			const standings = page.getByRole('region', { name: 'Who lists it, and who would' });
			await expect(standings).toContainText('Not listed, though its written rule would count it');
			await expect(standings).toContainText('so it was by the facts of the register');
		}
	);

	test('has no accessibility violations, and no page wider than a phone', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 800 });
		for (const path of [
			'/agreement',
			'/agreement?known=k12ssdb,wapo',
			'/incidents/wapo@2011-12-31/made-up-0'
		]) {
			await page.goto(own.address + path);
			expect(await findViolations(page)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		}
	});
});
