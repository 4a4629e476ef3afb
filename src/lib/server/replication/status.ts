import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';

const Instant = v.pipe(v.string(), v.isoTimestamp());

const StatusSchema = v.object({
	checkedAt: Instant,
	syncedAt: v.nullable(Instant),
	primary: v.picklist(['reachable', 'unreachable', 'stalled', 'refused']),
	reason: v.nullable(v.string()),
	releases: v.number(),
	ledgerLines: v.number()
});

/**
 * What a node's replicator knows: when it wrote this; when the database file was last known to hold what the primary holds
 * (`null`: not yet); how it finds the primary, with the reason unless it is reachable. `refused` = the primary is another database,
 * or an emptied or damaged one: the file stays as it is. Releases and ledger lines are those of the file.
 */
export type ReplicaStatus = v.InferOutput<typeof StatusSchema>;

/** @param url `file:path/to.db` */
export function statusPath(url: string): string {
	return `${url.slice('file:'.length)}.replica.json`;
}

/** The status that the replicator of this node wrote last; `null` if there is none: the machine is no replica, or never was started. */
export function readReplicaStatus(url: string): ReplicaStatus | null {
	try {
		return v.parse(StatusSchema, JSON.parse(readFileSync(statusPath(url), 'utf8')));
	} catch {
		return null;
	}
}

/** Writes the status so that a reader finds the old one or the new one, never half of one. */
export function writeReplicaStatus(url: string, status: ReplicaStatus): void {
	const path = statusPath(url);
	writeFileSync(`${path}.new`, `${JSON.stringify(status)}\n`);
	renameSync(`${path}.new`, path);
}
