/** An answer on its way. Header names in lower case. */
export interface Message {
	status: number;
	headers: Record<string, string>;
	body: Buffer;
}

/** Who answers: the site, or a cache before it. */
export type Upstream = (path: string, headers: Record<string, string>) => Promise<Message>;

interface Stored {
	answer: Message;
	/** What the request said in each header that the answer varies by. */
	chosen: Record<string, string>;
	/** Seconds: when it came, and how old it was then. */
	at: number;
	age: number;
}

/**
 * A shared cache as RFC 9111 and RFC 5861 allow one, and as greedy as they allow: it keeps whatever it may, answers with
 * stale answers for as long as it may, and asks again with `If-None-Match`.
 *
 * @param now seconds
 */
export function createSharedCache(upstream: Upstream, now: () => number): Upstream {
	const kept = new Map<string, Stored[]>();

	async function fetch(path: string, headers: Record<string, string>, known?: Stored): Promise<Message> {
		const condition: Record<string, string> = known?.answer.headers.etag
			? { 'if-none-match': known.answer.headers.etag }
			: {};
		const { 'if-none-match': _, ...others } = headers;
		const came = await upstream(path, { ...others, ...condition });
		const isSame = came.status === 304 && known !== undefined;
		const answer = isSame ? { ...known.answer, headers: { ...known.answer.headers, ...came.headers } } : came;
		if (isSame) answer.headers['content-length'] = String(answer.body.length);
		store(path, headers, answer);
		return answer;
	}

	function store(path: string, headers: Record<string, string>, answer: Message): void {
		const rest = (kept.get(path) ?? []).filter(({ chosen }) => !isFor(chosen, headers));
		const names = (answer.headers.vary ?? '').split(',').map((name) => name.trim().toLowerCase());
		const chosen = Object.fromEntries(names.filter(Boolean).map((name) => [name, headers[name] ?? '']));
		const mayKeep = lifeOf(answer).fresh > 0 && !names.includes('*');
		if (mayKeep) rest.push({ answer, chosen, at: now(), age: Number(answer.headers.age ?? 0) });
		kept.set(path, rest);
	}

	return async (path, headers) => {
		const found = kept.get(path)?.find(({ chosen }) => isFor(chosen, headers));
		if (!found) return answerTo(headers, await fetch(path, headers));
		const age = found.age + now() - found.at;
		const { fresh, stale } = lifeOf(found.answer);
		if (age >= fresh + stale) return answerTo(headers, await fetch(path, headers, found));
		const old = { ...found.answer, headers: { ...found.answer.headers, age: String(age) } };
		if (age >= fresh) await fetch(path, headers, found); // after this reader, in truth: the old one is what it gets
		return answerTo(headers, old);
	};
}

/** Whoever has it already, another cache or a browser, is told no more than that. */
function answerTo(asked: Record<string, string>, answer: Message): Message {
	const isKnown =
		answer.status === 200 && answer.headers.etag && asked['if-none-match'] === answer.headers.etag;
	return isKnown ? { status: 304, headers: answer.headers, body: Buffer.alloc(0) } : answer;
}

function isFor(chosen: Record<string, string>, headers: Record<string, string>): boolean {
	return Object.entries(chosen).every(([name, value]) => (headers[name] ?? '') === value);
}

/** Seconds for which an answer is fresh, and for which it may be shown stale behind that. */
function lifeOf({ headers }: Message): { fresh: number; stale: number } {
	const control = headers['cache-control'] ?? '';
	if (/no-store|private|no-cache/.test(control)) return { fresh: 0, stale: 0 };
	const seconds = (name: string) => Number(new RegExp(`(?:^|[ ,])${name}=(\\d+)`).exec(control)?.[1] ?? 0);
	return { fresh: seconds('max-age'), stale: seconds('stale-while-revalidate') };
}
