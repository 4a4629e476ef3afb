import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from '@playwright/test';
import { openDb } from '../../src/lib/server/db/open.ts';
import { spawnServer, startOwnServer } from './own-server.ts';

test('says that it lives and that it can serve', async ({ request }) => {
	const ready = async () => (await request.get('/readyz')).status();
	await expect.poll(ready).toBe(200); // its first pages may still be being made
	for (const path of ['/healthz', '/readyz']) {
		const answer = await request.get(path);
		expect(answer.status()).toBe(200);
		expect(await answer.text()).toBe('ok\n');
		expect(answer.headers()['cache-control']).toBe('no-store');
	}
});

test('sends an address with unknown parameters to the canonical one', async ({ request }) => {
	const follow = async (path: string) => {
		const answer = await request.get(path, { maxRedirects: 0 });
		return [answer.status(), answer.headers().location];
	};
	expect(await follow('/years?utm_source=newsletter')).toEqual([308, '/years']);
	expect(await follow('/people?view=list&x=1&by=place')).toEqual([308, '/people?by=place&view=list']);
	expect(await follow('/events?state=')).toEqual([308, '/events']);
});

test('sends nothing twice to a reader who has it', async ({ request }) => {
	const { etag } = (await request.get('/years')).headers();
	const again = await request.get('/years', { headers: { 'if-none-match': etag! } });
	expect(again.status()).toBe(304);
});

test('answers HEAD as it answers GET', async ({ request }) => {
	for (const path of ['/years', '/people.json', '/nothing-here']) {
		const asked = await request.get(path);
		const told = await request.head(path);
		expect(told.status()).toBe(asked.status());
		expect(told.headers().etag).toBe(asked.headers().etag);
		expect((await told.body()).length).toBe(0);
	}
});

test('gives every reader the same page, whatever a header says', async ({ request }) => {
	const headers = {
		'x-forwarded-host': 'example.org',
		'x-forwarded-proto': 'https',
		accept: 'application/json',
		'user-agent': 'Example',
		'accept-language': 'de'
	};
	const odd = await (await request.get('/rooms', { headers })).text();
	const plain = await (await request.get('/rooms')).text();
	expect(odd).toBe(plain);
	expect(plain).not.toContain('example.org');
});

test('refuses to start without a database and says how to make one', async () => {
	const { process, output } = spawnServer({ DATABASE_URL: 'file:var/none.db' });
	const [code] = await once(process, 'exit');
	expect(code).toBe(1);
	expect(output()).toBe('no database at var/none.db: make it with npm run data -- load\n');
});

test('refuses to be open to others without knowing its address', async () => {
	const { process, output } = spawnServer({ HOST: '0.0.0.0' });
	const [code] = await once(process, 'exit');
	expect(code).toBe(1);
	expect(output()).toContain('ORIGIN: found nothing, expected the address readers use');
});

test('ends cleanly when it is told to', async () => {
	const server = await startOwnServer();
	try {
		expect((await fetch(`${server.address}/years`)).status).toBe(200);
		const start = Date.now();
		server.process.kill('SIGTERM');
		const [code, signal] = await once(server.process, 'exit');
		expect([code, signal]).toEqual([0, null]);
		expect(Date.now() - start).toBeLessThan(10_000);
	} finally {
		await server.remove();
	}
});

test('tells a reader the number of a surprise and nothing else of it', async () => {
	const server = await startOwnServer();
	try {
		const writer = openDb(server.database);
		writer.$client.exec('alter table events rename to broken');
		writer.$client.close();
		await expect.poll(async () => (await fetch(`${server.address}/events`)).status).toBe(500);
		const answer = await fetch(`${server.address}/events`);
		const page = await answer.text();
		expect(answer.headers.get('cache-control')).toBe('no-store');
		expect(page).not.toMatch(/no such table|select |\.[jt]s:\d|node_modules/i);
		const id = /\b[0-9a-f]{12}\b/.exec(page)?.[0];
		const entries = server
			.output()
			.split('\n')
			.filter((line) => line.startsWith('{'));
		const entry = entries.map((line) => JSON.parse(line) as { id: string }).find((line) => line.id === id);
		expect(JSON.stringify(entry)).toContain('no such table');
	} finally {
		await server.remove();
	}
});

test('is not ready while its database lacks the register', async () => {
	const server = await startOwnServer();
	try {
		const writer = openDb(server.database);
		writer.$client.exec('alter table releases rename to broken');
		writer.$client.close();
		await expect.poll(async () => (await fetch(`${server.address}/readyz`)).status).toBe(503);
		expect((await fetch(`${server.address}/healthz`)).status).toBe(200);
	} finally {
		await server.remove();
	}
});

test('does not wait for a reader who never finishes asking', async ({ baseURL }) => {
	const { hostname, port } = new URL(baseURL!);
	const start = Date.now();
	const socket = connect(Number(port), hostname);
	socket.write('GET / HTTP/1.1\r\nHost: example.org\r\nX-Slow: ');
	socket.resume();
	await once(socket, 'close');
	expect(Date.now() - start).toBeLessThan(15_000);
});
