import { expect } from '@playwright/test';
import { openDb } from '../../src/lib/server/db/open.ts';
import { importRevision, revision } from './made-up-revision.ts';
import { test } from './one-page.ts';
import { startOwnServer, type OwnServer } from './own-server.ts';
import { findViolations } from './violations.ts';

test.describe('a figure that was cited on an earlier release', () => {
	test.describe.configure({ mode: 'default' }); // one server for all of them
	let own: OwnServer;
	test.beforeAll(async () => {
		own = await startOwnServer();
		importRevision(own.database, own.database.slice('file:'.length));
	});
	test.afterAll(() => own.remove());

	/** Incidents of 2010, as cited. */
	const figure = (release: string, is: number, suffix = '') =>
		`${own.address}/figures/${release}/school-hours/incidents${suffix}?from=2010&to=2010&is=${is}`;

	test('has moved: by how much, and by which records', { tag: '@no-js' }, async ({ page }) => {
		await page.goto(figure(revision.earlier, revision.cited));
		const status = page.locator('[data-status]');
		await expect(status).toContainText(/Moved:\s*4\s*→/);
		await expect(status).toContainText(
			'The release of January 31, 2011 gives the 4 that was cited; the newest, of January 31, 2012, gives 5.'
		);
		await expect(status).toContainText('Since then 2 records were added, 1 was removed and 1 changed');
		await status.getByRole('link', { name: 'which ones' }).click();
		const changes = page.getByRole('region', { name: 'What changed since' });
		await expect(changes.getByRole('heading', { level: 3 })).toHaveText(['Added', 'Removed']);
		await expect(changes.getByRole('listitem').filter({ visible: true })).toHaveText([
			/May 15, 2010.*Example School 5.*row 5, with the release of January 31, 2012/s,
			/June 15, 2010.*Example School 6/s,
			/March 15, 2010.*Example School 3.*row 3/s
		]);
		await changes.getByText('told otherwise, counted the same').click();
		await expect(changes.getByText('people wounded: 2, then 5')).toBeVisible();
		await changes.getByRole('link', { name: 'Example School 3' }).click();
		await expect(page).toHaveURL(`${own.address}/incidents/${revision.earlier}/3`);
	});

	test('leads to the newest figure, which is verified', { tag: '@no-js' }, async ({ page }) => {
		await page.goto(figure(revision.earlier, revision.cited));
		await page.locator('[data-status]').getByRole('link', { name: '5', exact: true }).first().click();
		await expect(page).toHaveURL(figure(revision.later, revision.newest));
		await expect(page.locator('[data-status]')).toContainText('Verified.');
	});

	test('says the same to a machine', async ({ request }) => {
		const answer = await request.get(figure(revision.earlier, revision.cited, '.json'));
		expect(await answer.json()).toMatchObject({
			...{ status: 'moved', cited: 4, value: 4, newest: { value: 5, release: revision.later } },
			changes: { counts: { added: 2, removed: 1, changed: 1 }, removed: [{ sourceId: '3' }] }
		});
	});

	test('is misquoted where the release never gave the number', { tag: '@no-js' }, async ({ page }) => {
		await page.goto(figure(revision.earlier, 7));
		await expect(page.locator('[data-status]')).toContainText(
			'Misquoted. The address cites 7; the release of January 31, 2011 gives 4.'
		);
	});

	test('on a release that is not here leads to those that are', { tag: '@no-js' }, async ({ page }) => {
		const answer = await page.goto(figure('wapo@2011-06-30', 4));
		expect(answer?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not held');
		await expect(page.getByRole('main').getByRole('listitem')).toHaveText([
			/5, January 31, 2012, the newest/,
			/4, January 31, 2011/
		]);
	});

	test('has no accessibility violations, moved or not held', async ({ page }) => {
		for (const address of [figure(revision.earlier, 4), figure('wapo@2011-06-30', 4)]) {
			await page.goto(address);
			expect(await findViolations(page)).toEqual([]);
		}
	});

	test('is not given where the stored rows are not those of the release', async ({ request }) => {
		const apart = await startOwnServer();
		try {
			importRevision(apart.database, apart.database.slice('file:'.length));
			const db = openDb(apart.database);
			db.$client.exec(
				"update records set killed = 9 where id in (select record_id from incidents where release_id = 'wapo@2012-01-31' and source_id = '6')"
			);
			db.$client.close();
			const address = figure(revision.later, 5).replace(own.address, apart.address);
			const answer = await request.get(address);
			expect(answer.status()).toBe(503);
			const text = await answer.text();
			expect(text).toContain('do not match its hash');
			expect(text).not.toMatch(/class="figure"/);
		} finally {
			await apart.remove();
		}
	});
});

test.describe('an address that is no figure’s', () => {
	const junk = 'x'.repeat(1500);
	const cases = [
		['/figures/register@2026-11-22', 'the rule is missing'],
		['/figures/register@2026-11-22/register-fatal/deaths?from=1999&to=2025', 'the measure is “deaths”'],
		['/figures/register/register-fatal/killed?from=1999&to=2025', 'the release is “register”'],
		['/figures/register@2026-11-22/register-fatal/killed?start=1999&end=2025', 'from is missing'],
		[`/figures/register@2026-11-22/register-fatal/killed?from=${junk}&to=2025`, 'from is “xxxx'],
		['/figures/register@2026-11-22/register-fatal/killed?from=1999&to=%3Csvg%20onload%3D1%3E', 'to is “'],
		['/figures/%3Cscript%3Ealert(1)%3C%2Fscript%3E/all/killed?from=1999&to=2025', 'This is not the address']
	] as const;

	test('is told so where it begins like one and ends there', async ({ request }) => {
		const answer = await request.get('/figures');
		expect(answer.status()).toBe(400);
		expect(await answer.text()).toContain('the release is missing');
	});

	test('is refused where it is longer than any figure’s could be', async ({ request }) => {
		const answer = await request.get(`/figures/register@2026-11-22/all/killed?from=${'x'.repeat(2100)}`);
		expect(answer.status()).toBe(414);
	});

	for (const [address, words] of cases) {
		test(`is told what is wrong with it: ${words} (${address.length} signs)`, async ({ request }) => {
			const answer = await request.get(address);
			expect(answer.status()).toBe(400);
			const text = await answer.text();
			expect(text).toContain(words);
			expect(text).not.toMatch(/<script>alert|<svg onload/);
			const data = await request.get(address.replace(/(\?|$)/, '.json$1'));
			expect(data.status()).toBe(400);
		});
	}
});
