import { compareSchema } from '../db/schema-version.ts';
import type { Reader } from '../db/reader.ts';
import { readReplicaStatus } from '../replication/status.ts';
import { longestSilence } from './behind.ts';
import { listDamaged } from './damage-watch.ts';
import type { Lag } from './metrics.ts';
import { findLedgerFault } from './ledger-standing.ts';

/** Whether readers may be sent here. */
export interface Readiness {
	ready: boolean;
	/** Why not, in sentences. */
	reasons: string[];
	/** What an operator should know although the site serves, in sentences. */
	notes: string[];
}

/** Milliseconds by which the event loop may run late in the mean: one long piece of work is no reason to send readers away. */
const mostLag = 500;
/** How long a look at the ledger is good for, in milliseconds: health checks are many. */
const lookLasts = 1000;

interface Asked {
	url: string;
	reader: Reader;
	lag: () => Lag;
	fileDamage: () => string[];
	/** Seconds that a replica may be behind; `undefined` = it may serve however old it is. */
	mostReplicaAge: number | undefined;
	/** False while the pages are made that a node has before readers are sent to it. */
	isWarm?: () => boolean;
}

/** Seconds since a replica was known to hold what its primary holds; `null` where there is no replica or it never did. */
export function readReplicaAge(url: string): number | null {
	const synced = readReplicaStatus(url)?.syncedAt;
	return synced ? secondsSince(synced) : null;
}

function secondsSince(instant: string): number {
	return Math.max(0, (Date.now() - Date.parse(instant)) / 1000);
}

/** Makes the look at everything on which serving rests. Paths, and nothing secret, may stand in what it says. */
export function createReadiness(asked: Asked): () => Readiness {
	const { url, reader, lag, fileDamage, mostReplicaAge, isWarm = () => true } = asked;
	let known: { until: number; reasons: string[] } = { until: 0, reasons: [] };

	function findInDatabase(): string[] {
		if (Date.now() < known.until) return known.reasons;
		const reasons = reader.ready()
			? explainDatabase(url, reader)
			: ['The database does not hold the register.'];
		known = { until: Date.now() + lookLasts, reasons };
		return reasons;
	}

	return () => {
		const late = lag().mean;
		const replica = describeReplica(url, mostReplicaAge);
		const reasons = [
			...findInDatabase(),
			...fileDamage().map((words) => `The database file is damaged: ${words}.`),
			...(late > mostLag ? [`The event loop runs ${Math.round(late)} ms late.`] : []),
			...(isWarm() ? [] : ['The first pages are being made.']),
			...replica.reasons
		];
		const damaged = listDamaged().map((name) => `Damaged, and answered with 503: ${name}.`);
		return { ready: reasons.length === 0, reasons, notes: [...damaged, ...replica.notes] };
	};
}

function explainDatabase(url: string, reader: Reader): string[] {
	try {
		const { standing, ofDatabase, ofCode } = compareSchema(reader.db());
		if (standing !== 'same') return [`The schema is of version ${ofDatabase}, this code's of ${ofCode}.`];
		const fault = findLedgerFault(reader.db(), url);
		return fault ? [`The ledger and the database disagree: ${fault}.`] : [];
	} catch (error) {
		return [`The database cannot be read: ${(error as Error).message}.`];
	}
}

/** What to say of a replica; a limit makes of a note a reason. */
function describeReplica(url: string, most: number | undefined): { reasons: string[]; notes: string[] } {
	const status = readReplicaStatus(url);
	if (status === null) return { reasons: [], notes: [] };
	const age = status.syncedAt === null ? Infinity : secondsSince(status.syncedAt);
	const silent = secondsSince(status.checkedAt) > longestSilence;
	const told = [
		...(status.primary === 'reachable'
			? []
			: [`The primary is ${status.primary}: ${status.reason ?? 'no reason known'}.`]),
		...(silent ? [`The replicator has been silent for ${Math.round(secondsSince(status.checkedAt))} s.`] : [])
	];
	const behind = Number.isFinite(age)
		? `The replica was last known to be up to date ${Math.round(age)} s ago.`
		: 'The replica was never known to be up to date.';
	if (most !== undefined && age > most) return { reasons: [behind], notes: told };
	return { reasons: [], notes: told.length > 0 || age > longestSilence ? [behind, ...told] : [] };
}

/** The readiness as plain text: `ok`, or each reason; then the notes. */
export function writeReadiness({ ready, reasons, notes }: Readiness): string {
	return [...(ready ? ['ok'] : reasons), ...notes].join('\n');
}
