import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Metrics } from './metrics.ts';
import type { Visit } from './visit.ts';

/** Begins to observe a request; what is noted of it is for those who answer it to fill in. */
export type Observer = (request: IncomingMessage, response: ServerResponse) => Visit;

/**
 * Gives every answer the id of its request, counts it, and writes a line of the log when it has gone. The line holds no
 * address of a reader, no user agent, no referrer, and the route in place of the address: addresses name people, and
 * queries hold what a reader looked for. An answer that was kept is counted and written at `debug` only.
 */
export function createObserver(
	idOf: (headers: IncomingMessage['headers']) => string,
	log: Logger,
	metrics: Metrics | null
): Observer {
	const isEachWritten = log.isLevelEnabled('debug');

	function end(
		visit: Visit,
		request: IncomingMessage,
		response: ServerResponse,
		ms: number,
		bytes: number
	): void {
		const status = response.statusCode;
		metrics?.count(visit, status, ms / 1000);
		if (visit.cache === 'hit' && !isEachWritten) return;
		const { id, route, cache } = visit;
		const line = { id, method: request.method, route, status, ms: Math.round(ms * 10) / 10, bytes };
		const more = { ...(cache ? { cache } : {}), ...(response.writableFinished ? {} : { aborted: true }) };
		log[levelOf(visit, status)]({ ...line, ...more });
	}

	return (request, response) => {
		const visit: Visit = { id: idOf(request.headers), route: 'none', cache: null };
		const start = performance.now();
		const { socket } = request;
		const before = socket.bytesWritten;
		response.once('close', () =>
			end(visit, request, response, performance.now() - start, socket.bytesWritten - before)
		);
		return visit;
	};
}

function levelOf({ cache, route }: Visit, status: number): 'debug' | 'info' | 'warn' {
	if (status >= 500 && route !== 'health') return 'warn';
	return cache === 'hit' || route === 'health' ? 'debug' : 'info';
}
