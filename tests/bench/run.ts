/** `npm run bench`, or one part of it: `npm run bench -- import`. Writes docs/benchmarks.md. */
import { argv } from 'node:process';
import { prepareBuild } from '../../scripts/build.ts';
import { giveUp, root, secondsSince } from '../../scripts/project.ts';
import { measureApi } from './api.ts';
import { measureBytes } from './bytes.ts';
import { measureExplorer } from './explorer.ts';
import { measureGrowth } from './growth.ts';
import { measureImports } from './import.ts';
import { measureLinkage } from './linkage.ts';
import { measurePages } from './pages.ts';
import { describeRun, writePart } from './report.ts';
import { measureSearch } from './search.ts';
import { measureTrace } from './trace.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

/** A part that has not ended by then ends: something hangs. Each takes one to five minutes on a quiet machine, linkage more. */
const limit = 30 * 60_000;

const parts: Record<string, (workspace: Workspace) => Promise<string>> = {
	import: measureImports,
	pages: measurePages,
	explorer: measureExplorer,
	api: measureApi,
	linkage: measureLinkage,
	trace: measureTrace,
	search: measureSearch,
	growth: measureGrowth,
	bytes: measureBytes
};

async function runPart(name: string, workspace: Workspace): Promise<void> {
	const start = performance.now();
	const late = () => giveUp(new Error(`${name} has not ended within ${limit / 60_000} minutes`));
	const timer = setTimeout(late, limit);
	const head = describeRun(`npm run bench -- ${name}`);
	const report = await parts[name]!(workspace);
	console.log(`\n${head}\n\n${report}\n\n${name}: done (${secondsSince(start)})\n`);
	await writePart(name, `${head}\n\n${report}`);
	clearTimeout(timer);
}

async function main(wanted: string[]): Promise<void> {
	const unknown = wanted.find((name) => !(name in parts));
	if (unknown) throw new Error(`no part ${unknown}; there are ${Object.keys(parts).join(', ')}`);
	process.chdir(root);
	prepareBuild();
	const workspace = openWorkspace();
	for (const name of wanted.length > 0 ? wanted : Object.keys(parts)) await runPart(name, workspace);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

try {
	await main(argv.slice(2));
	process.exit();
} catch (error) {
	giveUp(error);
}
