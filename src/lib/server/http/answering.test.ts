import { once } from 'node:events';
import { get } from 'node:http';
import { connect } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { rankOf } from './answering.ts';
import { createLimiter } from './limiter.ts';
import type { Handler } from './render.ts';
import { ask, html, startMade } from './testing.ts';

type Made = Awaited<ReturnType<typeof startMade>>;
let site: Made;
afterEach(() => site.stop());

const page: Handler = async (request, response) => {
	await turn();
	response.writeHead(200, html).end(`page ${request.url} `.repeat(100));
};

/** A handler whose pages wait until they are let go. */
function holding() {
	const { promise, resolve } = Promise.withResolvers<undefined>();
	const handler: Handler = async (request, response) => {
		await promise;
		response.writeHead(200, html).end(`page ${request.url}`);
	};
	return { handler, letGo: () => resolve(undefined) };
}

const ignore = () => undefined;
/** Pages that can be under way: 4 running and 50 waiting. */
const places = 54;
const many = <Item>(count: number, make: (index: number) => Item) =>
	Array.from({ length: count }, (_, i) => make(i));

describe('a cold cache', () => {
	it('makes each address once for five hundred readers', async () => {
		site = await startMade(page);
		const addresses = many(25, (i) => `/years/${1997 + i}`);
		const told = await Promise.all(many(500, (i) => ask(site.port, addresses[i % 25]!)));
		expect(new Set(told.map(({ status }) => status))).toEqual(new Set([200]));
		expect(site.counts().renders).toBe(25);
	});

	it('is warm again after a change, with what was read and where the front page leads, and nobody has asked', async () => {
		site = await startMade((request, response) => {
			const body = request.url === '/' ? '<a class="x" href="/figures/a?from=1&amp;to=2">1</a>' : 'page';
			response.writeHead(200, html).end(body);
		});
		await ask(site.port, '/years/2022');
		site.change();
		await site.warming.follow();
		const before = site.counts().renders;
		for (const path of ['/', '/years', '/years/2022', '/figures/a?from=1&to=2']) await ask(site.port, path);
		expect(site.counts().renders).toBe(before);
		await site.warming.follow(); // nothing has changed since
		expect(site.counts().renders).toBe(before);
	});
});

describe('too many readers at once', () => {
	it('turns away early, says when to come back, serves the rest, and recovers', async () => {
		const { handler, letGo } = holding();
		site = await startMade(handler);
		const asked = many(300, (i) => ask(site.port, `/figures/${i}`));
		await vi.waitUntil(() => site.counts().refused === 300 - places, { timeout: 10_000 });
		expect((await ask(site.port, '/healthz')).status).toBe(200); // while all places are taken
		letGo();
		const told = await Promise.all(asked);
		expect(told.filter(({ status }) => status === 200)).toHaveLength(places);
		for (const { headers, body } of told.filter(({ status }) => status === 503)) {
			expect(Number(headers['content-length'])).toBe(body.length); // whole, not broken off
			expect(headers['retry-after']).toMatch(/^\d+$/);
			expect(headers['cache-control']).toBe('no-store');
		}
		expect((await ask(site.port, '/figures/new')).status).toBe(200);
	});

	it('turns away early though each page holds the event loop until it is made', async () => {
		let made = 0;
		site = await startMade((request, response) => {
			for (const end = performance.now() + 5; performance.now() < end;);
			made += 1;
			response.writeHead(200, html).end(`page ${request.url}`);
		});
		const refused: number[] = [];
		const told = await Promise.all(
			many(300, async (i) => {
				const { status } = await ask(site.port, `/figures/${i}`);
				if (status === 503) refused.push(made);
				return status;
			})
		);
		expect(told.filter((status) => status === 200)).toHaveLength(made);
		expect(refused.length).toBe(300 - made);
		expect(refused[0]).toBeLessThan(places); // before those who were let in had been served
	});

	it('lets whoever asks for what is being made wait with the others', async () => {
		const { handler, letGo } = holding();
		site = await startMade(handler);
		const asked = many(places, (i) => ask(site.port, `/${i}`));
		await vi.waitUntil(() => site.counts().making === places);
		asked.push(...many(50, () => ask(site.port, '/7')));
		await vi.waitUntil(() => site.counts().shared === 50);
		letGo();
		expect(new Set((await Promise.all(asked)).map(({ status }) => status))).toEqual(new Set([200]));
	});

	it('gives what is kept though no place is free', async () => {
		const { handler, letGo } = holding();
		site = await startMade((request, response, next) =>
			request.url === '/kept' ? page(request, response, next) : handler(request, response, next)
		);
		expect((await ask(site.port, '/kept')).status).toBe(200);
		const asked = many(places, (i) => ask(site.port, `/${i}`));
		await vi.waitUntil(() => site.counts().making === places);
		expect((await ask(site.port, '/new')).status).toBe(503);
		expect((await ask(site.port, '/kept')).status).toBe(200);
		expect(site.counts()).toMatchObject({ refused: 1, hits: 1 });
		letGo();
		await Promise.all(asked);
	});

	it('frees the places of readers who have gone, and keeps what others wait for', async () => {
		const { handler, letGo } = holding();
		site = await startMade(handler);
		const stays = ask(site.port, '/50');
		const leaving = many(places, (i) =>
			get({ port: site.port, host: '127.0.0.1', path: `/${i}` }).on('error', ignore)
		);
		await vi.waitUntil(() => site.counts().making === places);
		for (const request of leaving) request.destroy();
		await vi.waitUntil(() => site.counts().waiting <= 1);
		letGo();
		expect((await stays).status).toBe(200);
		await vi.waitUntil(() => site.counts().making === 0);
		expect(site.counts().renders).toBeLessThan(10);
	});

	it('puts pages before images, and images before searches', () => {
		expect(['/years', '/figures/a/b/c?is=3', '/people.json'].map(rankOf)).toEqual([0, 0, 0]);
		expect(['/figures/a/b/c.svg?is=3', '/cards/index.png', '/a.zip'].map(rankOf)).toEqual([1, 1, 1]);
		expect(['/search?q=a', '/es/search', '/check?text=a', '/verify', '/searching'].map(rankOf)).toEqual([
			...[2, 2, 2, 2, 0]
		]);
	});
});

describe('one address that asks for very much', () => {
	it('is turned away from what must be made, never from what is kept, and troubles nobody else', async () => {
		site = await startMade(page, { limiter: createLimiter(3, 60), proxies: 1 });
		const from = (address: string) => ({ 'x-forwarded-for': `198.51.100.1, ${address}` });
		for (const path of ['/a', '/b', '/c']) await ask(site.port, path, from('203.0.113.7'));
		const refused = await ask(site.port, '/d', from('203.0.113.7'));
		expect(refused.status).toBe(429);
		expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
		expect(refused.headers['cache-control']).toBe('no-store');
		expect((await ask(site.port, '/a', from('203.0.113.7'))).status).toBe(200);
		expect((await ask(site.port, '/d', from('203.0.113.8'))).status).toBe(200);
		expect(site.counts()).toMatchObject({ renders: 4, limited: 1, hits: 1 });
	});
});

describe('readers who take their time', () => {
	it('share the bytes of what is kept, and are refused what would fill the memory', async () => {
		const size = 5_000_000;
		const handler: Handler = (_, response) => response.writeHead(200, html).end(Buffer.alloc(size));
		site = await startMade(handler, { room: 6.5 * size });
		const taken = await Promise.all(
			many(6, async (i) => {
				const request = get({ port: site.port, host: '127.0.0.1', path: `/${i}`, agent: false });
				const [response] = (await once(request, 'response')) as [NodeJS.ReadableStream];
				return { request, response };
			})
		);
		expect(site.counts().underWay).toBe(6 * size);
		expect((await ask(site.port, '/7')).status).toBe(503);
		for (const { request } of taken) request.on('error', ignore).destroy();
		await vi.waitUntil(() => site.counts().underWay === 0);
		expect((await ask(site.port, '/7')).status).toBe(200);
	});

	it('cost nothing once they have gone: questions sent before the answers to others were taken', async () => {
		const size = 5_000_000;
		const large: Handler = (_, response) => response.writeHead(200, html).end(Buffer.alloc(size));
		site = await startMade(large);
		const socket = connect(site.port, '127.0.0.1').on('error', ignore);
		for (const path of ['/1', '/2', '/3']) socket.write(`GET ${path} HTTP/1.1\r\nHost: example.org\r\n\r\n`);
		await vi.waitUntil(() => site.counts().underWay === 3 * size);
		socket.destroy();
		await vi.waitUntil(() => site.counts().underWay === 0);
	});

	it('leave the line together with their connection', async () => {
		const { handler, letGo } = holding();
		site = await startMade(handler);
		const socket = connect(site.port, '127.0.0.1').on('error', ignore);
		for (let i = 0; i < 30; i += 1) socket.write(`GET /${i} HTTP/1.1\r\nHost: example.org\r\n\r\n`);
		await vi.waitUntil(() => site.counts().making === 30);
		socket.destroy();
		await vi.waitUntil(() => site.counts().waiting === 0);
		letGo();
		await vi.waitUntil(() => site.counts().making === 0);
		expect(site.counts().renders).toBeLessThan(10);
	});

	it('cost nothing once they have gone: broken off downloads', async () => {
		site = await startMade((_, response) => response.writeHead(200, html).end(Buffer.alloc(3_900_000, 'a')));
		await ask(site.port, '/large');
		const breakOff = async () => {
			const request = get({ port: site.port, host: '127.0.0.1', path: '/large', agent: false });
			const [response] = (await once(request, 'response')) as [NodeJS.ReadableStream];
			await once(response, 'data');
			request.on('error', ignore).destroy();
		};
		for (let round = 0; round < 4; round += 1) await Promise.all(many(50, breakOff));
		const open = () =>
			new Promise<number>((resolve) => site.server.getConnections((_, count) => resolve(count)));
		await vi.waitFor(async () => expect(await open()).toBe(0), 30_000);
		expect(site.counts()).toMatchObject({ renders: 1, underWay: 0, making: 0 });
	});
});
