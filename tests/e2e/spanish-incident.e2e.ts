import { expect } from '@playwright/test';
import { parse } from 'node-html-parser';
import { importRevision, revision } from './made-up-revision.ts';
import { test } from './one-page.ts';
import { startOwnServer, type OwnServer } from './own-server.ts';
import { findEnglish } from './spanish-words.ts';
import { findViolations } from './violations.ts';

test.describe('a row of a dataset in Spanish', () => {
	let own: OwnServer;
	const path = `/es/incidents/${revision.later}/2`;
	test.beforeAll(async () => {
		own = await startOwnServer();
		importRevision(own.database, own.database.slice('file:'.length));
	});
	test.afterAll(() => own.remove());

	test('says nothing of its own in English, and leads on in Spanish', async ({ request }) => {
		const answer = await request.get(own.address + path, { maxRedirects: 0 });
		expect(answer.status()).toBe(200);
		const root = parse(await answer.text());
		expect(root.querySelector('html')!.getAttribute('lang')).toBe('es');
		expect(root.querySelector('header a[hreflang=en]')!.getAttribute('href')).toBe(path.replace('/es', ''));
		const rules = root.querySelectorAll('main a[href^="/es/rules/"]');
		expect(rules.length).toBeGreaterThan(1);
		expect(findEnglish(root)).toEqual([]);
	});

	test('can be read by everybody', async ({ page }) => {
		await page.goto(own.address + path);
		await expect(page.getByRole('heading', { name: 'A quiénes les quitaron la vida' })).toBeVisible();
		expect(await findViolations(page)).toEqual([]);
	});
});
