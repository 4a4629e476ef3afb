/**
 * `npm test`: every check there is, in stages of lanes side by side. The last line says how many passed and how many failed.
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

/** Steps one after the other. */
type Lane = Step[];

/** One after the other, each of one lane or of several side by side. Of those, the output of the last is seen as it comes. */
const stages: Lane[][] = [
	// One for each core of a small machine. Types and the build both write `.svelte-kit`, so one follows the other.
	[
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
	],
	[
		[
			{
				name: 'unit tests',
				commands: [vitest(unitReport)],
				tally: (succeeded) => tallyOfReport(unitReport, succeeded, tallyOfVitest)
			}
		]
	],
	// Replicas, kills and readers who are slow on purpose are waited for: what one lane leaves idle the other takes.
	[
		[
			{
				name: 'several machines',
				commands: [[...vitest(scaleReport), '--config', 'vitest.scale.config.ts']],
				tally: (succeeded) => tallyOfReport(scaleReport, succeeded, tallyOfVitest)
			}
		],
		[
			{ name: 'browser', commands: [['node', 'scripts/browser.ts']] },
			{
				name: 'browser tests',
				commands: [['playwright', 'test']],
				tally: (succeeded) => tallyOfReport(browserReport, succeeded, tallyOfPlaywright)
			}
		]
	]
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

async function runStep({ name, commands, tally = tallyOfStep }: Step, isSeen: boolean): Promise<Tally> {
	const start = performance.now();
	let output = '';
	const heading = `\n== ${name}`;
	if (isSeen) console.log(heading);
	let succeeded = true;
	for (const command of commands)
		succeeded &&= await run(command, isSeen ? undefined : (text) => void (output += text));
	const result = tally(succeeded);
	if (!isSeen) console.log(`${heading}\n${output.trimEnd()}`); // whole, when it is there
	console.log(`== ${name}: ${summarize([result])} (${secondsSince(start)})`);
	return result;
}

async function runLane(lane: Lane, isSeen: boolean): Promise<Tally[]> {
	const tallies: Tally[] = [];
	for (const step of lane) tallies.push(await runStep(step, isSeen));
	return tallies;
}

async function runStage(lanes: Lane[]): Promise<Tally[]> {
	return (await Promise.all(lanes.map((lane, at) => runLane(lane, at === lanes.length - 1)))).flat();
}

process.chdir(root);
rmSync('test-results', { recursive: true, force: true }); // reports of an earlier run must not count
const tallies: Tally[] = [];
for (const lanes of stages) tallies.push(...(await runStage(lanes)));
console.log(`\n${summarize(tallies)}`);
process.exit(tallies.some(({ failed }) => failed > 0) ? 1 : 0);
