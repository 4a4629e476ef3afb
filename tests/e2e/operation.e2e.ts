import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../../scripts/project.ts';
import { openDb } from '../../src/lib/server/db/open.ts';
import { importMadeUpRelease, madeUp } from './made-up-release.ts';
import { makeDatabase, serveDatabase, spawnServer, type OwnServer } from './own-server.ts';

let folder: string;
let path: string;
let database: string;
let server: OwnServer | undefined;

test.beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'operation-'));
	path = join(folder, 'site.db');
	database = `file:${path}`;
	makeDatabase(database);
});
test.afterEach(async () => {
	await server?.remove();
	server = undefined;
	rmSync(folder, { recursive: true, force: true });
});

const run = (...given: string[]) =>
	spawnSync(process.execPath, ['scripts/data.ts', ...given], {
		cwd: root,
		env: { ...process.env, DATABASE_URL: database },
		encoding: 'utf8'
	});
const status = async (address: string) =>
	(await fetch(server!.address + address, { redirect: 'manual', headers: { connection: 'close' } })).status;

/** All in one file, so that its bytes can be changed. */
function settle(): void {
	const db = openDb(database);
	db.$client.exec('pragma wal_checkpoint(truncate)');
	db.$client.close();
}

function flip(text: string, bit: number): void {
	const bytes = readFileSync(path);
	for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) bytes[at + 2]! ^= bit;
	writeFileSync(path, bytes);
}

const ofMadeUp = `/figures/${madeUp.release}/all/incidents?from=2010&to=2010`;

for (const [damage, bit] of [
	['a flipped bit', 1],
	['text that is not UTF-8', 128]
] as const)
	test(`keeps ${damage} in a release from readers, serves the others, and does not end`, async () => {
		test.setTimeout(180_000);
		importMadeUpRelease(database, join(folder, '2024-01-31.csv'));
		run('list');
		settle();
		flip('Example School 3', bit);
		server = await serveDatabase(database);
		const ready = async () => (await fetch(`${server!.address}/readyz`)).text(); // a busy machine searches for long
		await expect.poll(ready, { timeout: 60_000 }).toContain(madeUp.release);
		const answer = await fetch(server.address + ofMadeUp);
		expect(answer.status).toBe(503);
		expect(await answer.text()).toContain('damaged');
		expect(answer.headers.get('cache-control')).toBe('no-store');
		for (const address of ['/people', '/rooms', '/about', '/healthz'])
			expect(await status(address), address).toBe(200);
		const list = await fetch(`${server.address}/api/v1/incidents?release=${madeUp.release}`);
		expect([list.status, list.headers.get('content-type')]).toEqual([503, 'application/problem+json']);
		expect(await status('/readyz')).toBe(200);
		for (const address of ['/events', '/', '/years/2010', '/trend', '/datasets/k12ssdb'])
			expect([200, 503], address).toContain(await status(address));
		expect(server.process.exitCode).toBeNull();
		expect(server.output()).toContain(`"name":"${madeUp.release}"`);
	});

test('takes a bad release back in one command, while it is read', async () => {
	importMadeUpRelease(database, join(folder, '2024-01-31.csv'));
	const label = madeUp.release.replace('2024-01-31', '2024-02-28');
	const db = openDb(database);
	db.$client.close();
	expect(
		run('import', 'k12ssdb', join(folder, '2024-01-31.csv'), '--date', '2024-02-28').stderr
	).not.toContain('error');
	server = await serveDatabase(database);
	const bad = ofMadeUp.replace(madeUp.release, label);
	await expect.poll(() => status(bad)).toBe(200);
	const done = run('rollback', 'k12ssdb', '--reason', 'made up for a test');
	expect(done.stdout).toContain(`${label} taken back; ${madeUp.release} is the newest release again.`);
	await expect.poll(() => status(bad)).toBe(410);
	expect(await (await fetch(server.address + bad)).text()).toContain('made up for a test');
	expect(await status(ofMadeUp)).toBe(200);
	expect((await fetch(`${server.address}/readyz`)).status).toBe(200);
});

test('is not ready while its ledger is another one, and says so', async () => {
	server = await serveDatabase(database);
	expect(await status('/readyz')).toBe(200);
	writeFileSync(`${path}.releases.log`, '{}\n');
	await expect.poll(() => status('/readyz'), { timeout: 10_000 }).toBe(503);
	const told = (await (await fetch(`${server.address}/readyz.json`)).json()) as {
		ready: boolean;
		reasons: string[];
	};
	expect(told).toMatchObject({
		ready: false,
		reasons: [expect.stringMatching(/^The ledger and the database disagree/)]
	});
	expect(await status('/years')).toBe(200);
});

test('refuses to start on a file with a page of zeros, and names it', async () => {
	settle();
	const bytes = readFileSync(path);
	bytes.fill(0, 4096 * 50, 4096 * 51);
	writeFileSync(path, bytes);
	const { process: child, output } = spawnServer({ DATABASE_URL: database });
	const [code] = (await once(child, 'exit')) as [number];
	expect(code).toBe(1);
	expect(output()).toMatch(/site\.db (is damaged|cannot be read)/);
});

test('gives each answer an id, and metrics to this machine only', async () => {
	server = await serveDatabase(database, { METRICS_PORT: '0', LOG_LEVEL: 'info' });
	const ids = await Promise.all(
		['/years', '/healthz', '/no-such-page', '/favicon.svg'].map(async (address) =>
			(await fetch(server!.address + address)).headers.get('x-request-id')
		)
	);
	for (const id of ids) expect(id).toMatch(/^[0-9a-f]{12}$/);
	expect(new Set(ids).size).toBe(ids.length);
	const metrics = /http:\/\/127\.0\.0\.1:\d+\/metrics/.exec(server.output())![0];
	await expect.poll(async () => (await fetch(metrics)).text()).toContain('route="/years",status="2xx"');
	expect(await status('/metrics')).toBe(404);
	await expect.poll(() => server!.output()).toContain(`"id":"${ids[0]}"`);
});

test('gives the same pages when the clock jumps', async () => {
	const library = ['x86_64', 'aarch64']
		.map((kind) => `/usr/lib/${kind}-linux-gnu/faketime/libfaketime.so.1`)
		.find(existsSync);
	test.skip(library === undefined, 'libfaketime is not installed: apt-get install libfaketime');
	const read = async (variables: Record<string, string>) => {
		server = await serveDatabase(database, variables);
		const pages = [];
		for (const address of ['/', '/years', '/events.json', '/changes.atom'])
			pages.push(await (await fetch(server.address + address)).text());
		const own = new RegExp(server.address, 'g');
		await server.remove();
		return pages.map((page) => page.replaceAll(own, ''));
	};
	const now = await read({});
	const later = { LD_PRELOAD: library!, FAKETIME: '@2038-01-20 00:00:00', DONT_FAKE_MONOTONIC: '1' };
	expect(await read(later)).toEqual(now);
});
