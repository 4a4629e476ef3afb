/**
 * `npm run replicate`: keeps the database file of this node equal to the primary, for web processes that read the file. It needs
 * PRIMARY_URL. What it finds stands in `<database file>.replica.json`.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEnvironment } from '../src/lib/server/environment.ts';
import { readSettings } from '../src/lib/server/replication/settings.ts';
import {
	readReplicaStatus,
	writeReplicaStatus,
	type ReplicaStatus
} from '../src/lib/server/replication/status.ts';
import { giveUp } from './project.ts';
import type { Message } from './replicate-messages.ts';

const childScript = fileURLToPath(new URL('replicate-child.ts', import.meta.url));

/** Milliseconds: between two writings of the status; without an answer, until a primary counts as stalled; until the child is ended. */
const interval = 1000;
const stallAfter = 5000;
const endAfter = 600_000;

type Known = Omit<ReplicaStatus, 'checkedAt'>;

/** What is known after a message. */
function hear(known: Known, message: Message): Known {
	if (message.kind === 'synced') {
		const { at, releases, ledgerLines } = message;
		return { syncedAt: at, primary: 'reachable', reason: null, releases, ledgerLines };
	}
	if (message.kind === 'unreachable' || message.kind === 'refused')
		return { ...known, primary: message.kind, reason: message.reason };
	return known;
}

/** One line for each change of the primary's state or of what is held: a log that says something. */
function log(before: Known, after: Known): void {
	if (
		before.primary === after.primary &&
		before.reason === after.reason &&
		before.ledgerLines === after.ledgerLines
	)
		return;
	const held = `${after.releases} releases, ${after.ledgerLines} lines of the ledger`;
	console.log(
		`primary ${after.primary}${after.reason === null ? '' : `: ${after.reason}`}; this node holds ${held}`
	);
}

function follow(url: string): void {
	let known: Known = readReplicaStatus(url) ?? {
		syncedAt: null,
		primary: 'unreachable',
		reason: 'not asked yet',
		releases: 0,
		ledgerLines: 0
	};
	let asking = false;
	let heardAt = Date.now();
	let child = start();

	function learn(next: Known): void {
		log(known, next);
		known = next;
	}

	function start(): ChildProcess {
		const started = fork(childScript, [url], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
		heardAt = Date.now();
		started.on('message', (message: Message) => {
			heardAt = Date.now();
			asking = message.kind === 'syncing';
			learn(hear(known, message));
		});
		started.on('exit', (code, signal) => {
			asking = false;
			learn({
				...known,
				primary: 'refused',
				reason: `the process that follows the primary ended: ${signal ?? code}`
			});
			setTimeout(() => (child = start()), interval);
		});
		return started;
	}

	setInterval(() => {
		const silence = Date.now() - heardAt;
		if (asking && silence > stallAfter)
			learn({ ...known, primary: 'stalled', reason: 'the primary does not answer' });
		if (silence > endAfter) child.kill('SIGKILL');
		writeReplicaStatus(url, { ...known, checkedAt: new Date().toISOString() });
	}, interval);
	for (const signal of ['SIGTERM', 'SIGINT'] as const) {
		process.on(signal, () => {
			child.removeAllListeners('exit').kill('SIGKILL'); // safe at any moment
			process.exit(0);
		});
	}
}

try {
	const { DATABASE_URL } = readEnvironment();
	if (readSettings(DATABASE_URL).primary === null)
		throw new Error('PRIMARY_URL: found nothing, expected the address of the libSQL server to follow');
	mkdirSync(dirname(DATABASE_URL.slice('file:'.length)), { recursive: true });
	follow(DATABASE_URL);
} catch (error) {
	giveUp(error);
}
