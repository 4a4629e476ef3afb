import type { Logger } from 'pino';
import type { Metrics } from './metrics.ts';

/** Notes a request that was turned away before anything else was done for it. */
export type Tally = () => void;

/**
 * Counts requests that were turned away, and writes one line of the log for all of a second: in a crowd they are most of what
 * comes, and a line for each would take time from the pages of those who were let in.
 *
 * @param every milliseconds
 */
export function createTally(log: Logger, metrics: Metrics | null, every = 1000): Tally {
	let count = 0;

	function write(): void {
		log.warn({ route: 'refused', status: 503, count });
		count = 0;
	}

	return () => {
		metrics?.countTurnedAway();
		count += 1;
		if (count === 1) setTimeout(write, every).unref();
	};
}
