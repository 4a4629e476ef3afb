import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Watched } from './watch.ts';

const script = fileURLToPath(new URL('watch-child.ts', import.meta.url));

/** A reader that never rests. */
export interface Watcher {
	/** States that it has seen by now. */
	states(): number;
	/** Ends it and tells what it found. */
	stop(): Promise<Watched>;
}

/** Starts a reader that never rests. */
export function startWatcher(url: string): Watcher {
	const child = fork(script, [url]);
	let states = 0;
	const told = Promise.withResolvers<Watched>();
	child.on('message', (message: number | Watched) => {
		if (typeof message === 'number') states = message;
		else told.resolve(message);
	});
	return {
		states: () => states,
		stop: () => {
			child.send('stop');
			return told.promise;
		}
	};
}
