/** `npm run fuzz`: hostile input at every border of the built site. The seed that it prints repeats a run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { prepareBuild } from '../../scripts/build.ts';
import { prepareDatabase } from '../../scripts/load.ts';
import { root, secondsSince } from '../../scripts/project.ts';
import { importMadeUpRelease } from '../e2e/made-up-release.ts';
import { borders } from './borders.ts';
import { endChild, readMemory, type Memory } from './child.ts';
import { fuzzImporters, startImporters } from './fuzz-importers.ts';
import { fuzzBorder, isSlowAlone, type Finding, type Plan } from './fuzz-site.ts';
import { startSite, type Site } from './site.ts';

/** Bytes that may stay in use over the second half of a run; the cache is as full as it gets by then. */
const growth = 32 * 1024 * 1024;
const bounds = { milliseconds: 1000 };

const program = new Command('npm run fuzz --')
	.option('--runs <number>', 'inputs over all borders', '100000')
	.option('--seed <number>', 'of an earlier run')
	.option('--border <name>', `one of: importers, ${Object.keys(borders).join(', ')}`)
	.parse();
const { runs, seed, border } = program.opts<{ runs: string; seed?: string; border?: string }>();
const chosen = border === undefined ? ['importers', ...Object.keys(borders)] : [border];
if (border !== undefined && border !== 'importers' && !(border in borders))
	program.error(`no border ${border}`);

process.chdir(root);
const plan: Plan = {
	...bounds,
	runs: Math.ceil(Number(runs) / 2 / chosen.length),
	seed: seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(seed)
};
const start = performance.now();
const again = border === undefined ? '' : ` --border ${JSON.stringify(border)}`;
console.log(`npm run fuzz -- --runs ${runs} --seed ${plan.seed}${again}`);
const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
try {
	process.exitCode = (await fuzz()) ? 0 : 1;
} finally {
	rmSync(folder, { recursive: true, force: true });
}

async function fuzz(): Promise<boolean> {
	prepareBuild();
	const database = `file:${join(folder, 'site.db')}`;
	prepareDatabase(database);
	importMadeUpRelease(database, join(folder, 'made-up.csv'));
	const site = await startSite(database);
	const importers = startImporters();
	const halves = [];
	for (const half of [0, 1]) halves.push(await runHalf(half, site, importers));
	const memory = [site.process, importers.process].map(readMemory);
	const grown = findGrowth(halves[0]!.memory, await Promise.all(memory));
	await Promise.all([endChild(site.process), endChild(importers.process)]);
	const findings = await dropSlowMachine(
		halves.flatMap((half) => half.findings),
		database
	);
	report([...findings, ...grown]);
	return findings.length + grown.length === 0;
}

async function runHalf(half: number, site: Site, importers: ReturnType<typeof startImporters>) {
	const findings: Finding[] = [];
	for (const name of chosen) {
		const began = performance.now();
		const own = { ...plan, seed: plan.seed + half * plan.runs };
		const found = await (name === 'importers' ? fuzzImporters(importers, own) : fuzzBorder(site, name, own));
		findings.push(...found);
		for (const finding of found) if (!isSlow(finding)) show(finding);
		console.log(`${name}: ${plan.runs} inputs in ${secondsSince(began)}, ${found.length} to look at`);
	}
	return { findings, memory: await Promise.all([site.process, importers.process].map(readMemory)) };
}

function findGrowth(before: Memory[], after: Memory[]): Finding[] {
	return ['site', 'importers'].flatMap((name, at) => {
		const [used, rss] = [after[at]!.used - before[at]!.used, after[at]!.rss - before[at]!.rss];
		const words = `${toMegabytes(used)} in use, ${toMegabytes(rss)} in all`;
		console.log(
			`memory of the ${name} over the second half: ${words} (${toMegabytes(after[at]!.rss)} at the end)`
		);
		return used > growth ? [{ border: name, fault: `memory grew: ${words}`, input: 'the whole run' }] : [];
	});
}

function toMegabytes(bytes: number): string {
	return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function isSlow({ fault, request }: Finding): boolean {
	return request !== undefined && fault.startsWith('took ');
}

function show({ border: name, fault, input }: Finding): void {
	console.log(`\n${name}: ${fault}\n${input}`);
}

/** What was slow is asked again, alone, of a new site that keeps nothing yet: the rest was the machine. */
async function dropSlowMachine(findings: Finding[], database: string): Promise<Finding[]> {
	const kept = findings.filter((finding) => !isSlow(finding));
	const slow = findings.filter(isSlow);
	if (slow.length === 0) return kept;
	const site = await startSite(database, 'no');
	for (const finding of slow) {
		if (await isSlowAlone(site, finding.request!, bounds)) kept.push(finding);
	}
	await endChild(site.process);
	console.log(`${slow.length} slow answers, asked again alone`);
	return kept;
}

function report(findings: Finding[]): void {
	for (const finding of findings.slice(0, 100)) show(finding);
	const inputs = plan.runs * 2 * chosen.length;
	const rate = inputs / ((performance.now() - start) / 1000);
	console.log(
		`\n${inputs} inputs, ${rate.toFixed(0)} a second, ${findings.length} findings; seed ${plan.seed}`
	);
}
