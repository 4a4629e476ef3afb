import { sql } from 'drizzle-orm';
import type { Reader } from '../db/reader.ts';
import { listDamaged } from './damage-watch.ts';
import type { Lag, Readings } from './metrics.ts';
import { readReplicaAge } from './readiness.ts';

/** How answers have come about, as those who make them count it: numbers by name. */
export type Counts = Readonly<Record<string, number>>;

const ofAnswers = {
	renders_total: ['renders', 'Answers that were made.'],
	cache_hits_total: ['hits', 'Answers that were kept.'],
	cache_shared_total: ['shared', 'Answers that were made for several who asked at the same time.'],
	cache_bytes: ['bytes', 'Bytes of the answers that are kept, about.'],
	cache_answers: ['kept', 'Answers that are kept.'],
	queue_waiting: ['waiting', 'Pieces of work that wait.'],
	queue_running: ['running', 'Pieces of work that are being done.'],
	shed_total: ['refused', 'Requests turned away because too much was waiting.'],
	limited_total: ['limited', 'Requests turned away because of the share of their address.']
} as const;

/** What can be read of a running site at any moment. */
export function readingsOf(
	url: string,
	reader: Reader,
	lag: () => Lag,
	counts: () => Counts | null
): Readings {
	const count = (name: string) => () => counts()?.[name] ?? null;
	const answers = Object.entries(ofAnswers).map(
		([name, [of, help]]) => [name, { help, read: count(of) }] as const
	);
	return {
		...Object.fromEntries(answers),
		event_loop_lag_seconds: {
			help: 'How late the event loop ran lately, at most.',
			read: () => lag().most / 1000
		},
		database_ready: { help: '1 if the database holds the register.', read: () => Number(reader.ready()) },
		releases: { help: 'Releases that the database holds.', read: () => countReleases(reader) },
		damaged: { help: 'Releases and tables that are kept from being read.', read: () => listDamaged().length },
		replica_age_seconds: {
			help: 'Since the replica was known to hold what its primary holds; absent where there is none.',
			read: () => readReplicaAge(url)
		},
		process_resident_memory_bytes: { help: 'Memory of the process.', read: () => process.memoryUsage.rss() },
		process_uptime_seconds: { help: 'Since the process began.', read: () => process.uptime() }
	};
}

function countReleases(reader: Reader): number | null {
	try {
		return reader.db().all<{ n: number }>(sql`select count(*) as n from releases`)[0]!.n;
	} catch {
		return null;
	}
}
