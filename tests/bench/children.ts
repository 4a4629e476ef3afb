import { fork, spawn, type ChildProcess, type ForkOptions } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { root, serverFlags } from '../../scripts/project.ts';

const started = new Set<ChildProcess>();
process.on('exit', () => started.forEach((child) => child.kill('SIGKILL')));

/** A server in a process of its own. */
export interface Server {
	/** `http://127.0.0.1:<port>` */
	address: string;
	pid: number;
	/** Milliseconds of processor time that it has used; `NaN` where the system does not tell (it is Linux that does). */
	processorTime(): number;
	stop(): Promise<void>;
}

/** Runs a script of this folder in a process of its own and reads the one line of JSON that it prints. */
export async function runChild<Result>(script: string, args: string[], seconds = 60): Promise<Result> {
	const signal = AbortSignal.timeout(seconds * 1000);
	const flags = ['--import', './tests/bench/small-heap.ts'];
	const child = keep(
		spawn(process.execPath, [...flags, `tests/bench/${script}`, ...args], { cwd: root, signal })
	);
	let printed = '';
	let complaint = '';
	child.stdout!.on('data', (chunk) => (printed += String(chunk)));
	child.stderr!.on('data', (chunk) => (complaint += String(chunk)));
	const [code] = (await once(child, 'close')) as [number | null];
	if (code !== 0) throw new Error(`${script} ${args[0]} ended with ${code}: ${complaint.trim()}`);
	return JSON.parse(printed) as Result;
}

/** Serves the built site from a database, on a free port. Nothing is made before it is asked for, unless told so. */
export async function startSite(database: string, more: Record<string, string> = {}): Promise<Server> {
	const env = {
		...process.env,
		DATABASE_URL: database,
		HOST: '127.0.0.1',
		PORT: '0',
		ORIGIN: '',
		WARM: 'no',
		...more
	};
	const child = keep(spawn(process.execPath, [...serverFlags, 'server.ts'], { cwd: root, env }));
	let written = '';
	for (const stream of [child.stdout!, child.stderr!])
		stream.on('data', (chunk) => (written += String(chunk)));
	for (let tries = 0; tries < 1200; tries += 1) {
		const address = /is at (http:\/\/\S+)/.exec(written)?.[1];
		if (address) return toServer(child, address);
		if (child.exitCode !== null) break;
		await wait(25);
	}
	throw new Error(`the site did not start: ${written}`);
}

/** Starts a script of this folder that is told by message what to serve and answers with its address. */
export async function startTold(script: string, message: unknown): Promise<Server> {
	const options: ForkOptions = { cwd: root, execPath: process.execPath, serialization: 'advanced' };
	const child = keep(fork(`${root}tests/bench/${script}`, [], options));
	child.send(message as object);
	const [address] = (await once(child, 'message', { signal: AbortSignal.timeout(30_000) })) as [string];
	return toServer(child, address);
}

function toServer(child: ChildProcess, address: string): Server {
	const { pid } = child;
	return { address, pid: pid!, processorTime: () => readProcessorTime(pid!), stop: () => stop(child) };
}

/** The first number of `schedstat` is the nanoseconds that a thread has run. */
function readProcessorTime(pid: number): number {
	const folder = `/proc/${pid}/task`;
	if (!existsSync(folder)) return NaN;
	const threads = readdirSync(folder).map((thread) => readFileSync(`${folder}/${thread}/schedstat`, 'utf8'));
	return threads.reduce((sum, text) => sum + Number.parseInt(text), 0) / 1e6;
}

function keep(child: ChildProcess): ChildProcess {
	started.add(child.once('exit', () => started.delete(child)));
	return child;
}

async function stop(child: ChildProcess): Promise<void> {
	if (!started.has(child)) return;
	child.kill('SIGKILL');
	await once(child, 'exit');
}
