import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { Headers } from './headers.ts';

/** What a page answered, whole. Header names in lower case. */
export interface Rendering {
	status: number;
	headers: Headers;
	body: Buffer;
}

/** The handler that the adapter builds. */
export type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => unknown;

/**
 * Asks the handler for an address, apart from any reader's connection: nothing of a reader's request but the
 * address can change the answer, and a reader who goes away does not end it for the others who wait.
 *
 * @param url path and query
 * @param id number of the request in our log
 * @param limit milliseconds after which the answer is given up
 */
export function render(handler: Handler, url: string, id?: string, limit = 30_000): Promise<Rendering> {
	const { promise, resolve, reject } = Promise.withResolvers<Rendering>();
	const timer = setTimeout(() => reject(new Error(`no answer within ${limit} ms`)), limit);
	const request = new IncomingMessage(new Socket());
	request.method = 'GET';
	request.url = url;
	request.headers = {
		accept: /\.json(\?|$)/.test(url) ? 'application/json' : 'text/html',
		...(id && { 'x-request-id': id })
	};
	const response = new CollectedResponse(request, resolve, reject);
	Promise.resolve(handler(request, response, () => response.writeHead(404).end())).catch(reject);
	return promise.finally(() => clearTimeout(timer));
}

/** A response that nobody receives: it keeps what is written to it. */
class CollectedResponse extends ServerResponse {
	readonly #chunks: Buffer[] = [];
	readonly #done: (rendering: Rendering) => void;
	readonly #failed: (error: Error) => void;

	constructor(
		request: IncomingMessage,
		done: (rendering: Rendering) => void,
		failed: (error: Error) => void
	) {
		super(request);
		this.#done = done;
		this.#failed = failed;
	}

	override writeHead(status: number, ...rest: unknown[]): this {
		this.statusCode = status;
		const headers = rest.find((value) => typeof value === 'object' && value !== null) ?? {};
		for (const [name, value] of Object.entries(headers)) this.setHeader(name, String(value));
		return this;
	}

	override write(chunk: string | Uint8Array): boolean {
		this.#chunks.push(Buffer.from(chunk as Uint8Array));
		return true;
	}

	override end(chunk?: unknown): this {
		if (typeof chunk === 'string' || chunk instanceof Uint8Array) this.write(chunk);
		const headers = Object.entries(this.getHeaders()).map(([name, value]) => [name, String(value)]);
		this.#done({
			status: this.statusCode,
			headers: Object.fromEntries(headers),
			body: Buffer.concat(this.#chunks)
		});
		this.emit('finish');
		return this;
	}

	override destroy(error?: Error): this {
		this.#failed(error ?? new Error('the answer was broken off'));
		return this;
	}
}
