import { expect, type APIRequestContext } from '@playwright/test';
import { parse } from 'node-html-parser';
import { openDb } from '../../src/lib/server/db/open.ts';
import { removeRelease } from '../../src/lib/server/ingest/remove-release.ts';
import { importMadeUpRelease } from './made-up-release.ts';
import { importRevision, revision } from './made-up-revision.ts';
import { test } from './one-page.ts';
import { startOwnServer, type OwnServer } from './own-server.ts';
import { findEnglish } from './spanish-words.ts';
import { findViolations } from './violations.ts';

async function readMain(request: APIRequestContext, address: string) {
	const answer = await request.get(address);
	expect(answer.status(), address).toBe(200);
	const root = parse(await answer.text());
	expect(root.querySelector('html')!.getAttribute('lang')).toBe('es');
	const said = root.querySelector('main')!.structuredText;
	expect(findEnglish(root), address).toEqual([]); // takes out what is not ours to translate
	return said;
}

test.describe('what journalists ask, in Spanish', () => {
	test.describe.configure({ mode: 'default' }); // one server for all of them
	let own: OwnServer;
	const withdrawn = 'k12ssdb@2024-01-31';
	test.beforeAll(async () => {
		own = await startOwnServer();
		const path = own.database.slice('file:'.length);
		importRevision(own.database, path);
		importMadeUpRelease(own.database, `${path}.csv`);
	});
	test.afterAll(() => own.remove());

	const text =
		'In 2022, 305 children were killed in school shootings. A student committed suicide at Example High School. The deadliest school shooting was in 2022. The gunman opened fire. Adding up the databases gives 400 school shootings in 2022. The Post counted 46 school shootings in 2022.';
	const link = (release: string, is: number | string, rest = 'from=2010&to=2010') =>
		`link=${encodeURIComponent(`${release}/school-hours/incidents?${rest}&is=${is}`)}`;

	test('an empty form says nothing of its own in English', async ({ request }) => {
		for (const path of ['/verify', '/verify?none=1', '/check', '/check?text=', '/claims/trace'])
			await readMain(request, `${own.address}/es${path}`);
	});

	test('a number is traced, and a question that cannot be read is told', async ({ request }) => {
		const trace = `${own.address}/es/claims/trace`;
		const pair = await readMain(request, `${trace}?from=3&to=28&since=1997&later=2022&basis=school`);
		expect(pair).toContain('Usted busca 3 tiroteos en 1997 y 28 en 2022.');
		expect(pair).toContain('hubo al menos una persona herida');
		expect(await readMain(request, `${trace}?value=46&year=2022`)).toContain('exacto; personas muertas');
		expect(await readMain(request, `${trace}?value=60&since=2015&year=2018&unit=harmed`)).toContain(
			'personas heridas en vez de personas muertas o heridas'
		);
		expect(await readMain(request, `${trace}?value=20&year=2018&until=05-24`)).toContain(
			'hasta el 24 de mayo'
		);
		expect(await readMain(request, `${trace}?value=abc&year=2022`)).toContain(
			'el número es “abc”: se espera un número entero'
		);
	});

	test('every standing of a link is told', async ({ request }) => {
		const db = openDb(own.database);
		removeRelease(db, withdrawn, 'The file was a draft.');
		db.$client.close();
		const links = [
			...[link(revision.later, revision.newest), link(revision.earlier, revision.cited)],
			...[link(revision.earlier, 7), link(withdrawn, 3), link('wapo@2011-06-30', 4)],
			...[link(revision.later, 5, 'from=20&to=2010'), 'link=the+end']
		];
		const said = await readMain(request, `${own.address}/es/verify?${links.join('&')}`);
		const titles = ['Verificada.', 'Cambió.', 'Mal citada.', 'Retirada.', 'No se guarda aquí.'];
		for (const title of [...titles, 'No es la dirección de una cifra.']) expect(said).toContain(title);
		expect(said).toContain('2 agregadas, 1 quitada, 1 cambiada');
		expect(said).toContain('se espera un año de cuatro dígitos');
	});

	test('findings are told, and English words to use are marked as English', async ({ request }) => {
		const address = `${own.address}/es/check?${new URLSearchParams({ text })}`;
		const said = await readMain(request, address);
		for (const title of [
			'Unidad confundida.',
			'Superlativo.',
			'Primero, el agresor.',
			'Una cifra de este sitio'
		])
			expect(said).toContain(title);
		expect(said).toContain('“died by suicide” (murió por suicidio)');
		const root = parse(await (await request.get(address)).text());
		const marked = root.querySelectorAll('td [lang=en]').map((element) => element.text);
		expect(marked).toContain('died by suicide');
		expect(root.querySelector('a.figure')!.getAttribute('href')).toMatch(/^\/es\/figures\//);
	});

	test('pasted links become the Spanish table, which can be read by everybody', async ({ page }) => {
		await page.goto(`${own.address}/es/verify`);
		await page
			.getByLabel('Texto con enlaces')
			.fill(`/figures/${revision.later}/school-hours/incidents?from=2010&to=2010&is=5`);
		await page.getByRole('button', { name: 'Verificar los enlaces' }).click();
		await expect(page).toHaveURL(/\/es\/verify\?link=wapo@/);
		await expect(page.getByRole('row').nth(1)).toContainText('Verificada.');
		expect(await findViolations(page)).toEqual([]);
	});

	test('the scripts of the forms speak Spanish', async ({ page }) => {
		await page.goto(`${own.address}/es/check`);
		await expect(page.getByText('Hasta unos 2,048 caracteres a la vez.')).toBeVisible();
		const field = page.getByLabel('Su texto, en inglés');
		await field.fill('a '.repeat(2000));
		await page.getByRole('button', { name: 'Revisar el texto' }).click();
		await expect(page.getByText('No se envió nada.')).toBeVisible();
		await field.fill(text);
		await page.getByRole('button', { name: 'Revisar el texto' }).click();
		await expect(page).toHaveURL(/\/es\/check\?text=In\+2022/);
		expect(await findViolations(page)).toEqual([]);
		await page.goto(`${own.address}/es/verify`);
		const buffer = Buffer.from(`/figures/${revision.later}/school-hours/incidents?from=2010&to=2010&is=5`);
		await page
			.getByLabel(/O un archivo/)
			.setInputFiles({ name: 'story.txt', mimeType: 'text/plain', buffer });
		await expect(page.getByText('Se encontró 1 enlace. Todavía no se envió nada.')).toBeVisible();
	});

	test('the form of a trace leads to the Spanish answer, which can be read by everybody', async ({
		page
	}) => {
		await page.goto(`${own.address}/es/claims/trace`);
		const form = page.getByRole('form', { name: 'Rastrear un número' });
		await form.getByLabel('Número').fill('46');
		await form.getByLabel('Del año').fill('2022');
		await form.getByRole('button').click();
		await expect(page).toHaveURL(/\/es\/claims\/trace\?value=46&year=2022$/);
		await expect(page.getByRole('heading', { name: 'Lo que lo da' })).toBeVisible();
		expect(await findViolations(page)).toEqual([]);
	});
});
