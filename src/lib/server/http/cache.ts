import { LRUCache } from 'lru-cache';
import { isKeepable, sizeOf, type Answer } from './answer.ts';

/** Bytes that all kept answers may take together. */
const capacity = 64_000_000;

/** Told what to do when a reader goes away. */
export type WhenGone = (leave: () => void) => void;

/** Runs work when its turn has come. */
type Enqueue = (work: () => Promise<Answer>, url: string, signal: AbortSignal) => Promise<Answer>;

export interface AnswerCache {
	/** The answer at once if it is kept. */
	find(url: string): Answer | undefined;
	/** True while the answer is being made. */
	isMaking(url: string): boolean;
	/**
	 * Makes the answer, once for all who ask for it meanwhile, and keeps it if it may be kept. Once all of them are
	 * gone, it need not be made.
	 *
	 * @param id number of the request in our log, if it is this one that begins
	 */
	make(url: string, whenGone?: WhenGone, id?: string): Promise<Answer>;
	/**
	 * The addresses that were kept when the database last changed, the last asked for first; `null` if it has not changed
	 * since they were taken.
	 */
	takeForgotten(): string[] | null;
	counts(): { kept: number; bytes: number; making: number };
}

interface Making {
	answer: Promise<Answer>;
	/** The state it is made in; `null` while it waits in line. */
	begun: { in: string | null };
	readers: number;
	/** Made or failed: whoever leaves now breaks nothing off, and to break off is dear. */
	isOver: boolean;
	end: AbortController;
}

/**
 * Keeps answers until the database changes. An address is its own key: pages redirect every other spelling to one
 * canonical address, and redirects are not kept. A process serves one build, so the build is in no key.
 *
 * @param state changes whenever answers may; nothing made in another state is kept or found
 * @param produce makes the answer of an address
 * @param enqueue lets the work begin in its turn; the signal tells that nobody waits for it any more
 */
export function createCache(
	state: () => string,
	produce: (url: string, id?: string) => Promise<Answer>,
	enqueue: Enqueue = (work) => work()
): AnswerCache {
	const kept = new LRUCache<string, Answer>({ maxSize: capacity, sizeCalculation: sizeOf });
	const underWay = new Map<string, Making>();
	let since = state();
	let forgotten: string[] | null = null;

	function forget(): void {
		const now = state();
		if (now === since) return;
		since = now;
		if (kept.size > 0 || !forgotten) forgotten = [...kept.keys()];
		kept.clear(); // what was withdrawn does not stay in memory
		for (const [url, { begun }] of underWay) if (begun.in !== null) underWay.delete(url); // the others see the change
	}

	function takeForgotten(): string[] | null {
		forget();
		const taken = forgotten;
		forgotten = null;
		return taken;
	}

	function begin(url: string, id?: string): Making {
		const begun: Making['begun'] = { in: null };
		const end = new AbortController();
		const work = () => {
			forget();
			begun.in = since;
			return produce(url, id);
		};
		const answer = enqueue(work, url, end.signal)
			.then((made) => {
				if (isKeepable(made) && state() === begun.in) kept.set(url, made);
				return made;
			})
			.finally(() => {
				making.isOver = true;
				drop(url, making);
			});
		const making: Making = { answer, begun, readers: 0, isOver: false, end };
		underWay.set(url, making);
		return making;
	}

	function drop(url: string, making: Making): void {
		if (underWay.get(url) === making) underWay.delete(url);
	}

	function leave(url: string, making: Making): void {
		making.readers -= 1;
		if (making.readers > 0 || making.isOver) return;
		drop(url, making); // who asks from now on begins anew
		making.end.abort();
	}

	function make(url: string, whenGone?: WhenGone, id?: string): Promise<Answer> {
		forget();
		const making = underWay.get(url) ?? begin(url, id);
		making.readers += 1;
		whenGone?.(() => leave(url, making));
		return making.answer;
	}

	return {
		find: (url) => (forget(), kept.get(url)),
		isMaking: (url) => (forget(), underWay.has(url)),
		make,
		takeForgotten,
		counts: () => ({ kept: kept.size, bytes: kept.calculatedSize, making: underWay.size })
	};
}
