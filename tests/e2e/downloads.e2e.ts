import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { get, type IncomingMessage } from 'node:http';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { verifyDownload } from '../../scripts/verify-download.ts';
import type { ListMetadata } from '../../src/lib/server/downloads/metadata.ts';
import { findFaults } from '../fixtures/shapes/validate.ts';
import { firstEvent, firstFigure } from './first-links.ts';

/** A list of every kind. */
const lists = [
	...[
		'/years',
		'/years/2022',
		'/trend',
		'/trend/when',
		'/map',
		'/compare',
		'/states',
		'/states/tx',
		'/denominators'
	],
	...['/events', '/events?state=TX', '/people', '/people/jackie-cazares', '/rooms', '/rooms/jackie-cazares'],
	...['/rules', '/rules/all', '/rules/build', '/rules/own?where=killed:1..', '/claims', '/claims/17-132'],
	...['/datasets', '/datasets/k12ssdb', 'first event', 'first figure']
];
const find = async (list: string, request: APIRequestContext) =>
	list === 'first event' ? firstEvent(request) : list === 'first figure' ? firstFigure(request) : list;
const inForm = (address: string, form: string) => address.replace(/(\?|$)/, `.${form}$1`);
const sha256 = (body: Buffer, as: 'hex' | 'base64' = 'hex') => createHash('sha256').update(body).digest(as);

for (const list of lists) {
	test(`${list} is given in four forms that prove themselves`, async ({ request }) => {
		const address = await find(list, request);
		const read = async (form: string) => {
			const answer = await request.get(inForm(address, form), { maxRedirects: 0 });
			expect([form, answer.status()]).toEqual([form, 200]);
			return { body: await answer.body(), headers: answer.headers() };
		};
		const csv = await read('csv');
		const described = await read('metadata.json');
		const metadata = JSON.parse(described.body.toString()) as ListMetadata;
		expect(verifyDownload('a.csv', csv.body, described.body.toString()).words).toMatch(/^Whole/);
		expect(csv.headers.link).toBe(
			`<${metadata.addresses.metadata}>; rel="describedby"; type="application/json"`
		);

		const { data, meta } = Papa.parse(csv.body.toString(), { header: true, skipEmptyLines: true });
		expect(meta.fields).toEqual(metadata.columns.map(({ name }) => name));
		expect(data).toHaveLength(metadata.rows);
		for (const { meaning } of metadata.columns) expect(meaning).toMatch(/\.$/);
		expect(metadata.licences.length).toBeGreaterThan(0);
		expect(metadata.citation.text).toContain(new URL(metadata.addresses.page).origin);

		const zip = await read('zip');
		expect(verifyDownload('a.zip', zip.body).words).toMatch(/^Whole/);
		const files = unzipSync(zip.body);
		const name = Object.keys(files).find((one) => one.endsWith('.csv'))!;
		expect(Buffer.from(files[name]!).equals(csv.body)).toBe(true);
		expect(Buffer.from(files['metadata.json']!).equals(described.body)).toBe(true);
		expect(Buffer.from(files['README.md']!).toString()).toContain(metadata.sha256);
		expect((await read('zip')).body.equals(zip.body)).toBe(true);
		expect((await read('json')).headers['content-type']).toBe('application/json');
	});
}

/** An answer as it comes over the wire. */
function receive(address: string, encoding: string): Promise<{ body: Buffer; answer: IncomingMessage }> {
	return new Promise((resolve, reject) => {
		get(address, { headers: { 'accept-encoding': encoding } }, (answer) => {
			answer.toArray().then((chunks: Buffer[]) => resolve({ body: Buffer.concat(chunks), answer }), reject);
		}).on('error', reject);
	});
}

const decoders = { identity: (body: Buffer) => body, gzip: gunzipSync, br: brotliDecompressSync };
for (const [encoding, decode] of Object.entries(decoders)) {
	test(`a list sent as ${encoding} has the digest of the bytes that are sent`, async ({ baseURL }) => {
		const { body, answer } = await receive(`${baseURL}/events.csv`, encoding);
		expect(answer.headers['content-encoding'] ?? 'identity').toBe(encoding);
		expect(answer.headers['repr-digest']).toBe(`sha-256=:${sha256(body, 'base64')}:`);
		const { body: plain } = await receive(`${baseURL}/events.csv`, 'identity');
		expect(decode(body).equals(plain)).toBe(true);
	});
}

test('a file ends with a line that proves it, where that is asked for', async ({ request }) => {
	const answer = await request.get('/events.csv?end=1&state=TX');
	expect(new URL(answer.url()).search).toBe('?state=TX&end=1');
	const body = await answer.body();
	expect(verifyDownload('a.csv', body).words).toMatch(/^Whole/);
	expect(verifyDownload('a.csv', body.subarray(0, -300)).words).toMatch(/^Cut/);
	const plain = await (await request.get('/events.csv?state=TX')).body();
	expect(body.subarray(0, plain.length).equals(plain)).toBe(true);

	const sent = await request.get('/trend.csv?end=1&rule=fatal', { maxRedirects: 0 });
	expect([sent.status(), sent.headers().location]).toEqual([308, '/trend.csv?rule=fatal&end=1']);
	const json = await request.get('/events.json?end=1', { maxRedirects: 0 });
	expect(json.headers().location).toBe('/events.json');
});

test('a figure’s file ends with that line too', async ({ request }) => {
	const address = inForm(await firstFigure(request), 'csv');
	const body = await (await request.get(`${address}&end=1`, { maxRedirects: 0 })).body();
	expect(verifyDownload('a.csv', body).words).toMatch(/^Whole/);
});

test('the catalog is DCAT 3, and every hash in it is that of the file it names', async ({ request }) => {
	const answer = await request.get('/catalog.jsonld');
	expect(answer.headers()['content-type']).toBe('application/ld+json');
	const document = (await answer.json()) as Catalog;
	expect(await findFaults(document, 'dcat')).toEqual([]);
	const files = document['dcat:dataset'].flatMap((one) => one['dcat:distribution'] ?? []);
	const hashed = files.filter((file) => file['spdx:checksum']);
	expect(hashed.length).toBeGreaterThan(5);
	for (const file of hashed) {
		const body = await (await request.get(file['dcat:downloadURL']['@id'])).body();
		expect(sha256(body)).toBe(file['spdx:checksum']!['spdx:checksumValue']['@value']);
	}
});

interface Catalog {
	'dcat:dataset': {
		'dcat:distribution'?: {
			'dcat:downloadURL': { '@id': string };
			'spdx:checksum'?: { 'spdx:checksumValue': { '@value': string } };
		}[];
	}[];
}

test('the register is given as Croissant, and its hashes are those of the files', async ({ request }) => {
	const document = (await (await request.get('/datasets/register/croissant.json')).json()) as Croissant;
	expect(await findFaults(document, 'croissant')).toEqual([]);
	expect(document.distribution.map(({ name }) => name).slice(1)).toEqual(['events.csv', 'people.csv']);
	for (const { contentUrl, sha256: said } of document.distribution) {
		expect(sha256(await (await request.get(contentUrl)).body())).toBe(said);
	}
});

interface Croissant {
	distribution: { name: string; contentUrl: string; sha256: string }[];
}

test('a dataset whose rows may not be given is no Croissant', async ({ request }) => {
	expect((await request.get('/datasets/k12ssdb/croissant.json')).status()).toBe(404);
	expect((await request.get('/datasets/unheard/croissant.json')).status()).toBe(404);
});

test('the page of a dataset tells its releases and their hashes in the words of schema.org', async ({
	page
}) => {
	await page.goto('/datasets/register');
	const text = (await page.locator('script[type="application/ld+json"]').textContent())!;
	const graph = { ...(JSON.parse(text) as object), '@context': { '@vocab': 'https://schema.org/' } };
	expect(await findFaults(graph, 'schema-org')).toEqual([]);
	expect(text).toContain((await page.locator('dd code').first().textContent())!);
});

test('the head of a figure names its data and its citations in other forms', async ({ page, request }) => {
	await page.goto(await firstFigure(request));
	const types = await page
		.locator('head link[rel="alternate"]')
		.evaluateAll((links) => links.map((link) => link.getAttribute('type')));
	for (const type of ['text/csv', 'application/zip', 'application/x-bibtex', 'text/plain'])
		expect(types).toContain(type);
	const described = await page.locator('head link[rel="describedby"]').getAttribute('href');
	expect((await request.get(described!)).status()).toBe(200);
});

test('a list is downloaded from its page @no-js', async ({ page }) => {
	await page.goto('/events?state=TX');
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'ZIP' }).click();
	expect((await download).suggestedFilename()).toBe('events-state-tx.zip');
});
