import { fork } from 'node:child_process';
import { once } from 'node:events';
import { root } from '../../scripts/project.ts';
import type { Outcome, Volley } from './cannon.ts';
import type { Outcome as RushOutcome, Rush } from './rush.ts';

/** Fires a volley from a process of its own: so many connections, each of which asks again when it is answered. */
export const fireVolley = (volley: Volley) => tell<Outcome>('cannon.ts', volley);

/** Sends a rush from a process of its own: so many readers a second, whether or not others are answered. */
export const sendRush = (rush: Rush) => tell<RushOutcome>('rush.ts', rush);

/** Runs a generator of this folder; none fires for longer than half a minute. */
async function tell<Result>(script: string, message: { seconds: number }): Promise<Result> {
	const child = fork(`${root}tests/load/${script}`, [], {
		cwd: root,
		execPath: process.execPath,
		serialization: 'advanced' // there are numbers that are none
	});
	const timer = setTimeout(() => child.kill('SIGKILL'), (message.seconds + 40) * 1000);
	try {
		child.send(message);
		const [outcome] = (await Promise.race([
			once(child, 'message'),
			once(child, 'exit').then(() => Promise.reject(new Error('the generator ended without a word')))
		])) as [Result];
		return outcome;
	} finally {
		clearTimeout(timer);
		child.kill('SIGKILL');
	}
}
