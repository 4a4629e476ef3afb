import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fetchFrom } from './site-fetch.ts';

const server = createServer(({ url }, response) => {
	if (url === '/old') response.writeHead(308, { location: '/new?a=1' }).end();
	else response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(`no ${url}`);
});
let origin: string;

beforeAll(async () => {
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

it('tells what a server answers, errors too, with the bare type', async () => {
	expect(await fetchFrom(origin)('/x?y=1')).toEqual({ status: 404, type: 'text/html', body: 'no /x?y=1' });
});

it('tells where a redirect leads, and does not follow it', async () => {
	expect(await fetchFrom(origin)('/old')).toEqual({ status: 308, type: '', body: '', location: '/new?a=1' });
});
