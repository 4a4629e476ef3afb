/** Serves the built site: `node server.ts`, or `npm start`, which builds and loads first. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { openReader, type Reader } from './src/lib/server/db/reader.ts';
import { readEnvironment } from './src/lib/server/environment.ts';
import { findRefusal, type Refusal } from './src/lib/server/http/admission.ts';
import { send, toAnswer } from './src/lib/server/http/answer.ts';
import { createCache } from './src/lib/server/http/cache.ts';
import { cacheControl, securityHeaders, type Headers } from './src/lib/server/http/headers.ts';
import { createQueue, Overloaded } from './src/lib/server/http/queue.ts';
import { render, type Handler } from './src/lib/server/http/render.ts';
import { listFiles, sendFile } from './src/lib/server/http/static-files.ts';
import { stop } from './src/lib/server/http/stop.ts';
import { reportSurprise } from './src/lib/server/surprise.ts';

const built = new URL('build/', import.meta.url);

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers with one line of plain text: refusals, failures, health. */
function answerPlainly(
	response: ServerResponse,
	common: Headers,
	{ status, reason, headers }: Refusal
): void {
	if (response.headersSent) return void response.destroy();
	response
		.writeHead(status, {
			...common,
			'content-type': 'text/plain; charset=utf-8',
			'cache-control': cacheControl(status),
			...headers
		})
		.end(`${reason}\n`);
}

/** Answers everything: refusals, health, files, then pages through the cache and the queue. */
function createListener(handler: Handler, reader: Reader, origin: string): Listener {
	const common = securityHeaders(origin);
	const files = listFiles(fileURLToPath(new URL('client', built)));
	const enqueue = createQueue(4, 50);
	const cache = createCache(
		() => reader.state(),
		(url) => enqueue(async () => toAnswer(await render(handler, url), common))
	);

	async function answer(request: IncomingMessage, response: ServerResponse, url: string): Promise<void> {
		if (files.has(url.split('?')[0]!)) return sendFile(handler, request, response, common);
		return send(request, response, cache.find(url) ?? (await cache.make(url)));
	}

	function fail(response: ServerResponse, url: string, error: unknown): void {
		if (error instanceof Overloaded) return answerPlainly(response, common, busy);
		const { message, id } = reportSurprise(error, url.split('?')[0]!);
		answerPlainly(response, common, { status: 500, reason: `${message} Its number in our log: ${id}` });
	}

	return (request, response) => {
		const refusal = findRefusal(request);
		if (refusal) return answerPlainly(response, common, refusal);
		const url = request.url!;
		if (url === '/healthz') return answerPlainly(response, common, ok);
		if (url === '/readyz') return answerPlainly(response, common, reader.ready() ? ok : notReady);
		answer(request, response, url).catch((error: unknown) => fail(response, url, error));
	};
}

const ok = { status: 200, reason: 'ok', headers: { 'cache-control': 'no-store' } };
const notReady = { status: 503, reason: 'The database does not hold the register.' };
const starting = { status: 503, reason: 'Starting.', headers: { 'retry-after': '1' } };
const busy = {
	status: 503,
	reason: 'Too many readers at this moment. Try again in a few seconds.',
	headers: { 'retry-after': '2' }
};

/** Time and size limits against slow and endless requests. Node alone looks at them only every 30 seconds. */
function createLimitedServer(): Server {
	const server = createServer({
		connectionsCheckingInterval: 1000,
		headersTimeout: 10_000,
		requestTimeout: 20_000,
		keepAliveTimeout: 20_000,
		maxHeaderSize: 8192
	});
	server.timeout = 60_000; // a reader who takes nothing for so long
	server.maxConnections = 2000;
	return server;
}

async function listen(server: Server, port: number, host: string): Promise<string> {
	server.listen(port, host);
	await once(server, 'listening');
	const { port: taken } = server.address() as AddressInfo;
	return `http://${host.includes(':') ? `[${host}]` : host}:${taken}`;
}

async function main(): Promise<void> {
	const { DATABASE_URL, HOST, PORT, ORIGIN } = readEnvironment();
	const reader = openReader(DATABASE_URL);
	const server = createLimitedServer();
	let listener: Listener = (_, response) => answerPlainly(response, securityHeaders(''), starting);
	server.on('request', (request, response) => listener(request, response));
	const address = await listen(server, PORT, HOST);
	process.env.ORIGIN = ORIGIN ?? address; // the handler reads it when it is imported
	const { handler } = (await import(new URL('handler.js', built).href)) as { handler: Handler };
	listener = createListener(handler, reader, process.env.ORIGIN);
	console.log(`No Figure Alone is at ${address}${ORIGIN ? ` for ${ORIGIN}` : ''}`);

	let stopping: Promise<void> | undefined;
	const end = () => (stopping ??= stop(server).then(() => process.exit(0)));
	process.on('SIGTERM', end).on('SIGINT', end);
}

try {
	await main();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
