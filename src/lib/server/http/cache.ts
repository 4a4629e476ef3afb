import { LRUCache } from 'lru-cache';
import { isKeepable, sizeOf, type Answer } from './answer.ts';

/** Bytes that all kept answers may take together. */
const capacity = 64_000_000;

export interface AnswerCache {
	/** The answer at once if it is kept. */
	find(url: string): Answer | undefined;
	/** Makes the answer, once for all who ask for it meanwhile, and keeps it if it may be kept. */
	make(url: string): Promise<Answer>;
}

/**
 * Keeps answers until the database changes. An address is its own key: pages redirect every other spelling to one
 * canonical address, and redirects are not kept. A process serves one build, so the build is in no key.
 *
 * @param state changes whenever answers may; nothing made in another state is kept or found
 * @param produce makes the answer of an address
 */
export function createCache(state: () => string, produce: (url: string) => Promise<Answer>): AnswerCache {
	const kept = new LRUCache<string, Answer>({ maxSize: capacity, sizeCalculation: sizeOf });
	const underWay = new Map<string, Promise<Answer>>();
	let since = state();

	function forgetIfChanged(): void {
		if (state() === since) return;
		since = state();
		kept.clear(); // what was withdrawn does not stay in memory
		underWay.clear();
	}

	function begin(url: string): Promise<Answer> {
		const from = since;
		const making = produce(url)
			.then((answer) => {
				if (isKeepable(answer) && state() === from) kept.set(url, answer);
				return answer;
			})
			.finally(() => underWay.get(url) === making && underWay.delete(url));
		underWay.set(url, making);
		return making;
	}

	return {
		find: (url) => (forgetIfChanged(), kept.get(url)),
		make: (url) => (forgetIfChanged(), underWay.get(url) ?? begin(url))
	};
}
