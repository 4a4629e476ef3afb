import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { readQuarantine, setQuarantine } from '../db/quarantine.ts';
import type { Finding, Subject } from './damage-messages.ts';
import { findDamageApart } from './find-damage.ts';

/** How often it is looked whether the database has changed, in milliseconds. */
const interval = 1000;
/** How long a database must rest before it is searched again, in milliseconds: an import commits more than once. */
const rest = 2000;

export interface DamageWatch {
	/** Ends with the first search: what is wrong with the file as a whole, in words; nothing if it is in order. */
	first: Promise<string[]>;
	/** What is wrong with the file as a whole, by the last search. */
	fileDamage(): string[];
}

/**
 * Searches a database for damage at the start and whenever it has changed, one search at a time, and keeps what is damaged
 * from being read: a release whose rows are not those of its hash, a table with text that is none.
 *
 * @param state changes whenever the database does
 * @param search for tests
 */
export function watchForDamage(
	url: string,
	state: () => string,
	log: Pick<Logger, 'error' | 'info'>,
	search: (url: string) => Promise<Finding[]> = findDamageApart
): DamageWatch {
	let fileDamage: string[] = [];
	const stateOfDb = () => state().split(' ').slice(0, 2).join(' '); // without the count of verdicts
	let searched = stateOfDb();

	async function look(): Promise<string[]> {
		const start = performance.now();
		const findings = await search(url);
		setQuarantine(quarantineOf(findings));
		fileDamage = wordsOf(findings, 'file');
		for (const { kind, name, words } of findings) log.error({ damaged: { kind, name, words } });
		log.info({ searched: { findings: findings.length, ms: Math.round(performance.now() - start) } });
		return fileDamage;
	}

	async function follow(): Promise<never> {
		for (;;) {
			await wait(interval, undefined, { ref: false });
			if (stateOfDb() === searched) continue;
			do searched = stateOfDb();
			while ((await wait(rest, undefined, { ref: false }), stateOfDb() !== searched));
			await look().catch((error: unknown) => log.error({ search: String(error) }));
		}
	}

	const first = look();
	first.then(follow, follow).catch((error: unknown) => log.error({ search: String(error) }));
	return { first, fileDamage: () => fileDamage };
}

function quarantineOf(findings: Finding[]) {
	const releases = new Map<string, string>();
	for (const { kind, name, words } of findings) {
		if (kind === 'release') releases.set(name, `${describe(name)} (${words})`);
	}
	const tables = findings
		.filter(({ kind }) => kind === 'table')
		.map(({ name }) => [name, describeTable] as const);
	return { releases, tables: new Map(tables) };
}

function describe(release: string): string {
	return (
		`What is stored here of the release ${release} is damaged: it is not what was imported. Nothing that rests on it is ` +
		'shown until it is put back.'
	);
}

const describeTable =
	'Part of what this page is made of is damaged here and cannot be read. It will be back when the database is put back.';

function wordsOf(findings: Finding[], kind: Subject['kind']): string[] {
	return findings.filter((finding) => finding.kind === kind).map(({ words }) => words);
}

/** What is kept from being read now, for those who watch the site. */
export function listDamaged(): string[] {
	const { releases, tables } = readQuarantine();
	return [...releases.keys(), ...[...tables.keys()].map((table) => `table ${table}`)];
}
