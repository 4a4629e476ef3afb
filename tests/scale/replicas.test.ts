import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeKeys } from '../../scripts/primary-keys.ts';
import { root } from '../../scripts/project.ts';
import { openDb } from '../../src/lib/server/db/open.ts';
import { openReader } from '../../src/lib/server/db/reader.ts';
import { readBehind } from '../../src/lib/server/operation/behind.ts';
import { pushTo } from '../../src/lib/server/replication/push.ts';
import { importNumber, makeWriter, releaseOf, use, writeNumber } from './made-up.ts';
import { makeNode, until, type Node } from './node.ts';
import { findObstacle, freePort, startPrimary, type Primary } from './primary.ts';
import { startWatcher } from './watcher.ts';

const obstacle = findObstacle();
if (obstacle !== null) console.warn(`skipped: ${obstacle}`);

describe.skipIf(obstacle !== null)('two nodes that follow a primary', () => {
	const folder = mkdtempSync(join(tmpdir(), 'scale-'));
	let port: number;
	let primary: Primary;
	let writer: string;
	let nodes: [Node, Node];
	let imports = 0;

	const keys = join(folder, 'keys');
	const startOn = async (name: string) =>
		void (primary = await startPrimary(join(folder, name), port, [
			'--auth-jwt-key-file',
			join(keys, 'primary.pem')
		]));
	const token = (name: string) => readFileSync(join(keys, name), 'utf8').trim();
	const pushFrom = (url: string, by = 'write.token') => {
		const server = { url: primary.url, token: token(by) };
		return use(openDb(url), (db) => pushTo(server, db, `${url.slice(5)}.replica`, () => undefined));
	};
	const bothSee = (release: string) =>
		until(`both nodes see ${release}`, () => nodes.every((node) => node.releases().includes(release)));
	const bothFind = (state: string) =>
		until(`both nodes find the primary ${state}`, () =>
			nodes.every((node) => node.status()?.primary === state)
		);

	/** `npm run data -- import`, on the machine that writes. */
	function importOne(): string {
		const file = writeNumber(writer, (imports += 1));
		const args = [
			'scripts/data.ts',
			'import',
			'wapo',
			file,
			'--date',
			releaseOf(imports).slice(5),
			'--confirm'
		];
		const env = {
			...process.env,
			DATABASE_URL: writer,
			PRIMARY_URL: primary.url,
			PRIMARY_TOKEN_FILE: join(keys, 'write.token')
		};
		const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
		if (status !== 0) throw new Error(stderr);
		return releaseOf(imports);
	}

	beforeAll(async () => {
		port = await freePort();
		makeKeys(keys);
		writer = makeWriter(folder);
		await startOn('primary');
		pushFrom(writer);
		const variables = { PRIMARY_TOKEN_FILE: join(keys, 'read.token') };
		nodes = [
			makeNode(join(folder, 'a'), primary.url, variables),
			makeNode(join(folder, 'b'), primary.url, variables)
		];
		for (const node of nodes) node.start();
		await bothFind('reachable');
	});
	afterAll(async () => {
		for (const node of nodes ?? []) await node.kill();
		await primary?.kill();
		rmSync(folder, { recursive: true, force: true });
	});

	it('see an import of the command line, and a reader notices nothing but that', async () => {
		const watcher = startWatcher(nodes[0].url);
		const milliseconds = await bothSee(importOne());
		console.log(`seen by both nodes ${Math.round(milliseconds)} ms after the import had ended`);
		const { reads, faults } = await watcher.stop();
		expect(faults).toEqual([]);
		expect(reads).toBeGreaterThan(0);
		expect(existsSync(`${nodes[0].url.slice(5)}-wal`)).toBe(false);
	});

	it('cannot write to the primary with the token that they have', () => {
		importNumber(writer, (imports += 1));
		expect(() => pushFrom(writer, 'read.token')).toThrow(/Forbidden/);
		expect(pushFrom(writer).come).toBeGreaterThan(0);
	});

	it('are told of nothing twice: a push without a change is none', () => {
		expect(pushFrom(writer)).toEqual({ gone: 0, come: 0 });
	});

	it('read on while the primary stalls, say so, and follow again when it is back', async () => {
		primary.process.kill('SIGSTOP');
		try {
			await bothFind('stalled');
			expect(nodes[0].releases()).toContain(releaseOf(1));
			await until('readers are told since when', () => readBehind(nodes[0].url) !== null);
			expect(readBehind(nodes[0].url)).toEqual({ asOf: nodes[0].status()!.syncedAt });
		} finally {
			primary.process.kill('SIGCONT');
		}
		await bothFind('reachable');
		await until('readers are told no more', () => readBehind(nodes[0].url) === null);
		await bothSee(importOne());
	});

	it('read on while the primary is dead; one that is restarted then starts from its file', async () => {
		await primary.kill();
		await bothFind('unreachable');
		await nodes[1].kill();
		nodes[1].start();
		const restartedAt = new Date().toISOString();
		await until('the restarted node has asked', () => (nodes[1].status()?.checkedAt ?? '') > restartedAt);
		const reader = openReader(nodes[1].url); // as a web process that starts now
		expect(reader.ready()).toBe(true);
		reader.close();
		expect(nodes[1].releases()).toContain(releaseOf(imports));
		await startOn('primary');
		await bothSee(importOne());
	});

	it('keep what they hold when the primary is empty or another database, and the command line does not write to that one', async () => {
		const held = nodes.map((node) => node.releases());
		await primary.kill();
		await startOn('empty');
		await bothFind('refused');
		expect(nodes[0].status()!.reason).toMatch(/it is empty/);
		expect(pushFrom(writer).come).toBeGreaterThan(0); // as after the loss of the primary's disk
		await bothFind('reachable');

		await primary.kill();
		await startOn('another');
		const other = makeWriter(mkdtempSync(join(folder, 'other-')));
		importNumber(other, 7);
		pushFrom(other);
		await until('both nodes refuse it', () =>
			nodes.every((node) => node.status()!.reason?.includes('it is another database') ?? false)
		);
		expect(() => pushFrom(writer)).toThrow(/the primary is another database/);
		expect(nodes.map((node) => node.releases())).toEqual(held);

		await primary.kill();
		await startOn('primary');
		await bothFind('reachable');
		await bothSee(importOne());
	});
});
