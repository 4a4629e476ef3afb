import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createProgress } from './progress.ts';
import type { Message } from './verify-messages.ts';

const childScript = fileURLToPath(new URL('verify-child.ts', import.meta.url));

/** What a child process told before it ended. */
interface Told {
	/** Steps that it ended. */
	ended: number;
	/** The step that it was at when it ended; `null` between steps. */
	at: string | null;
	/** Whether nothing was damaged. */
	isWhole: boolean;
	/** How it ended: 0, or another code, or the name of a signal. */
	exit: string;
	/** What it wrote about its end. */
	errors: string;
}

/**
 * Recomputes every hash of every release from what is stored, checks the file and the ledger, and prints a line for each. The
 * reading is done by child processes: where one dies, that is the damage, and the next one goes on after it.
 *
 * @param script for tests: what the child processes run
 * @returns whether all is whole
 */
export async function verifyReleases(url: string, script = childScript): Promise<boolean> {
	if (!existsSync(url.slice('file:'.length))) throw new Error(`${url}: no such database`);
	let isWhole = true;
	for (let first = 0; ;) {
		const told = await runChild(script, url, first);
		isWhole &&= told.isWhole && told.exit === '0';
		if (told.exit === '0') return isWhole;
		if (told.at === null) throw new Error(`the database cannot be read: ${describeEnd(told)}`);
		console.log(`${told.at}: DAMAGED: reading it ended the process: ${describeEnd(told)}`);
		first += told.ended + 1;
	}
}

function describeEnd({ exit, errors }: Told): string {
	if (/no such (table|column)/.test(errors))
		return 'it has an older schema; "npm run data -- load" brings it up to date';
	const message = /^\S*Error: (.*)$/m.exec(errors)?.[1];
	return message ?? (/^\d+$/.test(exit) ? `exit code ${exit}` : exit);
}

function runChild(script: string, url: string, first: number): Promise<Told> {
	const child = spawn(process.execPath, [script, url, String(first)], { stdio: ['ignore', 'pipe', 'pipe'] });
	const listener = listen();
	createInterface(child.stdout).on('line', (line) => listener.hear(JSON.parse(line) as Message));
	let errors = '';
	child.stderr.on('data', (chunk) => (errors += String(chunk)));
	const { promise, resolve, reject } = Promise.withResolvers<Told>();
	child.on('error', reject);
	child.on('close', (code, signal) => resolve({ ...listener.told(), exit: signal ?? String(code), errors }));
	return promise;
}

/** Prints what a child tells, and keeps where it is. */
function listen() {
	const progress = createProgress();
	let at: string | null = null;
	let of = 0;
	let ended = 0;
	let isWhole = true;
	const end = ({ damage, whole }: Message & { kind: 'end' }) => {
		progress.clear();
		console.log(damage.length === 0 ? `${at}: whole, ${whole}` : `${at}: DAMAGED: ${damage.join('; ')}`);
		isWhole &&= damage.length === 0;
		ended += 1;
		at = null;
	};
	return {
		hear(message: Message): void {
			if (message.kind === 'end') end(message);
			else if (message.kind === 'begin') ({ name: at, rows: of } = message);
			else progress.show({ step: `${at}`, done: message.rows, of, records: message.rows });
		},
		told: () => (progress.clear(), { at, ended, isWhole })
	};
}
