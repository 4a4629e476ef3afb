import { fileURLToPath } from 'node:url';

/** The folder of the project. Paths in addresses and in the environment are relative to it. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * What Node is told before it runs `server.ts`, wherever that is started: the room for young objects, in megabytes. A page makes some
 * megabytes of them; where that room grows and shrinks, survivors are copied again and again.
 */
export const serverFlags = ['--min-semi-space-size=32', '--max-semi-space-size=32'];

/** Seconds since a moment, for people: `1.3 s`. */
export function secondsSince(start: number): string {
	return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

/** Says what went wrong, without the stack, and ends the process. */
export function giveUp(error: unknown): never {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
