import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { root, serverFlags } from '../../scripts/project.ts';

/** Bytes after a forced collection. */
export interface Memory {
	rss: number;
	/** The heap and what hangs on it. */
	used: number;
	/** Milliseconds of processor time since its start. */
	processor: number;
}

/** Starts a program in a process of its own that can be asked for its memory. It never outlives this one. */
export function startChild(script: string, variables: Record<string, string> = {}): ChildProcess {
	const child = fork(`${root}${script}`, [], {
		cwd: root,
		env: { ...process.env, ...variables },
		execArgv: [...serverFlags, '--expose-gc', '--import', './tests/fuzz/memory-probe.ts'],
		serialization: 'advanced',
		stdio: ['ignore', 'pipe', 'pipe', 'ipc']
	});
	const end = () => void child.kill('SIGKILL');
	process.once('exit', end);
	child.once('exit', () => process.off('exit', end));
	return child;
}

/** The memory of such a process. */
export async function readMemory(child: ChildProcess): Promise<Memory> {
	child.send('memory');
	const [memory] = (await once(child, 'message', { signal: AbortSignal.timeout(60_000) })) as [Memory];
	return memory;
}

/** Ends such a process, if it still runs. */
export async function endChild(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	child.kill('SIGKILL');
	await once(child, 'exit');
}
