/** Serves the built site: `node server.ts`, or `npm start`, which builds and loads first. */
import { once } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { openReader, type Reader } from './src/lib/server/db/reader.ts';
import { readEnvironment, type Environment } from './src/lib/server/environment.ts';
import { findRefusal } from './src/lib/server/http/admission.ts';
import { createAnswering } from './src/lib/server/http/answering.ts';
import { securityHeaders } from './src/lib/server/http/headers.ts';
import { createLimitedServer } from './src/lib/server/http/limited-server.ts';
import { loadModules } from './src/lib/server/http/load-modules.ts';
import { answerPlainly, preparePlain } from './src/lib/server/http/plain-answer.ts';
import { busy, refusalOf } from './src/lib/server/http/refusals.ts';
import type { Handler } from './src/lib/server/http/render.ts';
import { readFiles } from './src/lib/server/http/static-files.ts';
import { stop } from './src/lib/server/http/stop.ts';
import { answerUnreadable } from './src/lib/server/http/unreadable.ts';
import { stateOfBehind } from './src/lib/server/operation/behind.ts';
import { answerHealth, type Plain } from './src/lib/server/operation/health.ts';
import { beginOperation, type Operation } from './src/lib/server/operation/operation.ts';
import { checkDatabase } from './src/lib/server/operation/start-check.ts';
import type { Visit } from './src/lib/server/operation/visit.ts';
import { reportSurprise } from './src/lib/server/surprise.ts';

const built = new URL('build/', import.meta.url);

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers everything: refusals, health, then what there is to read. */
function createListener(handler: Handler, reader: Reader, operation: Operation, set: Environment): Listener {
	const common = securityHeaders(process.env.ORIGIN!);
	const files = readFiles(fileURLToPath(new URL('client', built)), common);
	const state = () => reader.state() + stateOfBehind(set.DATABASE_URL);
	const answering = createAnswering({ handler, state, common, files, proxies: set.PROXIES });
	operation.countFrom(answering.counts);
	if (set.WARM === 'yes') {
		const made = answering.warming.start();
		operation.readyAfter(made);
		void made.then(() => loadModules(new URL('server/chunks/', built)));
	}
	const turnAway = preparePlain(common, busy);

	function fail(response: ServerResponse, url: string, visit: Visit, error: unknown): void {
		const own = { ...common, 'x-request-id': visit.id };
		const refusal = refusalOf(error);
		if (refusal) return answerPlainly(response, own, refusal);
		const { message, id } = reportSurprise(error, url.split('?')[0]!, visit.id);
		answerPlainly(response, own, { status: 500, reason: `${message} Its number in our log: ${id}` });
	}

	return (request, response) => {
		const url = request.url!;
		const plain: Plain | null = findRefusal(request) ?? answerHealth(url, operation.readiness);
		if (plain === null && answering.turnsAway(url)) {
			operation.tally();
			return turnAway(response);
		}
		const visit = operation.observe(request, response);
		if (plain === null) {
			answering.answer(request, response, url, visit).catch((error) => fail(response, url, visit, error));
			return;
		}
		visit.route = plain.route ?? 'refused';
		answerPlainly(response, { ...common, 'x-request-id': visit.id }, plain);
	};
}

const starting = { status: 503, reason: 'Starting.', headers: { 'retry-after': '1' } };

async function listen(server: Server, port: number, host: string): Promise<string> {
	server.listen(port, host);
	await once(server, 'listening');
	const { port: taken } = server.address() as AddressInfo;
	return `http://${host.includes(':') ? `[${host}]` : host}:${taken}`;
}

async function main(): Promise<void> {
	const set = readEnvironment();
	const { DATABASE_URL, HOST, PORT, ORIGIN } = set;
	checkDatabase(DATABASE_URL);
	const reader = openReader(DATABASE_URL);
	const server = createLimitedServer();
	server.on('clientError', (error, socket) => answerUnreadable(error, socket, securityHeaders(ORIGIN ?? '')));
	let listener: Listener = (_, response) => answerPlainly(response, securityHeaders(''), starting);
	server.on('request', (request, response) => listener(request, response));
	const address = await listen(server, PORT, HOST);
	process.env.ORIGIN = ORIGIN ?? address; // the handler reads it when it is imported
	const [operation, { handler }] = await Promise.all([
		beginOperation(set, reader, built),
		import(new URL('handler.js', built).href) as Promise<{ handler: Handler }>
	]);
	listener = createListener(handler, reader, operation, set);
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
