import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareDatabase } from '../../scripts/load.ts';
import { root } from '../../scripts/project.ts';

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
export async function startOwnServer(): Promise<OwnServer> {
	const folder = mkdtempSync(join(tmpdir(), 'own-server-'));
	const database = `file:${join(folder, 'site.db')}`;
	prepareDatabase(database);
	const { process: child, output } = spawnServer({ DATABASE_URL: database });
	const address = await addressOf(child, output);
	const remove = async () => {
		if (child.exitCode === null && child.signalCode === null) {
			child.kill('SIGKILL');
			await once(child, 'exit');
		}
		rmSync(folder, { recursive: true, force: true });
	};
	return { address, database, process: child, output, remove };
}

/** Runs `server.ts` with the given variables on a free port, and collects what it writes. */
export function spawnServer(variables: Record<string, string>) {
	const env = { ...process.env, HOST: '127.0.0.1', PORT: '0', ORIGIN: '', ...variables };
	const child = spawn(`${root}node_modules/.bin/node`, ['server.ts'], { cwd: root, env });
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
