import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareDatabase } from '../../scripts/load.ts';
import { root, serverFlags } from '../../scripts/project.ts';
import { openDb, openDbForReading } from '../../src/lib/server/db/open.ts';
import { ledgerPath } from '../../src/lib/server/ledger/ledger-path.ts';

/** A site of one test's own, for what would disturb the others. */
export interface OwnServer {
	address: string;
	/** `file:` and the path of its database. */
	database: string;
	process: ChildProcess;
	/** What it has written so far. */
	output(): string;
	/** Ends it, if it still runs, and removes its files. */
	remove(): Promise<void>;
}

/** Starts the built site on a free port with a database made from `data/`. */
export async function startOwnServer(variables: Record<string, string> = {}): Promise<OwnServer> {
	const folder = mkdtempSync(join(tmpdir(), 'own-server-'));
	const database = `file:${join(folder, 'site.db')}`;
	makeDatabase(database);
	const { remove, ...served } = await serveDatabase(database, variables);
	const removeAll = async () => {
		await remove();
		rmSync(folder, { recursive: true, force: true });
	};
	return { ...served, database, remove: removeAll };
}

/**
 * Makes a database from `data/`: a copy of the one that the site under test was started with (`playwright.config.ts` reads
 * its path), for loading it once more takes longer.
 */
export function makeDatabase(url: string): void {
	const made = process.env.TEMPLATE;
	if (!made) return prepareDatabase(url);
	const template = openDbForReading(`file:${made}`);
	template.$client.prepare('vacuum into ?').run(url.slice('file:'.length));
	template.$client.close();
	openDb(url).$client.close(); // readers and a writer at once, as every database of ours has it
	copyFileSync(ledgerPath(`file:${made}`), ledgerPath(url));
}

/** Serves a database that is there on a free port; `remove` ends the server and leaves the database. */
export async function serveDatabase(
	database: string,
	variables: Record<string, string> = {}
): Promise<OwnServer> {
	const { process: child, output } = spawnServer({ DATABASE_URL: database, ...variables });
	const address = await addressOf(child, output);
	const remove = async () => {
		if (child.exitCode !== null || child.signalCode !== null) return;
		child.kill('SIGKILL');
		await once(child, 'exit');
	};
	return { address, database, process: child, output, remove };
}

/** Runs `server.ts` with the given variables on a free port, and collects what it writes. */
export function spawnServer(variables: Record<string, string>) {
	const own = { HOST: '127.0.0.1', PORT: '0', ORIGIN: '', WARM: 'no', LOG_LEVEL: 'error' };
	const env = { ...process.env, ...own, ...variables };
	const child = spawn(`${root}node_modules/.bin/node`, [...serverFlags, 'server.ts'], { cwd: root, env });
	let written = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (written += String(chunk)));
	return { process: child, output: () => written };
}

async function addressOf(child: ChildProcess, output: () => string): Promise<string> {
	for (;;) {
		const found = /is at (http:\/\/\S+)/.exec(output());
		if (found) return found[1]!;
		if (child.exitCode !== null) throw new Error(`the server ended: ${output()}`);
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
}
