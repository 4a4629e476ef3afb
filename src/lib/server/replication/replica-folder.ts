import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openDb, openReplica, type Replica } from '../db/open.ts';
import type { Primary } from './settings.ts';

/** A replica of the primary in a folder of its own, held by one process at a time. */
export interface ReplicaFolder {
	/** The file of the replica: to be read only, and only checked copies of it shown. */
	path: string;
	/**
	 * Brings the replica up to the primary.
	 *
	 * @throws {Error} for which `isUnreachable` holds, if the primary does not answer
	 * @throws {Spoiled} if the replica cannot be brought up though the primary answers: it was removed, to be opened anew
	 */
	sync(): void;
	/** Makes the replica anew. An emptied primary sends nothing, so that a replica of it would keep what it has. */
	renew(): void;
	close(): void;
}

/** The replica was of no use. Nothing in it is needed. */
export class Spoiled extends Error {}

const noAnswer = /connect|handshake|timed? ?out|transport|dns|reset|refused|broken pipe|closed|unavailable/i;

/** Whether an error says that the primary did not answer. A token that it does not know ends in such an error as well. */
export function isUnreachable(error: unknown): boolean {
	return error instanceof Error && noAnswer.test(String(error.cause ?? error.message));
}

/**
 * Opens the folder of a replica, made if it is not there.
 *
 * @throws {Error} if another process holds it
 */
export function openReplicaFolder(folder: string, primary: Primary): ReplicaFolder {
	mkdirSync(folder, { recursive: true });
	const release = lock(folder);
	const path = join(folder, 'replica.db');
	let replica: Replica | null = null;
	const bringUp = () => (replica ??= openReplica(path, primary)).sync();
	const close = () => {
		replica?.close();
		replica = null;
	};
	return {
		path,
		sync() {
			try {
				bringUp();
			} catch (error) {
				close();
				if (isUnreachable(error)) throw error;
				removeReplica(path);
				throw new Spoiled(
					`the replica cannot follow the primary and is made anew: ${(error as Error).message}`
				);
			}
		},
		renew() {
			close();
			removeReplica(path);
			bringUp();
		},
		close: () => (close(), release())
	};
}

/** SQLite's own lock: gone with the process that holds it, however it ends. */
function lock(folder: string): () => void {
	const { $client: client } = openDb(`file:${join(folder, 'lock.db')}`, { timeout: 2000 });
	try {
		client.exec('begin immediate');
	} catch (error) {
		client.close();
		throw new Error(
			`${folder} is held by another process: a replicator, or a command that writes to the primary`,
			{
				cause: error
			}
		);
	}
	return () => void client.close();
}

function removeReplica(path: string): void {
	for (const end of ['', '-wal', '-shm', '-info', '-client_wal_index'])
		rmSync(`${path}${end}`, { force: true });
}
