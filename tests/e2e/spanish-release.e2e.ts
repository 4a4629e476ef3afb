import { expect, type APIRequestContext } from '@playwright/test';
import { parse } from 'node-html-parser';
import { importRevision, revision } from './made-up-revision.ts';
import { test } from './one-page.ts';
import { startOwnServer, type OwnServer } from './own-server.ts';
import { findEnglish } from './spanish-words.ts';
import { findViolations } from './violations.ts';

async function readSpanish(request: APIRequestContext, origin: string, path: string) {
	const answer = await request.get(origin + path, { maxRedirects: 0 });
	expect([path, answer.status()]).toEqual([path, 200]);
	const root = parse(await answer.text());
	expect(root.querySelector('html')!.getAttribute('lang')).toBe('es');
	expect(root.querySelector('header a[hreflang=en]')!.getAttribute('href')).toBe(path.slice('/es'.length));
	return root;
}

test.describe('the releases of a dataset in Spanish', () => {
	test.describe.configure({ mode: 'default' }); // one server for all of them
	let own: OwnServer;
	const [earlier, later] = [revision.earlier, revision.later].map((id) => id.split('@')[1]!);
	const path = `/es/datasets/wapo/compare/${earlier}...${later}`;
	test.beforeAll(async () => {
		own = await startOwnServer();
		importRevision(own.database, own.database.slice('file:'.length));
	});
	test.afterAll(() => own.remove());

	for (const page of [`/es/datasets/wapo/releases/${later}`, path, `${path}?measure=wounded`])
		test(`${page} says nothing of its own in English`, async ({ request }) => {
			const root = await readSpanish(request, own.address, page);
			expect(findEnglish(root)).toEqual([]);
			const links = root.querySelectorAll('main a[href^="/es/"]');
			expect(links.length).toBeGreaterThan(2);
		});

	test('are compared in words, and asked in Spanish again', { tag: '@no-js' }, async ({ page }) => {
		await page.goto(`${own.address}/es/datasets/wapo`);
		await page.getByRole('link', { name: 'Lo que cambió desde el 31 de enero de 2011' }).click();
		await expect(page).toHaveURL(own.address + path);
		await expect(page.getByRole('main')).toContainText('se agregaron 2 filas, se quitó 1 y cambió 1.');
		const years = page.getByRole('region', { name: 'Los años', exact: true });
		await expect(years).toContainText(
			/2010 pasó de\s+4\s+a\s+5\s+con la versión de fecha 31 de enero de 2012,\s+dos años después/
		);
		await page.getByLabel('Lo que se cuenta').selectOption('wounded');
		await page.getByRole('button', { name: 'Mostrar' }).click();
		await expect(page).toHaveURL(`${own.address}${path}?measure=wounded`);
		await expect(years).toContainText(/2010 pasó de\s+8\s+a\s+13/);
	});

	test('can be read by everybody', async ({ page }) => {
		for (const address of [path, `/es/datasets/wapo/releases/${later}`]) {
			await page.goto(own.address + address);
			expect(await findViolations(page)).toEqual([]);
		}
	});

	test('have one address in Spanish too', async ({ request }) => {
		const at = async (address: string) => {
			const answer = await request.get(own.address + address, { maxRedirects: 0 });
			return [answer.status(), answer.headers()['location']];
		};
		expect(await at(`/es/datasets/wapo/compare/${later}...${earlier}`)).toEqual([308, path]);
		expect(await at(`/es/datasets/wapo/compare?from=${earlier}&to=${later}`)).toEqual([308, path]);
		expect(await at(`${path}.json`)).toEqual([308, `${path.slice('/es'.length)}.json`]);
	});
});

test.describe('a rule of a reader’s own in Spanish', () => {
	for (const page of [
		'/es/rules/build',
		'/es/rules/build?where=killed:1..~wounded:2..;level:high;state:DC,NY',
		'/es/rules/build?draft=wounded:..;setting:',
		'/es/rules/build?draft=hour:x1..:no',
		'/es/rules/build?draft=killed:5..3:no',
		'/es/rules/build?from=all',
		'/es/rules/build?from=nothing',
		'/es/rules/build?where=moon:1..',
		'/es/rules/own?where=killed:1..~wounded:2..;level:high'
	])
		test(`${page} says nothing of its own in English`, async ({ request, baseURL }) => {
			expect(findEnglish(await readSpanish(request, baseURL!, page))).toEqual([]);
		});

	test('is built clause by clause and used', { tag: '@no-js' }, async ({ page }) => {
		await page.goto('/es/rules/build');
		await page.getByLabel('El dato').selectOption('wounded');
		await page.getByRole('button', { name: 'Continuar' }).last().click();
		await expect(page.getByRole('main')).toContainText('Dé un número: como mínimo, como máximo o ambos.');
		await page.getByLabel('como mínimo').fill('2');
		await page.getByRole('radio', { name: 'no cuenta' }).check();
		await page.getByRole('button', { name: 'Continuar' }).last().click();
		await expect(page.getByRole('main')).toContainText(
			'Incidentes en los que hubo dos o más personas heridas.'
		);
		await page.getByRole('button', { name: 'Usar esta regla' }).click();
		await expect(page).toHaveURL(/\/es\/rules\/own\?where=wounded:2\.\.$/);
		await expect(page.getByRole('main')).toContainText(
			'Hubo dos o más personas heridas; cuando no se sabe cuántas personas resultaron heridas, no cuenta.'
		);
	});

	test('can be read by everybody', async ({ page }) => {
		for (const address of ['/es/rules/build?draft=wounded:..;setting:', '/es/rules/own?where=killed:1..']) {
			await page.goto(address);
			expect(await findViolations(page)).toEqual([]);
		}
	});
});
