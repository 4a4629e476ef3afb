/**
 * Follows the primary and, after each change there, shows readers a checked copy: `node replicate-child.ts <database url>`, by
 * `replicate.ts`. A process of its own, because asking a primary that stalls blocks it, and reading damaged data can end it.
 */
import { readFileSync, statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { connect, openDbForReading, type Db } from '../src/lib/server/db/open.ts';
import { removeCopy, writeCopy } from '../src/lib/server/replication/copy.ts';
import { readKnownLines } from '../src/lib/server/ledger/known-lines.ts';
import { toBytes } from '../src/lib/server/ledger/ledger-file.ts';
import { accept, checkSchema, type Accepted } from '../src/lib/server/replication/acceptance.ts';
import { findLoss, readLedgerTail, type LedgerTail } from '../src/lib/server/replication/ledger-tail.ts';
import { replaceDatabase } from '../src/lib/server/replication/replace.ts';
import { isUnreachable, openReplicaFolder, Spoiled } from '../src/lib/server/replication/replica-folder.ts';
import { readSettings } from '../src/lib/server/replication/settings.ts';
import type { Message } from './replicate-messages.ts';

/** Milliseconds between two questions to the primary, and before what was refused is looked at again. */
const interval = 1000;
const patience = 30_000;

const url = process.argv[2]!;
const path = url.slice('file:'.length);
const { primary, replicaFolder } = readSettings(url);
process.on('disconnect', () => process.exit()); // nobody is there to restart or to end us

function tell(message: Message): void {
	process.send?.(message);
}

/** Shows readers what the replica holds, unless they see just that already. */
function show(replica: Db): Accepted {
	const next = `${path}.next`;
	checkSchema(replica);
	try {
		writeCopy(replica, next);
		return areSame(next, path) ? readShown() : replaceDatabase(next, url);
	} finally {
		removeCopy(next);
	}
}

function readShown(): Accepted {
	const db = openDbForReading(url);
	try {
		return accept(db, toBytes(readKnownLines(db).map(({ line }) => line))); // its releases were hashed before they were shown
	} finally {
		db.$client.close();
	}
}

/** A connection of its own each time: a server that was started anew does not know an old one. */
function askPrimary(): LedgerTail {
	const server = connect(primary!);
	try {
		return readLedgerTail(server);
	} finally {
		server.$client.close();
	}
}

function areSame(one: string, other: string): boolean {
	const sizes = [one, other].map((file) => statSync(file, { throwIfNoEntry: false })?.size);
	return sizes[0] === sizes[1] && readFileSync(one).equals(readFileSync(other));
}

/** Takes one step after the other; a version of the replica that was shown, or refused a moment ago, is not looked at again. */
function createFollower() {
	const folder = openReplicaFolder(replicaFolder, primary!);
	let shown: { version: number; accepted: Accepted } | null = null;
	let refused = { version: -1, until: 0, reason: '' };
	let replica: Db | null = null;

	function look(): Message {
		const at = new Date().toISOString();
		folder.sync();
		replica ??= openDbForReading(`file:${folder.path}`);
		const loss = findLoss(readLedgerTail(replica), askPrimary());
		if (loss !== null) return { kind: 'refused', reason: loss };
		const version = replica.$client.prepare('pragma data_version').pluck().all()[0] as number;
		if (version !== shown?.version) {
			if (version === refused.version && Date.now() < refused.until)
				return { kind: 'refused', reason: refused.reason };
			tell({ kind: 'copying' });
			try {
				shown = { version, accepted: show(replica) };
			} catch (error) {
				refused = { version, until: Date.now() + patience, reason: (error as Error).message };
				return { kind: 'refused', reason: refused.reason };
			}
		}
		const { releases, lines } = shown!.accepted;
		return { kind: 'synced', at, releases: releases.length, ledgerLines: lines };
	}

	return (): Message => {
		try {
			return look();
		} catch (error) {
			if (error instanceof Spoiled) throw error; // what is open is gone: this process begins anew
			return { kind: isUnreachable(error) ? 'unreachable' : 'refused', reason: (error as Error).message };
		}
	};
}

const follow = createFollower();
for (;;) {
	tell({ kind: 'syncing' });
	tell(follow());
	await wait(interval);
}
