/** `npm test`: every check there is, one after the other. The last line says how many passed and how many failed. */
import { spawnSync } from 'node:child_process';
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

const steps: Step[] = [
	{ name: 'lint', commands: [['eslint', '.']] },
	{ name: 'format', commands: [['prettier', '--check', '.']] },
	{
		name: 'types',
		commands: [
			['svelte-kit', 'sync'],
			['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human']
		]
	},
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
	{ name: 'build', commands: [['node', 'scripts/build.ts']] },
	{ name: 'browser', commands: [['node', 'scripts/browser.ts']] },
	{
		name: 'browser tests',
		commands: [['playwright', 'test']],
		tally: (succeeded) => tallyOfReport(browserReport, succeeded, tallyOfPlaywright)
	}
];

/** The pinned Node and the tools of this project come first, however this script was started. */
const env = { ...process.env, PATH: `${root}node_modules/.bin${delimiter}${process.env.PATH ?? ''}` };

function run([program, ...args]: string[]): boolean {
	return spawnSync(program!, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

function runStep({ name, commands, tally = tallyOfStep }: Step): Tally {
	const start = performance.now();
	console.log(`\n== ${name}`);
	const result = tally(commands.every(run));
	console.log(`== ${name}: ${summarize([result])} (${secondsSince(start)})`);
	return result;
}

process.chdir(root);
rmSync('test-results', { recursive: true, force: true }); // reports of an earlier run must not count
const tallies = steps.map(runStep);
console.log(`\n${summarize(tallies)}`);
process.exit(tallies.some(({ failed }) => failed > 0) ? 1 : 0);
