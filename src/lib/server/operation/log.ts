import { pino, type DestinationStream, type Logger } from 'pino';
import type { LogLevel } from './levels.ts';
import { processWide } from './process-wide.ts';

/** How long a line may wait for others, in milliseconds. */
const longestWait = 500;

const holder = processWide<{ log: Logger | null }>('log', () => ({ log: null }));

/**
 * Begins the log of this process: a line of JSON each, to standard output. Lines below `error` are written some at a time,
 * because a write for each would cost a kept page a third of its speed; an error is written at once with all before it.
 */
export function openLog(level: LogLevel, to?: DestinationStream): Logger {
	const buffered = to ?? openBuffer();
	const log = pino(
		{
			level,
			base: null,
			timestamp: () => `,"time":"${new Date().toISOString()}"`,
			formatters: { level: (label) => ({ level: label }) },
			hooks: {
				logMethod(args, method, number) {
					method.apply(this, args);
					if (number >= 50) flush(buffered);
				}
			}
		},
		buffered
	);
	return (holder.log = log);
}

/** The log of this process; `null` where none was begun: in development, in scripts, in tests. */
export function findLog(): Logger | null {
	return holder.log;
}

function openBuffer(): DestinationStream {
	const buffered = pino.destination({ dest: 1, sync: false, minLength: 4096 });
	buffered.on('error', () => undefined); // whoever read the log has gone: the site goes on
	setInterval(() => buffered.flush(), longestWait).unref();
	process.on('exit', () => flush(buffered));
	return buffered;
}

function flush(to: DestinationStream & { flushSync?: () => void }): void {
	try {
		to.flushSync?.();
	} catch {
		// not open yet: written with the next lines
	}
}
