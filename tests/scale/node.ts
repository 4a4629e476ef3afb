import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../../scripts/project.ts';
import { openDbForReading } from '../../src/lib/server/db/open.ts';
import { listHeld } from '../../src/lib/server/ledger/held-releases.ts';
import { readReplicaStatus, type ReplicaStatus } from '../../src/lib/server/replication/status.ts';
import { use } from './made-up.ts';

/** A node: a file that web processes read, and the replicator that keeps it. */
export interface Node {
	url: string;
	start(): void;
	/** Ends the replicator and what it started, as a power cut would. */
	kill(): Promise<void>;
	status(): ReplicaStatus | null;
	/** Ids of the releases that a reader of the file finds; none while there is no file. */
	releases(): string[];
}

/** A node in a folder of its own; its replicator is not started yet. */
export function makeNode(folder: string, primaryUrl: string, variables: Record<string, string> = {}): Node {
	mkdirSync(folder, { recursive: true });
	const url = `file:${join(folder, 'site.db')}`;
	const env = { ...process.env, DATABASE_URL: url, PRIMARY_URL: primaryUrl, ...variables };
	let child: ChildProcess | null = null;
	return {
		url,
		start: () => {
			const options = { cwd: root, env, stdio: 'ignore', detached: true } as const; // a group of its own
			child = spawn(process.execPath, ['scripts/replicate.ts'], options);
		},
		kill: async () => {
			if (!child || child.exitCode !== null || child.signalCode !== null) return;
			process.kill(-child.pid!, 'SIGKILL');
			await once(child, 'exit');
		},
		status: () => readReplicaStatus(url),
		releases: () => listReleases(url)
	};
}

function listReleases(url: string): string[] {
	try {
		return use(openDbForReading(url), (db) => listHeld(db).map(({ id }) => id));
	} catch {
		return []; // no file yet
	}
}

/** Waits until something is so, and says how many milliseconds that took. */
export async function until(what: string, isSo: () => boolean, patience = 60_000): Promise<number> {
	const start = performance.now();
	while (!isSo()) {
		if (performance.now() - start > patience) throw new Error(`not within ${patience} ms: ${what}`);
		await wait(50);
	}
	return performance.now() - start;
}
