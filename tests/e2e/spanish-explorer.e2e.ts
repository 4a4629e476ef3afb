import { expect } from '@playwright/test';
import { parse } from 'node-html-parser';
import { importAgreement } from './made-up-agreement.ts';
import { test } from './one-page.ts';
import { startOwnServer, type OwnServer } from './own-server.ts';
import { findEnglish } from './spanish-words.ts';
import { findViolations } from './violations.ts';

const made = 'release=k12ssdb@2011-12-31';

/** Views that bring out different sentences; the rows are made up. */
const pages = [
	'/es/agreement',
	'/es/agreement?known=k12ssdb,wapo&differ=wounded',
	'/es/agreement?known=k12ssdb&missing=wapo&rule=no',
	`/es/trend?${made}&rule=all&from=2008&to=2011`,
	`/es/trend?${made}&rule=all&from=2008&to=2011&show=children&mean=3`,
	`/es/trend?${made}&rule=all&measure=wounded&from=2008&to=2011&show=index&with=fatal,VT`,
	`/es/trend?${made}&rule=all&from=2008&to=2011&basis=school&state=VT&level=high&circumstance=dispute&apart=state`,
	`/es/trend?${made}&from=2008&to=2011&month=5,6&weekday=mon&hour=11,unknown&until=09-22&where=wounded:1..`,
	`/es/trend/when?${made}&rule=all&from=2008&to=2011`,
	'/es/trend/when?release=register@2026-11-22&rule=register-fatal&measure=killed&from=1999&to=2026',
	'/es/trend?from=everything'
];

test.describe('the explorer and the agreement in Spanish, with rows of two more datasets', () => {
	test.describe.configure({ mode: 'default' }); // one server for all of them
	let own: OwnServer;
	test.beforeAll(async () => {
		own = await startOwnServer();
		importAgreement(own.database, own.database.slice('file:'.length));
	});
	test.afterAll(() => own.remove());

	for (const path of pages)
		test(`${path} says nothing of its own in English`, async ({ request }) => {
			const answer = await request.get(own.address + path, { maxRedirects: 0 });
			expect(answer.status()).toBe(200);
			const root = parse(await answer.text());
			expect(root.querySelector('html')!.getAttribute('lang')).toBe('es');
			expect(findEnglish(root)).toEqual([]);
		});

	test('leads on in Spanish, to its figures, rules and other views', async ({ request }) => {
		const answer = await request.get(own.address + pages[3]!, { maxRedirects: 0 });
		const root = parse(await answer.text());
		const links = root.querySelectorAll('main a').map((link) => link.getAttribute('href')!);
		for (const section of ['figures', 'rules', 'trend', 'map', 'compare', 'datasets'])
			expect(links.filter((href) => href.startsWith(`/es/${section}`)).length, section).toBeGreaterThan(0);
		expect(root.querySelector('form[data-explorer-form]')!.getAttribute('action')).toBe('/es/trend');
	});

	for (const path of [pages[1]!, pages[6]!, pages[8]!])
		test(`${path} can be read by everybody`, async ({ page }) => {
			await page.goto(own.address + path);
			expect(await findViolations(page)).toEqual([]);
		});
});

test('a question of the form is answered in Spanish without a page load', async ({ page }) => {
	await page.goto('/es/trend?release=register@2026-11-22&rule=register-fatal&from=1999&to=2025');
	await page.getByLabel('Lo que se cuenta').selectOption({ label: 'Personas muertas' });
	await expect(page.locator('[data-explorer-status]')).toHaveText(/^Se muestra: Personas muertas por año/);
	await expect(page).toHaveURL(/\/es\/trend\?.*measure=killed/);
	await expect(page.getByRole('heading', { name: 'Personas muertas por año' })).toBeVisible();
});
