import { fileURLToPath } from 'node:url';

/** The folder of the project. Paths in addresses and in the environment are relative to it. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Seconds since a moment, for people: `1.3 s`. */
export function secondsSince(start: number): string {
	return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

/** Says what went wrong, without the stack, and ends the process. */
export function giveUp(error: unknown): never {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
