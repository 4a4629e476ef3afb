/** Thrown to work that would have had to wait behind too much other work. */
export class Overloaded extends Error {}

/** Runs work, at most `atOnce` pieces at a time and with at most `waiting` more in line. */
export type Queue = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * A bounded line. Turning the last ones away at once keeps the others quick: without it every reader waits
 * and the slowest waits for ever.
 *
 * @param atOnce pieces of work that may run together
 * @param waiting pieces that may wait; the next one is refused with `Overloaded`
 */
export function createQueue(atOnce: number, waiting: number): Queue {
	let running = 0;
	const line: (() => void)[] = [];

	return async function enqueue(work) {
		if (running < atOnce) running += 1;
		else if (line.length < waiting) await new Promise<void>((resolve) => line.push(resolve));
		else throw new Overloaded();
		try {
			return await work();
		} finally {
			const next = line.shift();
			if (next)
				setImmediate(next); // let sockets be served between two renderings
			else running -= 1;
		}
	};
}
