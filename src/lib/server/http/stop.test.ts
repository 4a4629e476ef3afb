import { once } from 'node:events';
import { Agent, createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { stop } from './stop.ts';

/** A server that takes its time, and a reader who keeps the connection. */
async function setUp(delay: number) {
	const server = createServer((_, response) => setTimeout(() => response.end('whole'), delay));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const agent = new Agent({ keepAlive: true });
	const ask = () =>
		new Promise<string>((resolve, reject) => {
			get({ host: '127.0.0.1', port, agent }, async (response: IncomingMessage) =>
				resolve(Buffer.concat(await response.toArray().catch(() => [])).toString())
			).on('error', reject);
		});
	return { server, ask };
}

it('finishes the answer that is under way, and takes no new ones', async () => {
	const { server, ask } = await setUp(150);
	const answer = ask();
	await once(server, 'request');
	const stopped = stop(server);
	expect(await answer).toBe('whole');
	await stopped;
	await expect(ask()).rejects.toThrow(/ECONNREFUSED|hang up/);
});

it('does not wait for readers who only keep their connection', async () => {
	const { server, ask } = await setUp(0);
	server.keepAliveTimeout = 0; // never by itself
	expect(await ask()).toBe('whole');
	await stop(server, 3_600_000); // would wait for longer than a test may take
	expect(server.listening).toBe(false);
});

it('breaks off what does not end in time', async () => {
	const { server, ask } = await setUp(60_000);
	const answer = ask().catch((error: Error) => error.message);
	await once(server, 'request');
	await stop(server, 200);
	expect(await answer).toMatch(/hang up|RESET/);
});
