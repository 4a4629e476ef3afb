import { setImmediate } from 'node:timers/promises';
import type { Pause } from './search.ts';

/** How long a search may hold the event loop, in milliseconds. */
const turn = 12;

/** Gives others their turn when its own is over. */
export function takeTurns(): Pause {
	let began = performance.now();
	return () => {
		if (performance.now() - began < turn) return undefined;
		return setImmediate().then(() => {
			began = performance.now();
		});
	};
}
