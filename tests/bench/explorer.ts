import { setTimeout as wait } from 'node:timers/promises';
import { openDb } from '../../src/lib/server/db/open.ts';
import { getImporter } from '../../src/lib/server/importers/index.ts';
import { importRelease } from '../../src/lib/server/ingest/import-release.ts';
import { openCount, type Count } from './bare-count.ts';
import { startSite, type Server } from './children.ts';
import { writeFakeFile } from './generate.ts';
import { ask } from './http-client.ts';
import { openNoise, type Noise } from './noise.ts';
import { formatAmount, formatKilobytes, formatMilliseconds, formatRatio, toTable } from './report.ts';
import { compareRuns, median, percentile } from './statistics.ts';
import { distinctRounds, listViews, type MeasuredView } from './views.ts';
import type { Workspace } from './workspace.ts';

const label = '2026-01-01';
const release = `wapo@${label}`;
const warmUp = 6;
/** The promise: milliseconds of server time at each number of incidents; and rounds from one bare count to the next. */
const sizes = [
	{ incidents: 3000, p50: 15, p99: 50, bareEvery: 1 },
	{ incidents: 1_000_000, p50: 30, p99: 100, bareEvery: 12 } // the bare count alone takes seconds
] as const;
type Size = (typeof sizes)[number];

/** Milliseconds of one view, one of each a round. */
interface Times {
	name: string;
	bytes: number;
	wall: number[];
	/** The same without what the hypervisor took meanwhile. */
	undisturbed: number[];
	/** Processor time that the site used for it. */
	processor: number[];
	/** The latest bare count of the same release. */
	bare: number[];
	/** What its address answered, where that was no view. */
	status: number | null;
}

/** Measures views that nobody has asked for before, beside a bare count in SQL, at two numbers of incidents. */
export async function measureExplorer(workspace: Workspace): Promise<string> {
	const reports: string[] = [];
	for (const size of sizes) {
		const database = makeDatabase(workspace, size.incidents);
		const site = await startSite(database);
		const count = openCount(database, release);
		const first = await measureFirst(site, count);
		const noise = openNoise();
		const all = await measureViews(site, count, noise, size.bareEvery);
		count.close();
		await site.stop();
		reports.push(report(size, all, first, noise));
	}
	return reports.join('\n\n');
}

/** The register and a generated release in the shape of the Washington Post's. */
function makeDatabase(workspace: Workspace, incidents: number): string {
	const file = workspace.path(`fake-${incidents}.csv`);
	const database = workspace.makeDatabase(`explorer-${incidents}.db`);
	writeFakeFile(file, incidents);
	const db = openDb(database);
	importRelease(db, file, { importer: getImporter('wapo'), label, confirm: true });
	db.$client.close();
	return database;
}

/** The very first view of a new process: it also reads the columns and answers every rule. */
async function measureFirst(site: Server, count: Count): Promise<number> {
	count.run();
	const before = site.processorTime();
	await askFollowing(site.address, `/trend?release=${release}&rule=fatal&from=1999&to=2026`);
	return site.processorTime() - before;
}

async function measureViews(site: Server, count: Count, noise: Noise, bareEvery: number): Promise<Times[]> {
	const views = listViews(release).map((view) => ({ view, times: newTimes(view) }));
	let bare = 0;
	for (let round = 0; round < distinctRounds; round += 1) {
		if (round % bareEvery === 0) bare = count.run();
		for (const { view, times } of views) {
			if (times.status !== null) continue;
			await noise.measure();
			await measureOnce(site, bare, view, times, round);
		}
	}
	return views.map(({ times }) => times);
}

function newTimes({ name }: MeasuredView): Times {
	return { name, bytes: 0, wall: [], undisturbed: [], processor: [], bare: [], status: null };
}

async function measureOnce(
	site: Server,
	bare: number,
	view: MeasuredView,
	times: Times,
	round: number
): Promise<void> {
	const before = site.processorTime();
	const { status, body, milliseconds, undisturbed } = await askFollowing(site.address, view.pathOf(round));
	const processor = site.processorTime() - before;
	if (status !== 200) times.status = status;
	if (status !== 200 || round < warmUp) return;
	times.bytes = body.length;
	times.wall.push(milliseconds);
	times.undisturbed.push(undisturbed);
	times.processor.push(processor);
	times.bare.push(bare);
	await wait(2); // what the site does after its answer is not the next one's
}

/** Asks, and goes on to the canonical address where it is another; the time is that of the last answer. */
async function askFollowing(site: string, path: string) {
	const received = await ask(site + path);
	const { location } = received.headers;
	return received.status === 308 && location ? ask(new URL(location, site).href) : received;
}

const header = [
	'view',
	'brotli',
	'p50',
	'p99',
	'less steal, p99',
	'computed, p50',
	'p99',
	'bare count p50',
	'view / bare count'
];

function report(size: Size, all: Times[], first: number, noise: Noise): string {
	const measured = all.filter(({ wall }) => wall.length > 0);
	const missing = all.filter(({ status }) => status !== null);
	return [
		`### ${formatAmount(size.incidents)} incidents`,
		toTable(header, measured.map(describe)),
		`Each view ${distinctRounds - warmUp} times, no address twice. The first view after a start computes for ${formatMilliseconds(first)} ms.`,
		noise.tell(),
		...(missing.length > 0
			? [`Left out: ${missing.map(({ name, status }) => `${name} (${status})`).join('; ')}.`]
			: []),
		judge(size, measured)
	].join('\n\n');
}

function describe({ name, bytes, wall, undisturbed, processor, bare }: Times): string[] {
	const [clock, computed] = [wall, processor].map((list) => [median(list), percentile(list, 0.99)]);
	const times = [...clock!, percentile(undisturbed, 0.99), ...computed!, median(bare)];
	return [
		name,
		formatKilobytes(bytes),
		...times.map(formatMilliseconds),
		formatRatio(compareRuns(wall, bare))
	];
}

function judge(size: Size, all: Times[]): string {
	return [
		`Bounds at ${formatAmount(size.incidents)} incidents: p50 at most ${size.p50} ms, p99 at most ${size.p99} ms.`,
		`- By the clock: ${verdict(size, all, ({ wall }) => wall)}`,
		`- By the clock, less what the hypervisor took: ${verdict(size, all, ({ undisturbed }) => undisturbed)}`,
		`- By what the site computed: ${verdict(size, all, ({ processor }) => processor)}`
	].join('\n');
}

function verdict({ p50, p99 }: Size, all: Times[], of: (times: Times) => number[]): string {
	const over = all.filter((times) => !(median(of(times)) <= p50 && percentile(of(times), 0.99) <= p99));
	return over.length === 0 ? '**met**' : `**not met** by ${over.map(({ name }) => name).join('; ')}`;
}
