import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fc from 'fast-check';
import { endChild, startChild } from './child.ts';
import { csvInputs, type CsvInput } from './csv-inputs.ts';
import type { Finding, Plan } from './fuzz-site.ts';

/** Files that are sent at once; if they take this many milliseconds together, one of them hangs. */
const together = 50;
const patience = 60_000;

interface Reply {
	faults: string[];
	milliseconds: number;
}

/** Importers in a process of their own, begun anew when one hangs. */
export interface ImporterHost {
	process: ChildProcess;
}

/** Starts the process that reads files. */
export function startImporters(): ImporterHost {
	return { process: startChild('tests/fuzz/importer-child.ts') };
}

/** Sends files to the importers and says what was wrong. */
export async function fuzzImporters(host: ImporterHost, plan: Plan): Promise<Finding[]> {
	const findings: Finding[] = [];
	for (let done = 0; done < plan.runs; done += together) {
		const numRuns = Math.min(together, plan.runs - done);
		const inputs = fc.sample(csvInputs, { numRuns, seed: plan.seed + done });
		const replies = await readAll(host, inputs);
		for (const [at, { faults, milliseconds }] of replies.entries()) {
			if (milliseconds > plan.milliseconds) faults.push(`took ${Math.round(milliseconds)} ms`);
			findings.push(...faults.map((fault) => ({ border: 'importers', fault, input: describe(inputs[at]!) })));
		}
	}
	return findings;
}

/** If some files together get no answer, each is sent alone, to tell which it was. */
async function readAll(host: ImporterHost, inputs: CsvInput[]): Promise<Reply[]> {
	const replies = await read(host, inputs);
	if (replies) return replies;
	if (inputs.length === 1) return [{ faults: ['no answer'], milliseconds: 0 }];
	const alone = [];
	for (const input of inputs) alone.push(...(await readAll(host, [input])));
	return alone;
}

async function read(host: ImporterHost, inputs: CsvInput[]): Promise<Reply[] | null> {
	const ended = new AbortController();
	const end = () => ended.abort();
	host.process.once('exit', end);
	try {
		host.process.send(inputs);
		const signal = AbortSignal.any([AbortSignal.timeout(patience), ended.signal]);
		const [replies] = (await once(host.process, 'message', { signal })) as [Reply[]];
		host.process.off('exit', end);
		return replies;
	} catch {
		await endChild(host.process);
		host.process = startImporters().process;
		return null;
	}
}

function describe({ importer, bytes }: CsvInput): string {
	return `${importer} ${JSON.stringify(bytes.toString('latin1').slice(0, 2000))} (${bytes.length} bytes)`;
}
