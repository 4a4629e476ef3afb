import { fork } from 'node:child_process';
import { once } from 'node:events';
import { root } from '../../scripts/project.ts';
import type { Outcome, Volley } from './cannon.ts';

/** Fires a volley from a process of its own. No volley is longer than half a minute. */
export async function fireVolley(volley: Volley): Promise<Outcome> {
	const child = fork(`${root}tests/load/cannon.ts`, [], { cwd: root, execPath: process.execPath });
	const timer = setTimeout(() => child.kill('SIGKILL'), (volley.seconds + 40) * 1000);
	try {
		child.send(volley);
		const [outcome] = (await Promise.race([
			once(child, 'message'),
			once(child, 'exit').then(() => Promise.reject(new Error('the volley ended without a word')))
		])) as [Outcome];
		return outcome;
	} finally {
		clearTimeout(timer);
		child.kill('SIGKILL');
	}
}
