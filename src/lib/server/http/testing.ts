import { request, type IncomingHttpHeaders } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { findRefusal } from './admission.ts';
import type { Answer } from './answer.ts';
import { createAnswering, type Making } from './answering.ts';
import { securityHeaders } from './headers.ts';
import { createLimitedServer } from './limited-server.ts';
import { answerPlainly, preparePlain } from './plain-answer.ts';
import { busy, refusalOf } from './refusals.ts';
import type { Handler } from './render.ts';

/** A page of a made-up site. */
export const html = { 'content-type': 'text/html' };

/** Serves what a handler makes as the site does, on a free port. */
export async function startMade(handler: Handler, options: Partial<Making> = {}) {
	let version = 0;
	const common = securityHeaders('');
	const files = new Map<string, Answer>();
	const answering = createAnswering({ handler, state: () => String(version), common, files, ...options });
	const turnAway = preparePlain(common, busy);
	const server = createLimitedServer();
	server.on('request', (asked, response) => {
		const refusal = findRefusal(asked);
		if (refusal) return answerPlainly(response, common, refusal);
		if (asked.url === '/healthz') return answerPlainly(response, common, { status: 200, reason: 'ok' });
		if (answering.turnsAway(asked.url!)) return turnAway(response);
		const visit = { id: '', route: 'none', cache: null };
		answering.answer(asked, response, asked.url!, visit).catch((error: unknown) => {
			answerPlainly(response, common, refusalOf(error) ?? { status: 500, reason: String(error) });
		});
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	const stop = async () => {
		server.close();
		server.closeAllConnections();
	};
	return { port, server, stop, ...answering, change: () => (version += 1), version: () => version };
}

/** What came back, as sent. */
export interface Told {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** Asks once, over a connection of its own. */
export function ask(port: number, path: string, headers: Record<string, string> = {}): Promise<Told> {
	const { promise, resolve, reject } = Promise.withResolvers<Told>();
	request({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
		response.toArray().then((chunks) => {
			resolve({
				status: response.statusCode!,
				headers: response.headers,
				body: Buffer.concat(chunks as Buffer[])
			});
		}, reject);
	})
		.on('error', reject)
		.end();
	return promise;
}
