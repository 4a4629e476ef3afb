import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { Agent } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { openDb } from '../../src/lib/server/db/open.ts';
import { matchAll } from '../../src/lib/server/ingest/match-dataset.ts';
import { runChild, startSite, type Server } from './children.ts';
import { writeFakeFile } from './generate.ts';
import { reportGrowth, type Growth } from './growth-report.ts';
import { ask } from './http-client.ts';
import type { Run } from './import-child.ts';
import { formatAmount } from './report.ts';
import { listViews } from './views.ts';
import type { Workspace } from './workspace.ts';

/** Incidents of all releases together. */
const allSizes = [1000, 10_000, 100_000, 1_000_000];
const labels = Array.from({ length: 10 }, (_, index) => `${2016 + index}-01-01`);
const rounds = 20;
/** Answers of each kind that are left out: the code that makes them is still being compiled. */
const warmUp = 6;
const longest = 600; // seconds of one import

/** Measures how an import and the site grow with the number of incidents in ten releases of one dataset. */
export async function measureGrowth(
	workspace: Workspace,
	sizes: readonly number[] = allSizes
): Promise<string> {
	const all: Growth[] = [];
	for (const incidents of sizes) {
		all.push(await measureAt(workspace, incidents));
		console.log(`growth: ${formatAmount(incidents)} incidents measured`);
	}
	return reportGrowth(all);
}

async function measureAt(workspace: Workspace, incidents: number): Promise<Growth> {
	const database = workspace.makeDatabase(`growth-${incidents}.db`);
	const imports = await importAll(workspace, database, incidents);
	const linked = link(database);
	const site = await startSite(database);
	try {
		return { incidents, imports, ...linked, ...(await measureSite(site)) };
	} finally {
		await site.stop();
	}
}

async function importAll(workspace: Workspace, database: string, incidents: number): Promise<Run[]> {
	const runs: Run[] = [];
	const file = workspace.path('growth.csv');
	for (const [release, rows] of sizesOf(incidents).entries()) {
		writeFakeFile(file, rows, release);
		const args = ['import', 'wapo', file, database, labels[release]!];
		runs.push(await runChild<Run>('import-child.ts', args, longest));
	}
	rmSync(file);
	return runs;
}

/** Rows of each release, each a tenth more than the one before; the last takes what rounding leaves. */
function sizesOf(incidents: number): number[] {
	const weights = labels.map((_, index) => 1.1 ** index);
	const sum = weights.reduce((all, weight) => all + weight);
	const sizes = weights.map((weight) => Math.floor((incidents * weight) / sum));
	return sizes.with(-1, incidents - sizes.slice(0, -1).reduce((all, size) => all + size));
}

function link(database: string) {
	const db = openDb(database);
	const before = process.cpuUsage();
	db.transaction((tx) => matchAll(tx));
	const { user, system } = process.cpuUsage(before);
	db.all(sql`pragma wal_checkpoint(truncate)`);
	db.$client.close();
	return { linking: (user + system) / 1000, bytes: statSync(fileURLToPath(database)).size };
}

async function measureSite(site: Server) {
	const watch = watchHealth(site);
	const [trend] = listViews(`wapo@${labels.at(-1)}`);
	const views = await measureRounds(site, trend!.pathOf);
	const searches = await measureRounds(site, (round) => `/search?q=Example+School+${round * 37 + 1}`);
	const compared = await measureComparisons(site);
	return { views, searches, ...compared, healthz: await watch.end(), peak: readPeak(site.pid) };
}

/** Every two releases, each asked once: the two newest first, then from the nearest to the farthest. */
async function measureComparisons(site: Server): Promise<Pick<Growth, 'first' | 'comparisons'>> {
	const times: number[] = [];
	for (let gap = 1; gap < labels.length; gap += 1) {
		for (let to = labels.length - 1; to >= gap; to -= 1) {
			const path = `/datasets/wapo/compare/${labels[to - gap]}...${labels[to]}`;
			times.push(await measureOnce(site, path));
		}
	}
	return { first: times[0]!, comparisons: times.slice(warmUp) };
}

async function measureRounds(site: Server, pathOf: (round: number) => string): Promise<number[]> {
	const times: number[] = [];
	for (let round = 0; round < warmUp + rounds; round += 1) times.push(await measureOnce(site, pathOf(round)));
	return times.slice(warmUp);
}

/** Milliseconds of the site's processor for one page, a redirect to its canonical address included. */
async function measureOnce(site: Server, path: string): Promise<number> {
	const before = site.processorTime();
	const first = await ask(site.address + path);
	const { location } = first.headers;
	const last = location ? await ask(new URL(location, site.address).href) : first;
	if (last.status !== 200) throw new Error(`${path} answered ${last.status}`);
	return site.processorTime() - before;
}

/** Asks for `/healthz` again and again over a connection of its own. */
function watchHealth(site: Server) {
	const agent = new Agent({ keepAlive: true, maxSockets: 1 });
	let isOver = false;
	const asking = (async () => {
		const times: number[] = [];
		for (; !isOver; await wait(20)) times.push((await ask(`${site.address}/healthz`, agent)).milliseconds);
		agent.destroy();
		return times;
	})();
	asking.catch(() => null); // told by `end`
	return { end: () => ((isOver = true), asking) };
}

/** The most memory that a process ever held, in bytes; `NaN` where the system does not tell. */
function readPeak(pid: number): number {
	const path = `/proc/${pid}/status`;
	const status = existsSync(path) ? readFileSync(path, 'utf8') : '';
	return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024;
}
