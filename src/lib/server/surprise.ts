import { randomBytes } from 'node:crypto';
import { findLog } from './operation/log.ts';

/** What a reader is told of a surprise: an id to quote, nothing of what went wrong. */
export interface Surprise {
	message: string;
	id: string;
}

/** What is logged of a surprise. Query strings stay out: they say what a reader looked for. */
export interface SurpriseLine {
	id: string;
	path: string;
	error: string;
	stack: string | undefined;
}

/**
 * Writes a surprise to the log as one line of JSON and gives back what the reader may know.
 *
 * @param path path of the request, without its query
 * @param id of the request that met it, if it has one: the answer bears it too
 * @param write the log of this process unless told; where none was begun, standard error
 */
export function reportSurprise(
	error: unknown,
	path: string,
	id: string = randomBytes(6).toString('hex'),
	write: (line: SurpriseLine) => void = writeToLog
): Surprise {
	const { message, stack } = error instanceof Error ? error : new Error(String(error));
	write({ id, path, error: message, stack });
	return { message: 'Something went wrong on our side.', id };
}

function writeToLog(line: SurpriseLine): void {
	const log = findLog();
	if (log) log.error(line);
	else console.error(JSON.stringify({ time: new Date().toISOString(), level: 'error', ...line }));
}
