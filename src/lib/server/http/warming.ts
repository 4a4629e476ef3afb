import { setTimeout as wait } from 'node:timers/promises';
import { prepare, type Answer } from './answer.ts';
import type { AnswerCache } from './cache.ts';

/** What nearly every reader asks for, and the dearest to make: a node has them before it says that it is ready. */
const first = ['/', '/trend'];
/** Pages that a day begins with, whatever was asked before; a search is not kept, but the words it reads are. */
const always = [...first, '/years', '/people', '/events', '/rooms', '/search?q=school'];
/** Milliseconds after which a node is ready without them: a page that cannot be made keeps no node out for ever. */
const longestWait = 60_000;
/** Addresses that are made anew, at most. */
const most = 100;
/** Milliseconds between two of them, at most. */
const longestRest = 200;

/**
 * Makes answers before they are asked for: at the start, and whenever the database has changed. That is the moment when
 * everybody comes. First the pages that a day begins with, then what readers asked for last, then what the front page leads
 * to. One after the other, so that it takes the share of one reader.
 *
 * @param patience milliseconds that the first pages may take
 */
export function createWarming(cache: AnswerCache, patience = longestWait) {
	const { promise: firstMade, resolve } = Promise.withResolvers<undefined>();
	const tellFirst = () => resolve(undefined);
	const missing = new Set(first);
	let round = 0;

	async function warm(recent: readonly string[]): Promise<void> {
		const own = (round += 1);
		const wanted = new Set([...always, ...recent]);
		for (const url of wanted) {
			if (own !== round) return; // the database has changed again
			const answer = cache.find(url) ?? (await makeGently(url));
			if (answer) await note(url, answer);
			if (answer?.status !== 200) continue;
			if (url === '/') for (const link of linksOf(answer)) if (wanted.size < most) wanted.add(link);
		}
	}

	/** Any answer will do: what is damaged or fails would not be another one if it were made again. */
	async function note(url: string, answer: Answer): Promise<void> {
		if (answer.status === 200) await prepare(answer);
		missing.delete(url);
		if (missing.size === 0) tellFirst();
	}

	/** Rests as long as the work took, so that readers have at least half of the processor. */
	async function makeGently(url: string): Promise<Answer | null> {
		const start = performance.now();
		const answer = await cache.make(url).catch(() => null);
		await wait(Math.min(longestRest, performance.now() - start));
		return answer;
	}

	/** What was withdrawn leaves the memory though nobody asks. */
	async function follow(): Promise<void> {
		const recent = cache.takeForgotten();
		if (recent !== null) await warm(recent.slice(0, most / 2));
	}

	return {
		warm,
		follow,
		/**
		 * Warms now, and looks every quarter of a second whether the database has changed.
		 *
		 * @returns once the first pages are there, or have taken too long
		 */
		start(): Promise<void> {
			void warm([]);
			setInterval(() => void follow(), 250).unref();
			setTimeout(tellFirst, patience).unref();
			return firstMade;
		}
	};
}

/** Addresses of this site that a page leads to, in their order. */
function linksOf({ forms }: Answer): string[] {
	const links = forms.identity.body.toString().matchAll(/<a [^>]*?href="(\/[^"/#][^"#]*)"/g);
	return [...new Set([...links].map(([, link]) => link!.replaceAll('&amp;', '&')))];
}
