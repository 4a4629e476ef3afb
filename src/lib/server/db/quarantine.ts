import type { Db } from './open.ts';

/** Thrown instead of reading what is damaged. The message is for readers. */
export class Quarantined extends Error {
	override name = 'Quarantined';
}

/** What must not be read, each with the reason in words. */
export interface Damage {
	/** By the release's id. */
	releases: ReadonlyMap<string, string>;
	/** By the table's name: damage that belongs to no release. */
	tables: ReadonlyMap<string, string>;
}

interface Quarantine extends Damage {
	/** Counts up with every change. */
	version: number;
}

// The built handler has its own copy of this module; both copies must know the same.
const key = Symbol.for('no-figure-alone quarantine');
const holder = globalThis as unknown as Record<symbol, Quarantine | undefined>;

/** What must not be read now. */
export function readQuarantine(): Quarantine {
	return (holder[key] ??= { version: 0, releases: new Map(), tables: new Map() });
}

/** Replaces what must not be read: every reader of this process opens its database anew and follows it. */
export function setQuarantine({ releases, tables }: Damage): void {
	const { version, ...last } = readQuarantine();
	const isSame = listOf(last) === listOf({ releases, tables });
	if (!isSame) holder[key] = { version: version + 1, releases, tables };
}

function listOf({ releases, tables }: Damage): string {
	return JSON.stringify([[...releases], [...tables]]);
}

/** Tables in which nothing is counted: that a damaged release is held may be told. */
const tellingTables = new Set(['releases', 'withdrawn_releases', 'datasets', 'ledger_lines', 'provenance']);
/** Tables that hold the rows of all releases, so that a statement reads what it binds. */
const rowTables = new Set(['incidents', 'columns', 'record_lists', 'records', 'release_records']);

/**
 * Holds every statement of a database against what must not be read, before SQLite does: reading a text that is no UTF-8
 * would end the process. A statement reads a release if it is given its id, or if it reads rows and is given no release.
 * Nothing is looked at, and nothing costs, where nothing is damaged.
 */
export function guard(db: Db, { releases, tables }: Damage): void {
	if (releases.size + tables.size === 0) return;
	const client = db.$client;
	const prepare = client.prepare.bind(client) as (text: string) => Runnable;
	client.prepare = ((text: string) => {
		const named = namedTables(text);
		for (const [table, reason] of tables) if (named.has(table)) throw new Quarantined(reason);
		const statement = prepare(text);
		const isTelling = [...named].every((table) => tellingTables.has(table));
		return isTelling || releases.size === 0 ? statement : guardStatement(statement, named, releases);
	}) as unknown as typeof client.prepare;
}

type Method = (...given: unknown[]) => unknown;
type Runnable = Record<'all' | 'get' | 'iterate' | 'run', Method>;

function namedTables(text: string): Set<string> {
	return new Set([...text.matchAll(/\b(?:from|join|into|update)\s+"?(\w+)"?/gi)].map((match) => match[1]!));
}

function guardStatement(statement: Runnable, named: Set<string>, releases: Damage['releases']): Runnable {
	const isOfRows = [...named].some((table) => rowTables.has(table));
	const refuse = (given: unknown[]) => {
		const texts = given.flatMap(textsOf);
		for (const [id, reason] of releases)
			if (texts.some((text) => text.includes(id))) throw new Quarantined(reason);
		if (isOfRows && !texts.some((text) => releaseId.test(text)))
			throw new Quarantined([...releases.values()][0]!);
	};
	for (const method of ['all', 'get', 'iterate', 'run'] as const) {
		const run = statement[method].bind(statement) as Method;
		statement[method] = (...given) => (refuse(given), run(...given));
	}
	return statement;
}

const releaseId = /\w@[\w-]/;

function textsOf(given: unknown): string[] {
	if (typeof given === 'string') return [given];
	return given !== null && typeof given === 'object' ? Object.values(given).flatMap(textsOf) : [];
}
