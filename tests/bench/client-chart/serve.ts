import { once } from 'node:events';
import { createServer, request as open, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { parse } from 'node-html-parser';
import { askForPage } from '../http-client.ts';
import type { Bundle } from './build.ts';

/**
 * Serves our front page with its façade taken out and drawn by a script instead; everything else of it, and every other
 * address, is the site's own. Compressed as the site compresses: pages at 5, files at 11.
 */
export async function serveClientChart(
	site: string,
	bundle: Bundle
): Promise<{ address: string; stop: () => void }> {
	const { body } = await askForPage(`${site}/`);
	const script = [...bundle.keys()].find((path) => path.endsWith('.js'))!;
	const page = compress(Buffer.from(moveFacade(brotliDecompressSync(body).toString(), script)), 5);
	const files = new Map(
		[...bundle].map(([path, { type, body }]) => [path, { type, body: compress(body, 11) }])
	);
	files.set('/', { type: 'text/html; charset=utf-8', body: page });
	const server = createServer((request, response) => {
		const file = files.get(request.url!);
		if (!file) return forward(site, request, response);
		const length = String(file.body.length);
		const headers = { 'content-type': file.type, 'content-encoding': 'br', 'content-length': length };
		response.writeHead(200, headers).end(file.body);
	});
	await once(server.listen(0, '127.0.0.1'), 'listening');
	const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return { address, stop: () => server.close().closeAllConnections() };
}

/** The page with an empty place for the chart, as high as a careful author would reserve, and one for its list. */
export function moveFacade(html: string, script: string): string {
	const page = parse(html, { comment: true });
	const facade = page.querySelector('[data-facade]');
	const list = facade?.closest('figure')?.querySelector('details');
	if (!facade || !list) throw new Error('the front page has no façade with a list');
	facade.replaceWith('<div id="client-chart" style="min-height: 28rem"></div>');
	list.replaceWith('<div id="client-list"></div>');
	for (const old of page.querySelectorAll('script[type=module]')) old.remove();
	page
		.querySelector('head')!
		.insertAdjacentHTML('beforeend', `<script type="module" src="${script}"></script>`);
	return page.toString();
}

function forward(site: string, request: IncomingMessage, response: ServerResponse): void {
	const headers = { ...request.headers, host: new URL(site).host };
	const onward = open(site + request.url!, { headers }, (answer) => {
		response.writeHead(answer.statusCode!, answer.headers);
		answer.pipe(response);
	});
	onward.on('error', () => response.destroy()).end();
}

function compress(body: Buffer, quality: number): Buffer {
	return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}
