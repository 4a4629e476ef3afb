/** Thrown to work that would have had to wait behind too much other work. */
export class Overloaded extends Error {}

/** The one that is thrown: to note for each where it came from would cost more than all the rest of turning it away. */
export const overloaded = new Overloaded();

/** Thrown to work in line for which nobody waits any more. */
export class Left extends Error {}

const left = new Left();

/** How a piece of work stands in line. */
export interface Standing {
	/** 0 goes first. Among equals, who came first. */
	rank?: number;
	/** Gives up the place in line; work that has begun goes on. */
	signal?: AbortSignal;
}

/** Runs work, a few pieces at a time and with a bounded line behind them. */
export interface Queue {
	enqueue<T>(work: () => Promise<T>, standing?: Standing): Promise<T>;
	/** False if work of that rank would be turned away now. */
	hasRoom(rank: number): boolean;
	counts(): { running: number; waiting: number };
}

/** Turns of the event loop before each piece of work; an idle one takes some microseconds. */
const turnsBefore = 16;

function afterTurns(turns: number, run: () => void): void {
	setImmediate(() => (turns > 1 ? afterTurns(turns - 1, run) : run()));
}

interface Place {
	rank: number;
	since: number;
	begin(): void;
	refuse(error: Error): void;
}

/**
 * A bounded line. Turning the last ones away at once keeps the others quick: without it every reader waits and the
 * slowest waits for ever. In a full line the last of a lower rank makes room for a better one.
 *
 * No work begins where it is asked for, not even while nothing else runs: rendering holds the event loop, and a page made
 * right there is done before the next request is read. A crowd would then never stand in line, be made one by one, and
 * could neither be turned away nor be told that the site lives. Each turn before a piece of work reads what has been asked
 * and takes in one new connection.
 *
 * @param atOnce pieces of work that may run together
 * @param waiting pieces that may wait; the next one is refused with `Overloaded`
 * @param patience milliseconds in line after which work is refused: its reader has gone or will
 */
export function createQueue(atOnce: number, waiting: number, patience = 20_000): Queue {
	const line: Place[] = [];
	let running = 0;
	let isCalling = false;

	const isFull = () => running + line.length >= atOnce + waiting;
	const hasRoom = (rank: number) => !isFull() || (line.at(-1)?.rank ?? rank) > rank;

	function callNext(): void {
		if (isCalling || line.length === 0 || running >= atOnce) return;
		isCalling = true;
		afterTurns(turnsBefore, () => {
			isCalling = false;
			const place = line.shift();
			if (place && performance.now() - place.since > patience) place.refuse(overloaded);
			else place?.begin();
			callNext();
		});
	}

	function standInLine({ rank = 0, signal }: Standing): Promise<void> {
		if (!hasRoom(rank)) throw overloaded;
		if (isFull()) line.pop()!.refuse(overloaded);
		return new Promise((resolve, reject) => {
			const begin = () => ((running += 1), resolve());
			const place: Place = { rank, since: performance.now(), begin, refuse: reject };
			const behind = line.findIndex((other) => other.rank > rank);
			line.splice(behind < 0 ? line.length : behind, 0, place);
			signal?.addEventListener('abort', () => {
				if (!line.includes(place)) return;
				line.splice(line.indexOf(place), 1);
				reject(left);
			});
			callNext();
		});
	}

	async function enqueue<T>(work: () => Promise<T>, standing: Standing = {}): Promise<T> {
		await standInLine(standing);
		try {
			return await work();
		} finally {
			running -= 1;
			callNext();
		}
	}

	return { enqueue, hasRoom, counts: () => ({ running, waiting: line.length }) };
}
