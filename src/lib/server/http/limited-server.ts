import { createServer, type Server } from 'node:http';

/**
 * A server with limits of time and size against slow and endless requests. Node alone looks at them only every 30 seconds.
 *
 * Above half of its connections each answer closes its own: a crowd of readers who come once must not hold, with connections
 * that they no longer need, the places of those who come next.
 *
 * @param most connections at once; who comes beyond them is not answered
 */
export function createLimitedServer(most = 2000): Server {
	const server = createServer({
		connectionsCheckingInterval: 1000,
		headersTimeout: 10_000,
		requestTimeout: 20_000,
		keepAliveTimeout: 20_000,
		maxHeaderSize: 8192
	});
	server.timeout = 60_000; // a reader who takes nothing for so long
	server.maxConnections = most;
	let open = 0;
	server.on('connection', (socket) => {
		open += 1;
		socket.once('close', () => (open -= 1));
	});
	server.on('request', (_, response) => {
		if (open > most / 2) response.shouldKeepAlive = false;
	});
	return server;
}
