import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { expect, test } from '@playwright/test';
import { askSlowly, breakOff, countOpen, readNothing, turnAway } from '../load/clients.ts';
import { startOwnServer, type OwnServer } from './own-server.ts';

test.describe.configure({ mode: 'serial' });

let server: OwnServer;
test.beforeAll(async () => {
	server = await startOwnServer();
});
test.afterAll(() => server.remove());

const many = <Item>(count: number, make: (index: number) => Item) =>
	Array.from({ length: count }, (_, index) => make(index));
const figure = '/figures/register@2026-11-22/register-fatal/killed';

/** The whole answer; throws if it was broken off. */
function receive(path: string, headers: Record<string, string> = {}) {
	const { promise, resolve, reject } = Promise.withResolvers<{ response: IncomingMessage; body: Buffer }>();
	get(server.address + path, { headers, agent: false }, (response) => {
		const broken = () => reject(new Error('broken off'));
		response
			.toArray()
			.then((chunks) => resolve({ response, body: Buffer.concat(chunks as Buffer[]) }), broken);
	}).on('error', reject);
	return promise;
}

test('sends the files of the build as the build compressed them', async () => {
	const page = (await receive('/')).body.toString();
	const path = /\/_app\/immutable\/assets\/[^"]+\.css/.exec(page)![0];
	for (const encoding of ['br', 'gzip']) {
		const { response, body } = await receive(path, { 'accept-encoding': encoding });
		expect(response.headers['content-encoding']).toBe(encoding);
		expect(response.headers.vary).toBe('accept-encoding');
		expect(Number(response.headers['content-length'])).toBe(body.length);
		expect(response.headers['cache-control']).toBe('public, max-age=31536000, immutable');
		const again = await receive(path, { 'if-none-match': response.headers.etag! });
		expect(again.response.statusCode).toBe(304);
	}
});

test('keeps for good only what names its bytes, and nothing that may name a person', async () => {
	const query = '?from=2022&to=2022&is=42';
	for (const path of [`${figure}.svg${query}`, `/cards${figure}.png${query}`, `${figure}.bib${query}`]) {
		const { response, body } = await receive(path);
		expect(response.headers['cache-control'], path).not.toContain('immutable');
		const digits = createHash('sha256').update(body).digest('hex').slice(0, 16);
		expect(response.headers['content-location'], path).toBe(`${path}&sha256=${digits}`);
		const pinned = await receive(`${path}&sha256=${digits}`);
		expect(pinned.response.headers['cache-control'], path).toBe('public, max-age=31536000, immutable');
		expect(pinned.body.equals(body)).toBe(true);
		const other = await receive(`${path}&sha256=${'0'.repeat(16)}`);
		expect([other.response.statusCode, other.response.headers.location]).toEqual([307, path]);
	}
	for (const path of [
		'/',
		'/people',
		'/people.json',
		'/rooms',
		'/events',
		figure + query,
		`/press${figure}${query}`
	]) {
		const { response } = await receive(path);
		expect(response.statusCode, path).toBe(200);
		expect(response.headers['cache-control'], path).toBe('public, max-age=60, stale-while-revalidate=240');
		expect(response.headers, path).not.toHaveProperty('content-location');
	}
});

test('gives the same bytes after a thousand attempts to poison them', async () => {
	const before = (await receive('/rules')).body;
	for (let round = 0; round < 20; round += 1)
		await Promise.all(
			many(50, (i) =>
				receive(`/rules?x=${round * 50 + i}`, {
					host: `e${i}.example`,
					'x-forwarded-host': `e${i}.example`,
					'x-forwarded-for': `203.0.113.${i}`,
					accept: 'application/json',
					cookie: `a=${i}`
				})
			)
		);
	expect((await receive('/rules')).body.equals(before)).toBe(true);
});

test('refuses huge queries at once and reflects nothing of them', async () => {
	const start = server.output().length;
	const told = await Promise.all(
		[
			...many(50, (i) => `/search?q=${'%22('.repeat(700 + i)}`),
			...many(50, (i) => `/people?${'a&'.repeat(3000 + i)}`)
		].map((path) => receive(path))
	);
	for (const { response, body } of told) {
		expect([414, 431]).toContain(response.statusCode);
		expect(body.length).toBeLessThan(500);
		expect(response.headers['cache-control'] ?? 'no-store').toBe('no-store');
	}
	expect(server.output().slice(start)).not.toContain('%22(');
});

test('is not held up by readers who are slow, take nothing or go away, and keeps nothing of them', async () => {
	const { pid } = server.process;
	await receive('/');
	const before = countOpen(pid!);
	const slow = [
		...many(200, () => askSlowly(server.address)),
		...many(50, () => readNothing(`${server.address}/events`, 50))
	];
	for (let round = 0; round < 10; round += 1) {
		await Promise.all(many(50, () => breakOff(`${server.address}/events`)));
		await Promise.all(
			many(20, (i) => turnAway(`${server.address}${figure}?from=1997&to=2022&is=${round * 20 + i}`))
		);
	}
	expect((await receive('/years')).response.statusCode).toBe(200);
	for (const socket of slow.slice(200)) socket.destroy();
	await Promise.all(slow.slice(0, 200).map((socket) => socket.closed || once(socket, 'close'))); // by the server
	if (!Number.isNaN(before)) await expect.poll(() => countOpen(pid!)).toBeLessThanOrEqual(before + 5);
	expect((await receive('/people')).response.statusCode).toBe(200);
});

test('finishes what it has begun when it is told to end in the middle of a rush', async () => {
	const outcomes = many(250, async (i) => {
		try {
			const { response, body } = await receive(`${figure}?from=1997&to=${2000 + (i % 20)}&is=${i}`);
			const isWhole = Number(response.headers['content-length']) === body.length;
			return isWhole ? response.statusCode! : 'truncated';
		} catch (error) {
			return (error as NodeJS.ErrnoException).code ?? String(error);
		}
	});
	await Promise.race(outcomes);
	server.process.kill('SIGTERM');
	const [code, signal] = (await once(server.process, 'exit')) as [number | null, string | null];
	expect([code, signal]).toEqual([0, null]);
	const all = await Promise.all(outcomes);
	// whoever came too late was not let in at all
	expect(
		[...new Set(all)].filter((outcome) => ![200, 503, 'ECONNREFUSED', 'ECONNRESET'].includes(outcome))
	).toEqual([]);
	expect(all.filter((outcome) => outcome === 200).length).toBeGreaterThan(0);
});
