import { chromium, type Browser } from '@playwright/test';
import playwright from '../../playwright.config.ts';
import { listAddresses } from './addresses.ts';
import { startSite } from './children.ts';
import { buildClientChart } from './client-chart/build.ts';
import { serveClientChart } from './client-chart/serve.ts';
import { kinds, loadPage, type Loading } from './loading.ts';
import { formatKilobytes, toTable } from './report.ts';
import { compareRuns } from './statistics.ts';
import type { Workspace } from './workspace.ts';

const widths = [390, 1440];
const pairs = 3;

interface Loaded extends Loading {
	name: string;
	width: number;
}

/** Measures what comes over the wire for each page in an empty browser, and the front page with a client-drawn chart. */
export async function measureBytes(workspace: Workspace): Promise<string> {
	const database = workspace.makeDatabase('bytes.db');
	const site = await startSite(database);
	const usual = await serveClientChart(site.address, await buildClientChart(workspace.path('client-chart')));
	const browser = await chromium.launch(playwright.use?.launchOptions);
	try {
		const ours: Loaded[] = [];
		for (const { name, path } of listAddresses(database)) {
			for (const width of widths) {
				ours.push({ name, width, ...(await loadPage(browser, site.address + path, width)) });
			}
		}
		const comparison = await compare(browser, site.address, usual.address);
		return [`Chromium ${browser.version()}.`, describe(ours), judge(ours), comparison].join('\n\n');
	} finally {
		await browser.close();
		usual.stop();
		await site.stop();
	}
}

const header = ['page', 'all', ...kinds, 'requests', 'CLS'];

/** One row a page, as a rule: the bytes seldom depend on the width. */
function describe(loaded: Loaded[]): string {
	const byCells = Map.groupBy(loaded, (page) => JSON.stringify([page.name, ...cellsOf(page)]));
	const rows = [...byCells.values()].map((alike) => {
		const sizes = alike.length === widths.length ? '' : `, ${alike.map(({ width }) => width).join()} px`;
		return [alike[0]!.name + sizes, ...cellsOf(alike[0]!)];
	});
	const words = `Every page at ${widths.join(' and ')} px; one row where both are alike.`;
	return `${words}\n\n${toTable(header, rows)}`;
}

function cellsOf({ bytes, total, requests, shift }: Loading): string[] {
	const sizes = [total, ...kinds.map((kind) => bytes[kind])];
	return [
		...sizes.map((size) => (size === 0 ? '–' : formatKilobytes(size))),
		String(requests),
		formatShift(shift)
	];
}

function formatShift(shift: number): string {
	return shift === 0 ? '0' : shift.toFixed(4);
}

/** The budgets of design.md, in words. */
function judge(loaded: Loaded[]): string {
	const front = loaded.filter(({ name }) => name === 'front page');
	const others = loaded.filter(({ name }) => name !== 'front page');
	return [
		['Front page at most 100 kB in all', front.filter(({ total }) => total > 100_000)],
		['front page at most 15 kB of JavaScript', front.filter(({ bytes }) => bytes.JavaScript > 15_000)],
		['other pages at most 60 kB of JavaScript', others.filter(({ bytes }) => bytes.JavaScript > 60_000)],
		['no layout shift', loaded.filter(({ shift }) => shift > 0)],
		['everything that a page asks for comes', loaded.filter(({ failed }) => failed.length > 0)]
	]
		.map(([budget, over]) => `- ${String(budget)}: ${verdict(over as Loaded[])}`)
		.join('\n');
}

function verdict(over: Loaded[]): string {
	if (over.length === 0) return '**met**';
	return `**not met** by ${over.map(({ name, width }) => `${name} at ${width} px`).join('; ')}`;
}

/** Ours, the usual way, ours, the usual way … at the wide width. */
async function compare(browser: Browser, site: string, usual: string): Promise<string> {
	const runs: Record<'ours' | 'usual', Loading[]> = { ours: [], usual: [] };
	for (let pair = 0; pair < pairs; pair += 1) {
		runs.ours.push(await loadPage(browser, `${site}/`, 1440));
		runs.usual.push(await loadPage(browser, `${usual}/`, 1440));
	}
	checkComparable([...runs.ours, ...runs.usual]);
	const table = toTable(header, [
		['drawn on the server', ...cellsOf(runs.ours[0]!)],
		['drawn in the browser', ...cellsOf(runs.usual[0]!)]
	]);
	const total = (list: Loading[]) => list.map((loading) => loading.total);
	const ratio = compareRuns(total(runs.usual), total(runs.ours)).median.toFixed(2);
	const script = (list: Loading[]) => formatKilobytes(list[0]!.bytes.JavaScript);
	const words =
		`Drawn in the browser, the front page takes ${ratio} times the bytes, ${script(runs.usual)} of JavaScript ` +
		`instead of ${script(runs.ours)}, and shows no window until that has run.`;
	return `### The front page, its façade drawn in the browser\n\n${table}\n\n${words}`;
}

/** @throws {Error} if something was missing, or the two did not draw the same: then the sizes say nothing */
function checkComparable(loadings: Loading[]): void {
	const failed = loadings.flatMap((loading) => loading.failed);
	if (failed.length > 0) throw new Error(`not comparable, because of ${failed.join(', ')}`);
	const drawn = [...new Set(loadings.map((loading) => loading.drawn))];
	if (drawn.length > 1 || drawn[0] === 0)
		throw new Error(`not comparable: ${drawn.join(' and ')} links drawn`);
}
