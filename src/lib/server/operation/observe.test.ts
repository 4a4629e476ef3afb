import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { afterEach, expect, it } from 'vitest';
import type { LogLevel } from './levels.ts';
import { openLog } from './log.ts';
import { createMetrics } from './metrics.ts';
import { serveMetrics } from './metrics-server.ts';
import { createObserver } from './observe.ts';
import { createRequestIds } from './request-id.ts';

let server: Server | undefined;
afterEach(() => void server?.close());

/** A server that notes each request as one of `/years/[year]`, kept if the address says so. */
async function observe(level: LogLevel, trusted = false) {
	const lines: Record<string, unknown>[] = [];
	const to = new Writable({
		write: (chunk, _, done) => (lines.push(JSON.parse(String(chunk)) as Record<string, unknown>), done())
	});
	const metrics = createMetrics({ queue_waiting: { help: 'Waits.', read: () => 3 } }, 'abc');
	const observer = createObserver(createRequestIds(trusted), openLog(level, to), metrics);
	server = createServer((request, response) => {
		const visit = observer(request, response);
		visit.route = '/years/[year]';
		visit.cache = request.url!.includes('kept') ? 'hit' : 'miss';
		response.writeHead(200, { 'x-request-id': visit.id }).end('body');
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return { lines, metrics, ask: (path: string, headers = {}) => fetch(address + path, { headers }) };
}

const secret = {
	'user-agent': 'Made-up Browser',
	referer: 'https://elsewhere.example/',
	'x-forwarded-for': '203.0.113.9'
};

it('writes a line a request, which says nothing of who asked and what for', async () => {
	const { lines, ask } = await observe('info');
	const answer = await ask('/years/2022?q=Nobody%20Example', secret);
	await answer.text();
	await expect.poll(() => lines.length).toBe(1);
	const id = answer.headers.get('x-request-id');
	expect(lines[0]).toMatchObject({
		level: 'info',
		id,
		method: 'GET',
		route: '/years/[year]',
		status: 200,
		cache: 'miss'
	});
	expect(Object.keys(lines[0]!).sort()).toEqual([
		'bytes',
		'cache',
		'id',
		'level',
		'method',
		'ms',
		'route',
		'status',
		'time'
	]);
	expect(JSON.stringify(lines)).not.toMatch(/Nobody|Made-up|elsewhere|203\.0|127\.0|2022\?/);
});

it('counts answers that were kept, and writes them only where every line is asked for', async () => {
	const few = await observe('info');
	await (await few.ask('/kept')).text();
	await (await few.ask('/made')).text();
	await expect.poll(() => few.lines.length).toBe(1);
	expect(await few.metrics.write()).toContain(
		'http_requests_total{route="/years/[year]",status="2xx",cache="hit"} 1'
	);
	server!.close();
	const all = await observe('debug');
	await (await all.ask('/kept')).text();
	await expect.poll(() => all.lines.length).toBe(1);
});

it('keeps an id that comes with a request only behind a proxy that is trusted, and only if it is one', async () => {
	const idOf = async (trusted: boolean, id: string) => {
		const { ask } = await observe('silent', trusted);
		const found = (await ask('/', { 'x-request-id': id })).headers.get('x-request-id');
		server!.close();
		return found;
	};
	expect(await idOf(true, 'abcd-1234')).toBe('abcd-1234');
	expect(await idOf(false, 'abcd-1234')).toMatch(/^[0-9a-f]{12}$/);
	for (const odd of ['short', '<script>alert</script>', 'x'.repeat(65)])
		expect(await idOf(true, odd)).toMatch(/^[0-9a-f]{12}$/);
});

it('gives metrics to this machine at one address', async () => {
	const { metrics } = await observe('silent');
	const { address, server: apart } = await serveMetrics(0, metrics.write);
	expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/metrics$/);
	const text = await (await fetch(address)).text();
	expect(text).toContain('queue_waiting 3');
	expect(text).toContain('build_info{build="abc"} 1');
	expect((await fetch(`${address}/other`)).status).toBe(404);
	apart.close();
});
