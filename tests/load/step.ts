import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../../scripts/project.ts';
import { startSite } from '../bench/children.ts';
import { writeFakeFile } from '../bench/generate.ts';
import { formatAmount, formatMilliseconds, toTable } from '../bench/report.ts';
import type { Workspace } from '../bench/workspace.ts';
import type { Outcome } from './cannon.ts';
import { collectJourneys } from './journeys.ts';
import type { Part } from './promise.ts';
import { faultsOf } from './throughput.ts';
import { fireVolley } from './volley.ts';

/** Requests a second on a day like any other. */
const usual = 30;
const rows = 3000;

/** Ten times as many readers from one moment to the next, and at that moment an import into the running site's database. */
export async function measureStep(workspace: Workspace): Promise<Part> {
	const database = workspace.makeDatabase('step.db');
	const file = workspace.path('step.csv');
	writeFakeFile(file, rows);
	const site = await startSite(database, { WARM: 'yes' });
	const paths = [...(await collectJourneys(site.address)).keys()];
	const volley = { address: site.address, paths };
	const before = await fireVolley({ ...volley, connections: 20, seconds: 4, rate: usual });
	const importing = importFile(database, file);
	const during = await fireVolley({ ...volley, connections: 200, seconds: 12, rate: 10 * usual });
	const code = await importing;
	await wait(300);
	const shown = await (await fetch(`${site.address}/datasets/wapo`)).text();
	await site.stop();
	const isSeen = code === 0 && shown.includes('2026-01-01');
	return {
		text: toTable(header, [
			describe(`before, ${usual} requests/s`, before),
			describe(`from the import on, ${10 * usual} requests/s`, during)
		]),
		verdicts: [
			{
				promise: 'a tenfold step at the moment of an import is served without an error',
				isMet: faultsOf(during) === 0 && isSeen,
				told: `${faultsOf(during)} errors in ${formatAmount(during.served)} answers, p99 ${formatMilliseconds(during.p99)} ms; ${isSeen ? 'the release is shown' : `the import ended with ${code}`}`
			}
		]
	};
}

async function importFile(database: string, file: string): Promise<number | null> {
	const args = ['scripts/data.ts', 'import', 'wapo', file, '--date', '2026-01-01', '--confirm'];
	const env = { ...process.env, DATABASE_URL: database };
	const child = spawn(process.execPath, args, { cwd: root, env, stdio: 'ignore', timeout: 60_000 });
	const [code] = (await once(child, 'exit')) as [number | null];
	return code;
}

const header = ['what', 'served/s', 'p50', 'p99', 'errors'];

function describe(name: string, outcome: Outcome): string[] {
	const { perSecond, p50, p99 } = outcome;
	return [name, formatAmount(perSecond), ...[p50, p99].map(formatMilliseconds), String(faultsOf(outcome))];
}
