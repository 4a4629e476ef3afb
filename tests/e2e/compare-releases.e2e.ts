import { writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { openDb } from '../../src/lib/server/db/open.ts';
import { getImporter } from '../../src/lib/server/importers/index.ts';
import { importRelease } from '../../src/lib/server/ingest/import-release.ts';
import { k12Row, toCsv } from '../fixtures/imports/made-up-rows.ts';
import { formatBreach } from '../law/breach.ts';
import { crawl } from '../law/crawl.ts';
import { fetchFrom } from '../law/site-fetch.ts';
import { importRevision, revision } from './made-up-revision.ts';
import { test } from './one-page.ts';
import { startOwnServer, type OwnServer } from './own-server.ts';
import { findViolations } from './violations.ts';

test.describe('two releases of a dataset', () => {
	test.describe.configure({ mode: 'default' }); // one server for all of them
	let own: OwnServer;
	const [earlier, later] = [revision.earlier, revision.later].map((id) => id.split('@')[1]!);
	const path = `/datasets/wapo/compare/${earlier}...${later}`;
	test.beforeAll(async () => {
		own = await startOwnServer();
		importRevision(own.database, own.database.slice('file:'.length));
	});
	test.afterAll(() => own.remove());

	test(
		'are compared in words first, from the page of the dataset on',
		{ tag: '@no-js' },
		async ({ page }) => {
			await page.goto(`${own.address}/datasets/wapo`);
			await page.getByRole('link', { name: 'What changed since January 31, 2011' }).click();
			await expect(page).toHaveURL(own.address + path);
			await expect(page.getByRole('main')).toContainText(
				'2 records were added, 1 was removed and 1 changed.'
			);
			const years = page.getByRole('region', { name: 'The years' });
			await expect(years).toContainText(
				/2010 went from\s+4\s+to\s+5\s+by the release of January 31, 2012,\s+two years later/
			);
			await expect(years.getByRole('row').filter({ hasText: '2010' })).toHaveText(/2010\s*4\s*5\s*moved/);
			const records = page.getByRole('region', { name: 'The records' });
			await expect(records.getByRole('heading', { level: 3 })).toHaveText([
				'Added',
				'Removed',
				'Told otherwise'
			]);
			await expect(records).toContainText('people wounded: 2, then 5');
			await records.getByRole('link', { name: 'Example School 3' }).click();
			await expect(page).toHaveURL(`${own.address}/incidents/${revision.earlier}/3`);
		}
	);

	test('are counted by another rule and measure', { tag: '@no-js' }, async ({ page }) => {
		await page.goto(own.address + path);
		await page.getByLabel('What is counted').selectOption('wounded');
		await page.getByRole('button', { name: 'Show' }).click();
		await expect(page).toHaveURL(`${own.address}${path}?measure=wounded`);
		await expect(page.getByRole('region', { name: 'The years' })).toContainText(
			/2010 went from\s+8\s+to\s+13/
		);
	});

	test('name the figures of the site that moved, each old and new', { tag: '@no-js' }, async ({ page }) => {
		await page.goto(own.address + path);
		const figures = page.getByRole('region', { name: 'Figures of this site that moved' });
		await figures.getByRole('link', { name: '4', exact: true }).first().click();
		await expect(page.locator('[data-status]')).toContainText(/Moved:\s*4\s*→/);
	});

	test('have one address, whichever comes first and whatever else is asked', async ({ request }) => {
		const at = async (address: string) => {
			const answer = await request.get(own.address + address, { maxRedirects: 0 });
			return [answer.status(), answer.headers()['location']];
		};
		expect(await at(`/datasets/wapo/compare/${later}...${earlier}`)).toEqual([308, path]);
		expect(await at(`/datasets/wapo/compare/${later}...${earlier}.json`)).toEqual([308, `${path}.json`]);
		expect(await at(`${path}?x=1&rule=school-hours&page=7`)).toEqual([308, `${path}?page=7`]);
		expect(await at(`${path}?page=7`)).toEqual([308, path]);
		expect(await at(`/datasets/wapo/compare?from=${earlier}&to=${later}`)).toEqual([308, path]);
		expect(await at('/datasets/wapo/compare')).toEqual([307, path]);
	});

	test('that are not there or are none are told so', async ({ request }) => {
		for (const [address, status, words] of [
			[`/datasets/wapo/compare/${earlier}...2030-01-01`, 404, 'does not hold the release wapo@2030-01-01'],
			[`/datasets/nobody/compare/${earlier}...${later}`, 404, 'no dataset'],
			[`/datasets/wapo/compare/${earlier}`, 400, 'names no two releases'],
			[`/datasets/wapo/compare/${earlier}..${later}`, 400, 'names no two releases'],
			[`/datasets/wapo/compare/${earlier}...${earlier}`, 400, 'does not differ from itself'],
			['/datasets/register/compare', 404, 'holds no two releases']
		] as const) {
			const answer = await request.get(own.address + address);
			expect([address, answer.status()]).toEqual([address, status]);
			expect(await answer.text()).toContain(words);
		}
	});

	test('are there as data and as a feed', async ({ request }) => {
		const json = (await (await request.get(`${own.address}${path}.json`)).json()) as {
			figures: { movedCount: number; moved: unknown[] };
		};
		expect(json.figures.movedCount).toBe(json.figures.moved.length);
		expect(json).toMatchObject({
			...{ from: { id: revision.earlier }, to: { id: revision.later } },
			counts: { added: 2, removed: 1, changed: 1 }
		});
		const csv = await (await request.get(`${own.address}${path}.csv`)).text();
		expect(csv).toContain(
			'change,sourceId,occurredOn,school,city,state,field,before,after,since,event,address\r\n'
		);
		expect(csv).toContain(',wounded,2,5,2012-01-31,');
		const feed = await request.get(`${own.address}/datasets/wapo.atom`);
		expect(feed.headers()['content-type']).toContain('application/atom+xml');
		expect(await feed.text()).toContain('2010 went from 4 to 5, two years later');
	});

	test('keep the law, and have no accessibility violations', async ({ page }) => {
		const { breaches } = await crawl({
			fetch: async (address) =>
				address.startsWith('/datasets/wapo/compare') || address.startsWith('/figures/wapo@')
					? fetchFrom(own.address)(address)
					: fetchFrom(own.address)('/healthz'),
			...{ origin: own.address, starts: [path], figurePages: 60, inspectors: [] }
		});
		const here = breaches.filter(({ page: of }) => of.startsWith('/datasets/wapo/compare'));
		expect(here.map(formatBreach)).toEqual([]);
		await page.goto(own.address + path);
		expect(await findViolations(page)).toEqual([]);
	});

	test('of which only totals may be shown are counted and name no record', async ({ page, request }) => {
		const labels = ['2024-01-31', '2025-01-31'] as const;
		labels.forEach((label, index) => importGated(own.database, label, 3 + index));
		const gated = `${own.address}/datasets/k12ssdb/compare/${labels.join('...')}`;
		await page.goto(gated);
		await expect(page.getByRole('main')).toContainText('1 record was added.');
		await expect(page.getByRole('region', { name: 'The years' })).toContainText(
			/2020 went from\s+3\s+to\s+4/
		);
		await expect(page.getByRole('region', { name: 'The records' })).toContainText(
			'forbid naming its records'
		);
		for (const form of ['', '.json', '.csv', '.zip', '.metadata.json', '.atom']) {
			const address = form === '.atom' ? `${own.address}/datasets/k12ssdb.atom` : gated + form;
			const answer = await request.get(address);
			expect(answer.status()).toBe(200);
			expect(await answer.text()).not.toMatch(/Hidden Example|hidden-/);
		}
		expect(await (await request.get(`${gated}.csv`)).text()).toContain('2020,3,4,true,1,0,0,0,0');
	});
});

/** A release of a dataset whose terms forbid listing, with so many rows of 2020. */
function importGated(database: string, label: string, count: number): void {
	const rows = Array.from({ length: count }, (_, index) => ({
		...k12Row,
		...{ Incident_ID: `hidden-${index}`, Date: `3/${index + 2}/20`, Year: '2020' },
		School: `Hidden Example School ${index}`
	}));
	const file = `${database.slice('file:'.length)}-${label}.csv`;
	writeFileSync(file, toCsv(k12Row, rows));
	const db = openDb(database);
	importRelease(db, file, { importer: getImporter('k12ssdb'), label, confirm: true });
	db.$client.close();
}
