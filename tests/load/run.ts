/** `npm run load`: a bounded load on the built site, from other processes on this machine. Writes docs/benchmarks.md. */
import { argv } from 'node:process';
import { prepareBuild } from '../../scripts/build.ts';
import { giveUp, root, secondsSince } from '../../scripts/project.ts';
import { describeRun, writePart } from '../bench/report.ts';
import { openWorkspace, type Workspace } from '../bench/workspace.ts';
import { measureCold } from './cold.ts';
import { measureHostile } from './hostile.ts';
import { measureOverload } from './overload.ts';
import { writeVerdicts, type Part } from './promise.ts';
import { measureStep } from './step.ts';
import { measureThroughput } from './throughput.ts';

/** A run that has not ended by then ends: something hangs. It takes some three minutes. */
const limit = 6 * 60_000;

const parts: Record<string, (workspace: Workspace) => Promise<Part>> = {
	throughput: measureThroughput,
	overload: measureOverload,
	cold: measureCold,
	step: measureStep,
	hostile: measureHostile
};

async function main(wanted: string[]): Promise<void> {
	const unknown = wanted.find((name) => !(name in parts));
	if (unknown) throw new Error(`no part ${unknown}; there are ${Object.keys(parts).join(', ')}`);
	process.chdir(root);
	prepareBuild();
	const start = performance.now();
	const late = () => giveUp(new Error(`the load has not ended within ${limit / 60_000} minutes`));
	setTimeout(late, limit).unref();
	const head = describeRun('npm run load');
	const workspace = openWorkspace();
	const done: Part[] = [];
	for (const name of wanted.length > 0 ? wanted : Object.keys(parts)) {
		done.push(await parts[name]!(workspace));
		console.log(
			`\n${done.at(-1)!.text}\n${writeVerdicts(done.at(-1)!.verdicts)}\n${name} (${secondsSince(start)})`
		);
	}
	if (wanted.length > 0) return; // one part is for looking; the document holds whole runs
	const texts = done.map(({ text }) => text).filter(Boolean);
	const verdicts = writeVerdicts(done.flatMap((part) => part.verdicts));
	await writePart('load', [head, ...texts, verdicts].join('\n\n'));
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

try {
	await main(argv.slice(2));
	process.exit();
} catch (error) {
	giveUp(error);
}
