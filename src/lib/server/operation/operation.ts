import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Reader } from '../db/reader.ts';
import { adviseBackup } from './backups.ts';
import { watchForDamage } from './damage-watch.ts';
import type { LogLevel } from './levels.ts';
import { openLog } from './log.ts';
import { createMetrics, followLag } from './metrics.ts';
import { serveMetrics } from './metrics-server.ts';
import { createObserver } from './observe.ts';
import { createReadiness, type Readiness } from './readiness.ts';
import { readingsOf, type Counts } from './readings.ts';
import { createRequestIds } from './request-id.ts';
import { createTally, type Tally } from './tally.ts';
import type { Visit } from './visit.ts';

interface Settings {
	DATABASE_URL: string;
	LOG_LEVEL: LogLevel;
	METRICS_PORT?: number | undefined;
	MAX_REPLICA_AGE?: number | undefined;
	TRUST_REQUEST_ID: 'yes' | 'no';
}

/** What an operator sees of a running site. */
export interface Operation {
	/** Notes, counts and logs a request. */
	observe(request: IncomingMessage, response: ServerResponse): Visit;
	/** Notes, counts and logs a request that is turned away unseen. */
	tally: Tally;
	readiness(): Readiness;
	/** Says that readers may not be sent here before that is over. */
	readyAfter(warm: Promise<void>): void;
	/** Told once there are answers to count. */
	countFrom(counts: () => Counts): void;
}

/** How long a start waits for the first search for damage, in milliseconds: a large database is searched while it is served. */
const longestSearch = 30_000;

/**
 * Begins the log, the metrics and the watch over the database.
 *
 * @param build the folder of the built site
 * @throws {Error} if the database file turns out to be damaged as a whole
 */
export async function beginOperation(set: Settings, reader: Reader, build: URL): Promise<Operation> {
	const url = set.DATABASE_URL;
	const log = openLog(set.LOG_LEVEL);
	const lag = followLag();
	let counts: (() => Counts) | null = null;
	const isCounted = set.METRICS_PORT !== undefined;
	const readings = readingsOf(url, reader, lag, () => counts?.() ?? null);
	const metrics = isCounted ? createMetrics(readings, readVersion(build)) : null;
	const watch = watchForDamage(url, () => reader.state(), log);
	const found = await Promise.race([watch.first, wait(longestSearch, [] as string[], { ref: false })]);
	if (found.length > 0) throw new Error(describeDamage(url, found));
	if (metrics)
		console.log(`Metrics are at ${(await serveMetrics(set.METRICS_PORT!, metrics.write)).address}`);
	let isWarm = true;
	const about = {
		...{ url, reader, lag, fileDamage: watch.fileDamage, mostReplicaAge: set.MAX_REPLICA_AGE },
		isWarm: () => isWarm
	};
	return {
		observe: createObserver(createRequestIds(set.TRUST_REQUEST_ID === 'yes'), log, metrics),
		tally: createTally(log, metrics),
		readiness: createReadiness(about),
		readyAfter(warm) {
			isWarm = false;
			void warm.then(() => (isWarm = true));
		},
		countFrom: (of) => (counts = of)
	};
}

function describeDamage(url: string, found: string[]): string {
	const path = url.slice('file:'.length);
	const more = found.length > 3 ? ` and ${found.length - 3} faults more` : '';
	return `${path} is damaged: ${found.slice(0, 3).join('; ')}${more}.${adviseBackup(path)}`;
}

/** What names the build: a hash of the names of its parts, each of which is a hash of what it holds. */
function readVersion(build: URL): string {
	const parts = readdirSync(new URL('server/chunks', build)).sort().join();
	return createHash('sha256').update(parts).digest('hex').slice(0, 12);
}
