import { expect, type APIRequestContext } from '@playwright/test';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readPngTexts } from '../../src/lib/server/render/png-text.ts';
import { firstFigure } from './first-links.ts';
import { test } from './one-page.ts';
import { serveDatabase, startOwnServer } from './own-server.ts';

/** Another site: a page with a frame, at an address of its own. */
async function startOtherSite(frame: string): Promise<{ address: string; server: Server }> {
	const page = `<!doctype html><html lang="en"><title>Another site</title><h1>Made up</h1>${frame}</html>`;
	const server = createServer((_request, response) => {
		response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

const frameOf = (src: string, width: number) =>
	`<iframe src="${src.replaceAll('&', '&amp;')}" title="A figure" width="${width}" height="450" style="width:100%;max-width:${width}px;height:auto;aspect-ratio:4/3;min-height:400px;border:0"></iframe>`;

const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** What a figure's oEmbed says, from its address on the site. */
async function readOembed(request: APIRequestContext, baseURL: string) {
	const figure = await firstFigure(request);
	const answer = await request.get(`/oembed?url=${encodeURIComponent(new URL(figure, baseURL).href)}`);
	return { figure, answer, told: (await answer.json()) as { html: string; width: number } };
}

test.describe('a figure inside another site', { tag: '@no-js' }, () => {
	for (const width of [320, 800]) {
		test(`stands whole in ${width} pixels, without a script and without scroll bars`, async ({
			page,
			request,
			baseURL
		}) => {
			const figure = await firstFigure(request);
			const { address, server } = await startOtherSite(frameOf(`${baseURL}/embed${figure}`, width));
			await page.goto(address);
			const frame = page.frameLocator('iframe');
			const number = frame.locator('header a.figure');
			await expect(number).toBeVisible();
			await expect(number).toHaveAttribute('href', figure);
			await expect(number).toHaveAttribute('target', '_top');
			await expect(frame.locator('script')).toHaveCount(0);
			await expect(frame.getByRole('img').filter({ visible: true })).toHaveCount(1);
			await expect(frame.locator('footer')).toBeInViewport();
			const box = (await page.locator('iframe').boundingBox())!;
			const link = (await frame.locator('footer a').boundingBox())!;
			expect(link.y + link.height).toBeLessThanOrEqual(box.y + box.height);
			expect(link.x + link.width).toBeLessThanOrEqual(box.x + box.width);
			server.close();
		});
	}

	test('leads to the page of the figure in the whole window', async ({ page, request, baseURL }) => {
		const figure = await firstFigure(request);
		const { address, server } = await startOtherSite(frameOf(`${baseURL}/embed${figure}`, 600));
		await page.goto(address);
		await page.frameLocator('iframe').locator('footer a').click();
		await expect(page).toHaveURL(`${baseURL}${figure}`);
		server.close();
	});

	test('is refused where it is the page itself', async ({ page, request, baseURL }) => {
		const figure = await firstFigure(request);
		const { address, server } = await startOtherSite(frameOf(`${baseURL}${figure}`, 600));
		await page.goto(address);
		await expect(page.frameLocator('iframe').locator('#main, .figure')).toHaveCount(0);
		await expect.poll(() => page.frames().at(-1)!.url()).toMatch(/^chrome-error:/);
		const policy = (await request.get(figure)).headers()['content-security-policy'];
		expect(policy).toContain("frame-ancestors 'none'");
		server.close();
	});
});

test('gives other sites a frame that shows the figure', async ({ page, request, baseURL }) => {
	const { told, figure } = await readOembed(request, baseURL!);
	const { address, server } = await startOtherSite(told.html);
	await page.goto(address);
	await expect(page.frameLocator('iframe').locator('header a.figure')).toHaveAttribute('href', figure);
	server.close();
});

test('keeps embeds out of search engines, and lets them and images be shown anywhere', async ({
	request
}) => {
	const figure = await firstFigure(request);
	const image = figure.replace('?', '.png?');
	for (const path of [`/embed${figure}`, image]) {
		const headers = (await request.get(path)).headers();
		expect(headers['cross-origin-resource-policy'], path).toBe('cross-origin');
		expect(headers['cache-control'], path).not.toContain('immutable');
	}
	expect((await request.get(`/embed${figure}`)).headers()['x-robots-tag']).toBe('noindex');
});

test('draws every chart as an image in three shapes', async ({ request }) => {
	const figure = await firstFigure(request);
	const sizes = { wide: [1200, 675], square: [1080, 1080], tall: [1080, 1350] };
	for (const [shape, size] of Object.entries(sizes)) {
		for (const path of [
			figure.replace('?', '.png?'),
			'/trend.png',
			'/map.png',
			'/states/tx.png',
			'/facade.png'
		]) {
			const asked = `${path}${path.includes('?') ? '&' : '?'}${shape === 'wide' ? '' : `shape=${shape}`}`;
			const answer = await request.get(asked.replace(/[?&]$/, ''));
			expect(answer.status(), asked).toBe(200);
			const body = await answer.body();
			expect([body.readUInt32BE(16), body.readUInt32BE(20)], asked).toEqual(size);
			expect(Object.keys(readPngTexts(body)), asked).toEqual(
				expect.arrayContaining(['Title', 'Source', 'Citation'])
			);
		}
	}
});

test('draws a figure the same to the byte in two processes', async ({ request }) => {
	const figure = await firstFigure(request);
	const variables = { ORIGIN: 'https://example.org' };
	const own = await startOwnServer(variables);
	const other = await serveDatabase(own.database, variables);
	try {
		const [first, second] = await Promise.all(
			[own, other].map(({ address }) =>
				Promise.all(
					['.svg?', '.png?'].map(async (suffix) => {
						const answer = await request.get(new URL(figure.replace('?', suffix), address).href);
						expect(answer.status()).toBe(200);
						return answer.body();
					})
				)
			)
		);
		expect(first![0]!.toString()).toContain('example.org/figures/');
		expect(first!.map(hash)).toEqual(second!.map(hash));
	} finally {
		await other.remove();
		await own.remove();
	}
});
