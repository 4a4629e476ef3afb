import { readReplicaStatus } from '../replication/status.ts';
import { processWide } from './process-wide.ts';

/** A replica that is known to be behind, or may be: when it last held what its primary holds; `null` = never known. */
export interface Behind {
	asOf: string | null;
}

/**
 * Seconds without word from the primary after which a replica counts as behind. Readers are told from then on, which makes
 * every kept answer anew: a shorter break is not worth that, and one that comes and goes would do it all the time.
 */
export const longestSilence = 30;
/** How long a look is good for, in milliseconds. */
const lookLasts = 1000;

interface Look {
	until: number;
	behind: Behind | null;
}

/** The last look, by the address of the database: `server.ts` and the built handler must never differ. */
const looks = processWide('replica looks', () => new Map<string, Look>());

/**
 * Whether the file of this node is known to be behind its primary; `null` where it is not, or is no replica.
 *
 * @param url `file:path/to.db`
 */
export function readBehind(url: string, now = Date.now()): Behind | null {
	const last = looks.get(url);
	if (last && now < last.until) return last.behind;
	const behind = lookAt(url, now);
	looks.set(url, { until: now + lookLasts, behind });
	return behind;
}

function lookAt(url: string, now: number): Behind | null {
	const status = readReplicaStatus(url);
	if (status === null) return null;
	const { syncedAt } = status;
	if (syncedAt === null) return { asOf: null };
	const isBehind = now - Date.parse(syncedAt) > longestSilence * 1000;
	return isBehind ? { asOf: new Date(syncedAt).toISOString() } : null;
}

/** A part of the state that answers are kept by: constant while a replica is behind, empty while it is not. */
export function stateOfBehind(url: string): string {
	const behind = readBehind(url);
	return behind === null ? '' : ` as of ${behind.asOf}`;
}
