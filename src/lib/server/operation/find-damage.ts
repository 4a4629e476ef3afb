import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Finding, Subject } from './damage-messages.ts';

const childScript = fileURLToPath(new URL('damage-child.ts', import.meta.url));

/** Child processes of one search: each one after the first follows one that damage has ended. */
const mostChildren = 20;

/** What a child process told before it ended. */
interface Told {
	findings: Finding[];
	/** Steps that it ended. */
	ended: number;
	/** What it was at; `null` between steps. */
	at: Subject | null;
	/** `null` if it ended well; else its code or signal, and what it wrote. */
	failure: string | null;
}

/**
 * Looks for damage in a database, in child processes: where one dies, that is the damage, and the next one goes on after it.
 *
 * @param url `file:path/to.db`
 * @param script for tests: what the child processes run
 */
export async function findDamageApart(url: string, script = childScript): Promise<Finding[]> {
	const findings: Finding[] = [];
	for (let first = 0, children = 1; ; children += 1) {
		const told = await runChild(script, url, first);
		findings.push(...told.findings);
		if (told.failure === null) return findings;
		const subject = told.at ?? { kind: 'file', name: 'the file' };
		findings.push({ ...subject, words: `to read it ended a process: ${told.failure}` });
		if (told.at === null || children === mostChildren) return findings;
		first += told.ended + 1;
	}
}

function runChild(script: string, url: string, first: number): Promise<Told> {
	const child = spawn(process.execPath, [script, url, String(first)], { stdio: ['ignore', 'pipe', 'pipe'] });
	const endWithUs = () => child.kill('SIGKILL');
	process.once('exit', endWithUs);
	const told: Told = { findings: [], ended: 0, at: null, failure: null };
	createInterface(child.stdout).on('line', (line) => hear(told, JSON.parse(line) as Subject | Finding[]));
	let errors = '';
	child.stderr.on('data', (chunk) => (errors = (errors + String(chunk)).slice(-4000)));
	const { promise, resolve, reject } = Promise.withResolvers<Told>();
	child.on('error', reject);
	child.on('close', (code, signal) => {
		process.off('exit', endWithUs);
		if (code !== 0) told.failure = describeEnd(signal ?? `code ${code}`, errors);
		resolve(told);
	});
	return promise;
}

function hear(told: Told, message: Subject | Finding[]): void {
	if (!Array.isArray(message)) {
		told.at = message;
		return;
	}
	told.findings.push(...message);
	told.ended += 1;
	told.at = null;
}

function describeEnd(exit: string, errors: string): string {
	return /^\S*Error: (.*)$/m.exec(errors)?.[1] ?? exit;
}
