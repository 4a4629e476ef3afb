/**
 * `npm test`: every check there is. Those that only read run two at a time, those that serve or measure have the machine to
 * themselves. The last line says how many passed and how many failed.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { delimiter } from 'node:path';
import { root, secondsSince } from './project.ts';
import {
	summarize,
	tallyOfPlaywright,
	tallyOfReport,
	tallyOfStep,
	tallyOfVitest,
	type Tally
} from './test-report.ts';

/** A program of `node_modules/.bin` or `node`, its arguments, and how its tests are counted: one unless told. */
interface Step {
	name: string;
	commands: string[][];
	tally?: (succeeded: boolean) => Tally;
}

const unitReport = 'test-results/unit.json';
const scaleReport = 'test-results/scale.json';
const browserReport = 'test-results/e2e.json';

const vitest = (report: string) => [
	'vitest',
	'run',
	'--reporter=default',
	'--reporter=json',
	`--outputFile.json=${report}`
];

/** Side by side, one for each core of a small machine. Types and the build both write `.svelte-kit`, so one follows the other. */
const lanes: Step[][] = [
	[
		{ name: 'lint', commands: [['eslint', '.']] },
		{ name: 'format', commands: [['prettier', '--check', '.']] }
	],
	[
		{
			name: 'types',
			commands: [
				['svelte-kit', 'sync'],
				['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human']
			]
		},
		{ name: 'build', commands: [['node', 'scripts/build.ts']] }
	]
];

/** One after the other. */
const steps: Step[] = [
	{
		name: 'unit tests',
		commands: [vitest(unitReport)],
		tally: (succeeded) => tallyOfReport(unitReport, succeeded, tallyOfVitest)
	},
	{
		name: 'several machines',
		commands: [[...vitest(scaleReport), '--config', 'vitest.scale.config.ts']],
		tally: (succeeded) => tallyOfReport(scaleReport, succeeded, tallyOfVitest)
	},
	{ name: 'browser', commands: [['node', 'scripts/browser.ts']] },
	{
		name: 'browser tests',
		commands: [['playwright', 'test']],
		tally: (succeeded) => tallyOfReport(browserReport, succeeded, tallyOfPlaywright)
	}
];

/**
 * The pinned Node and the tools of this project come first, however this script was started. The many processes that tests
 * start compile the same files.
 */
const env = {
	...process.env,
	PATH: `${root}node_modules/.bin${delimiter}${process.env.PATH ?? ''}`,
	NODE_COMPILE_CACHE: `${root}node_modules/.cache/node`
};

/** Runs a program; its output goes where `print` puts it, or straight on. */
async function run([program, ...args]: string[], print?: (text: string) => void): Promise<boolean> {
	const output = print ? 'pipe' : 'inherit';
	const child = spawn(program!, args, { cwd: root, env, stdio: ['ignore', output, output] });
	for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', print!);
	const [code] = (await once(child, 'close').catch(() => [null])) as [number | null];
	return code === 0;
}

async function runStep({ name, commands, tally = tallyOfStep }: Step, isAlone: boolean): Promise<Tally> {
	const start = performance.now();
	let output = '';
	const heading = `\n== ${name}`;
	if (isAlone) console.log(heading);
	let succeeded = true;
	for (const command of commands)
		succeeded &&= await run(command, isAlone ? undefined : (text) => void (output += text));
	const result = tally(succeeded);
	if (!isAlone) console.log(`${heading}\n${output.trimEnd()}`); // whole, when it is there
	console.log(`== ${name}: ${summarize([result])} (${secondsSince(start)})`);
	return result;
}

async function runAll(steps: Step[], isAlone: boolean): Promise<Tally[]> {
	const tallies: Tally[] = [];
	for (const step of steps) tallies.push(await runStep(step, isAlone));
	return tallies;
}

process.chdir(root);
rmSync('test-results', { recursive: true, force: true }); // reports of an earlier run must not count
const read = await Promise.all(lanes.map((lane) => runAll(lane, false)));
const tallies = [...read.flat(), ...(await runAll(steps, true))];
console.log(`\n${summarize(tallies)}`);
process.exit(tallies.some(({ failed }) => failed > 0) ? 1 : 0);
