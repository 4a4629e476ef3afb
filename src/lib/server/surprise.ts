import { randomBytes } from 'node:crypto';

/** What a reader is told of a surprise: an id to quote, nothing of what went wrong. */
export interface Surprise {
	message: string;
	id: string;
}

/**
 * Writes a surprise to the log as one line of JSON and gives back what the reader may know. Query strings stay
 * out of the log: they say what a reader looked for.
 *
 * @param path path of the request, without its query
 * @param log takes one line; standard error unless told
 */
export function reportSurprise(
	error: unknown,
	path: string,
	log: (line: string) => void = console.error
): Surprise {
	const id = randomBytes(6).toString('hex');
	const { message, stack } = error instanceof Error ? error : new Error(String(error));
	log(JSON.stringify({ at: new Date().toISOString(), id, path, error: message, stack }));
	return { message: 'Something went wrong on our side.', id };
}
