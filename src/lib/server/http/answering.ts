import type { IncomingMessage, ServerResponse } from 'node:http';
import { send, toAnswer, type Answer } from './answer.ts';
import type { Visit } from '../operation/visit.ts';
import { createCache } from './cache.ts';
import type { Headers } from './headers.ts';
import { addressOf, createLimiter, TooMany, type Limiter } from './limiter.ts';
import { answerPin, readPin, tellPin } from './pinned.ts';
import { createQueue, Left, Overloaded, overloaded } from './queue.ts';
import { render, type Handler } from './render.ts';
import { createWarming } from './warming.ts';

/** What answers are made of. */
export interface Making {
	handler: Handler;
	/** Changes whenever answers may. */
	state: () => string;
	/** Headers of every answer. */
	common: Headers;
	/** Answers that stand fixed for as long as the process runs, by path. */
	files: Map<string, Answer>;
	/** Proxies of our own that stand before us. */
	proxies?: number;
	limiter?: Limiter;
	/** Bytes of large answers that may be under way to readers at once; kept ones do not count, they are shared. */
	room?: number;
}

/** How answers have come about since the start. Plain numbers: reading them costs nothing while nobody reads them. */
export interface Counts {
	/** From what was kept. */
	hits: number;
	/** Together with others who asked meanwhile. */
	shared: number;
	renders: number;
	/** Turned away because too much was waiting. */
	refused: number;
	/** Turned away because of their address's share. */
	limited: number;
}

/** Bytes from which an answer is large. */
const large = 1_000_000;

/** Answers files and pages, through the cache, the limits and the queue. */
export function createAnswering({
	handler,
	state,
	common,
	files,
	proxies = 0,
	room = 256_000_000,
	...options
}: Making) {
	const limit = options.limiter ?? createLimiter();
	const queue = createQueue(4, 50);
	const counts: Counts = { hits: 0, shared: 0, renders: 0, refused: 0, limited: 0 };
	const cache = createCache(state, produce, (work, url, signal) =>
		queue.enqueue(work, { rank: rankOf(url), signal })
	);
	const warming = createWarming(cache);
	let underWay = 0;

	async function produce(url: string, id?: string): Promise<Answer> {
		counts.renders += 1;
		return tellPin(toAnswer(await render(handler, url, id), common), url);
	}

	/**
	 * True, and counted, for what would be turned away now: asked before anything else is done for a request, because in a crowd
	 * most requests are. What is kept, a file or being made for others needs no place.
	 */
	function turnsAway(url: string): boolean {
		if (queue.hasRoom(rankOf(url))) return false;
		const address = readPin(url)?.address ?? url;
		if (files.has(pathOf(url)) || cache.find(address) || cache.isMaking(address)) return false;
		counts.refused += 1;
		return true;
	}

	/** Lets a request that would have something made begin only within the limits. */
	async function admit(request: IncomingMessage, url: string, visit: Visit): Promise<void> {
		visit.cache = cache.isMaking(url) ? 'shared' : 'miss';
		if (visit.cache === 'shared') counts.shared += 1;
		else if (queue.hasRoom(rankOf(url))) await limit(addressOf(request, proxies));
		else throw overloaded;
	}

	/** An answer that is not kept stands in memory once for each of its readers, until they have taken it. */
	function hold(response: ServerResponse, url: string, { forms }: Answer): void {
		const bytes = forms.identity.body.length;
		if (bytes < large || cache.find(url)) return;
		if (underWay + bytes > room) throw overloaded;
		underWay += bytes;
		response.once('close', () => (underWay -= bytes));
	}

	async function make(
		request: IncomingMessage,
		response: ServerResponse,
		url: string,
		visit: Visit
	): Promise<Answer> {
		await admit(request, url, visit);
		const answer = await cache.make(url, (leave) => response.once('close', leave), visit.id);
		hold(response, url, answer);
		return answer;
	}

	async function find(
		request: IncomingMessage,
		response: ServerResponse,
		url: string,
		visit: Visit
	): Promise<Answer> {
		const file = files.get(pathOf(url));
		if (file) return file;
		const pin = readPin(url);
		const address = pin?.address ?? url;
		const kept = cache.find(address);
		visit.cache = 'hit';
		if (kept) counts.hits += 1;
		const plain = kept ?? (await make(request, response, address, visit));
		return pin ? answerPin(pin, plain) : plain;
	}

	function count(error: unknown): void {
		if (error instanceof Overloaded) counts.refused += 1;
		if (error instanceof TooMany) counts.limited += 1;
	}

	/** @throws {Overloaded | TooMany} through its promise; whoever has left is not told */
	async function answer(
		request: IncomingMessage,
		response: ServerResponse,
		url: string,
		visit: Visit
	): Promise<void> {
		try {
			const found = await find(request, response, url, visit);
			visit.route = found.route;
			await send(request, response, found, visit.id ? ['x-request-id', visit.id] : []);
		} catch (error) {
			if (error instanceof Left) return;
			count(error);
			throw error;
		}
	}

	return {
		answer,
		turnsAway,
		warming,
		counts: () => ({ ...counts, ...queue.counts(), ...cache.counts(), underWay })
	};
}

/** What waits behind what: pages, data and figures first, then images, then what searches and checks. */
export function rankOf(url: string): number {
	if (/^\/(es\/)?(search|check|verify|claims\/trace)\b/.test(url)) return 2;
	return /\.(svg|png|zip)(\?|$)/.test(url) ? 1 : 0;
}

function pathOf(url: string): string {
	const end = url.indexOf('?');
	return end < 0 ? url : url.slice(0, end);
}
