import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { expect, it, onTestFinished } from 'vitest';
import { verifyReleases } from '../../scripts/verify-releases.ts';
import { openDb } from '../../src/lib/server/db/open.ts';
import { findDifferences } from '../../src/lib/server/replication/differences.ts';
import { makeWriter, releaseOf, use } from './made-up.ts';
import { makeNode, until } from './node.ts';
import { findObstacle, freePort, startPrimary } from './primary.ts';
import { startWatcher } from './watcher.ts';

const kills = Number(process.env.KILLS ?? 6);
const writerScript = fileURLToPath(new URL('writer-child.ts', import.meta.url));
const obstacle = findObstacle();
if (obstacle !== null) console.warn(`skipped: ${obstacle}`);

/** Imports one made-up file after the other into the primary until it is told to stop. */
function startWriter(url: string, primaryUrl: string) {
	const child = fork(writerScript, [url], { env: { ...process.env, PRIMARY_URL: primaryUrl } });
	onTestFinished(() => void child.kill('SIGKILL'));
	let done = 0;
	let isStopping = false;
	const importNext = () => child.send(done + 1);
	child.on('message', (number: number) => {
		done = number;
		if (!isStopping) importNext();
	});
	importNext();
	const stop = async () => {
		isStopping = true;
		await once(child, 'message');
		return done;
	};
	return { stop };
}

/** Tables in which a node's file differs from the writer's. Which lines of the ledger are in a file is each machine's own. */
function compare(one: string, other: string): string[] {
	return use(openDb(one), (db) => {
		db.run(sql`attach ${`${other}?mode=ro`} as other`);
		return findDifferences(db)
			.tables.map(({ table }) => table.name)
			.filter((name) => name !== 'ledger_lines');
	});
}

it.skipIf(obstacle !== null)(
	`a replicator killed ${kills} times during imports leaves no torn release, and equal hashes`,
	{ timeout: 180_000 + kills * 30_000 },
	async () => {
		const folder = mkdtempSync(join(tmpdir(), 'killed-'));
		onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
		const url = makeWriter(folder);
		const primary = await startPrimary(join(folder, 'primary'), await freePort());
		onTestFinished(() => primary.kill());
		const node = makeNode(join(folder, 'node'), primary.url);
		onTestFinished(() => node.kill());
		const writer = startWriter(url, primary.url);
		node.start();
		await until('the node has a file', () => node.releases().length > 0);
		const watcher = startWatcher(node.url);

		for (let kill = 0; kill < kills; kill += 1) {
			const startedAt = new Date().toISOString();
			// Half of the kills come while it starts, half after it has followed the primary, which it does each second.
			const hasFollowed = () => (node.status()?.syncedAt ?? '') > startedAt;
			if (kill % 2 === 0) await until('the node follows', hasFollowed);
			await wait(Math.random() * 2000);
			await node.kill();
			node.start();
		}
		const imports = await writer.stop();
		await until('the node has the last release', () => node.releases().includes(releaseOf(imports)));
		const { reads, states, faults } = await watcher.stop();
		await node.kill();

		console.log(
			`${kills} kills, ${imports} imports, ${reads} reads of ${states} states, ${faults.length} faults`
		);
		expect(faults).toEqual([]);
		expect(states).toBeGreaterThan(1);
		expect(compare(url, node.url)).toEqual([]);
		expect(await verifyReleases(node.url)).toBe(true);
	}
);
