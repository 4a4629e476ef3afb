import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Watched } from './watch.ts';

const script = fileURLToPath(new URL('watch-child.ts', import.meta.url));

/** Starts a reader that never rests; `stop` ends it and tells what it found. */
export function startWatcher(url: string): { stop(): Promise<Watched> } {
	const child = fork(script, [url]);
	return {
		stop: async () => {
			child.send('stop');
			const [watched] = (await once(child, 'message')) as [Watched];
			return watched;
		}
	};
}
