import { setTimeout as wait } from 'node:timers/promises';
import { openDb } from '../../src/lib/server/db/open.ts';
import { getImporter } from '../../src/lib/server/importers/index.ts';
import { importRelease } from '../../src/lib/server/ingest/import-release.ts';
import { listAddresses, type Address } from './addresses.ts';
import type { Told } from './bare-server.ts';
import { startSite, startTold, type Server } from './children.ts';
import { writeFakeFile } from './generate.ts';
import { askForPage } from './http-client.ts';
import { formatKilobytes, formatMilliseconds, formatRatio, toTable } from './report.ts';
import { compareRuns, median, percentile } from './statistics.ts';
import type { Workspace } from './workspace.ts';

const rounds = 100;
const warmUp = 5;
const incidents = 3000;
/** What design.md promises for any page whose answer has to be made, in milliseconds. */
const budget = 50;
/** Longer than the site takes to see that its database has changed. */
const untilSeen = 120;

/** Milliseconds of one page, one of each a round. */
interface Times {
	address: Address;
	bytes: number;
	cold: number[];
	/** The same without what the hypervisor took meanwhile. */
	undisturbed: number[];
	/** Processor time that the site used for the cold page. */
	processor: number[];
	hot: number[];
	bare: number[];
}

/** Measures the time to the last byte of every kind of page, beside a server that only sends the same bytes. */
export async function measurePages(workspace: Workspace): Promise<string> {
	const database = makeLargerDatabase(workspace);
	const site = await startSite(database);
	const addresses = listAddresses(database);
	const bare = await startTold('bare-server.ts', await collect(site.address, addresses));
	const all: Times[] = addresses.map((address) => ({
		address,
		bytes: 0,
		cold: [],
		undisturbed: [],
		processor: [],
		hot: [],
		bare: []
	}));
	for (let round = -warmUp; round < rounds; round += 1) {
		await forgetAnswers(database, round);
		for (const times of rotate(all, round)) await measureOnce(times, site, bare.address, round >= 0);
	}
	await Promise.all([site.stop(), bare.stop()]);
	return report(all);
}

/** The register and a generated release in the shape of the Washington Post's. */
function makeLargerDatabase(workspace: Workspace): string {
	const file = workspace.path('fake-3000.csv');
	const database = workspace.makeDatabase('pages.db');
	writeFakeFile(file, incidents);
	const db = openDb(database);
	importRelease(db, file, { importer: getImporter('wapo'), label: '2026-01-01', confirm: true });
	db.$client.close();
	return database;
}

async function collect(site: string, addresses: Address[]): Promise<Told> {
	const told: Told = new Map();
	for (const { path } of addresses) {
		const { headers, body } = await askForPage(site + path);
		const kept = Object.entries(headers).filter(([name]) => !/^(date|connection|keep-alive)$/.test(name));
		told.set(path, { headers: Object.fromEntries(kept.map(([name, value]) => [name, String(value)])), body });
	}
	return told;
}

/** Commits a change that changes nothing: the site forgets its answers, and SQLite the pages it had read. */
async function forgetAnswers(database: string, round: number): Promise<void> {
	const db = openDb(database);
	db.$client.exec(`pragma user_version = ${round + warmUp + 1}`);
	db.$client.close();
	await wait(untilSeen);
}

/** The same pages in another order each round, so that none of them is always the first after the change. */
function rotate<Item>(items: Item[], by: number): Item[] {
	const at = ((by % items.length) + items.length) % items.length;
	return [...items.slice(at), ...items.slice(0, at)];
}

async function measureOnce(times: Times, site: Server, bare: string, isKept: boolean): Promise<void> {
	const { path } = times.address;
	const before = site.processorTime();
	const cold = await askForPage(site.address + path);
	const processor = site.processorTime() - before;
	const hot = await askForPage(site.address + path);
	const floor = await askForPage(bare + path);
	if (!cold.body.equals(hot.body) || hot.body.length !== floor.body.length)
		throw new Error(`${path} differs`);
	if (!isKept) return;
	times.bytes = cold.body.length;
	times.cold.push(cold.milliseconds);
	times.undisturbed.push(cold.undisturbed);
	times.processor.push(processor);
	times.hot.push(hot.milliseconds);
	times.bare.push(floor.milliseconds);
}

const header = ['page', 'brotli', 'cold p50', 'cold p99', 'less steal, p99', 'computed, p50', 'p99'];
const baseline = ['hot p50', 'bare p50', 'bare p99', 'hot / bare'];

function report(all: Times[]): string {
	return `${toTable([...header, ...baseline], all.map(describe))}\n\n${judge(all)}`;
}

function describe({ address, bytes, cold, undisturbed, processor, hot, bare }: Times): string[] {
	const middleAndEnd = (times: number[]) => [median(times), percentile(times, 0.99)];
	const times = [
		...middleAndEnd(cold),
		percentile(undisturbed, 0.99),
		...middleAndEnd(processor),
		median(hot),
		...middleAndEnd(bare)
	];
	return [
		address.name,
		formatKilobytes(bytes),
		...times.map(formatMilliseconds),
		formatRatio(compareRuns(hot, bare))
	];
}

function judge(all: Times[]): string {
	return [
		`Budget: the p99 of a cold page is at most ${budget} ms at ${incidents} incidents.`,
		`- By the clock: ${verdict(all, ({ cold }) => cold)}`,
		`- By the clock, less what the hypervisor took: ${verdict(all, ({ undisturbed }) => undisturbed)}`,
		`- By what the site computed: ${verdict(all, ({ processor }) => processor)}`
	].join('\n');
}

function verdict(all: Times[], of: (times: Times) => number[]): string {
	const over = all.filter((times) => !(percentile(of(times), 0.99) <= budget));
	return over.length === 0
		? '**met**'
		: `**not met** by ${over.map(({ address }) => address.name).join('; ')}`;
}
