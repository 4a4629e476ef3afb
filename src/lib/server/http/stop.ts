import { once } from 'node:events';
import type { Server, ServerResponse } from 'node:http';

/**
 * Stops a server without breaking off an answer: no new connections, idle ones closed, the others closed once
 * answered, and after `limit` milliseconds all of them.
 */
export async function stop(server: Server, limit = 8000): Promise<void> {
	server.prependListener('request', (_, response: ServerResponse) =>
		response.setHeader('connection', 'close')
	);
	const idle = setInterval(() => server.closeIdleConnections(), 100);
	const forced = setTimeout(() => server.closeAllConnections(), limit);
	const closed = once(server, 'close');
	server.close();
	await closed;
	clearInterval(idle);
	clearTimeout(forced);
}
