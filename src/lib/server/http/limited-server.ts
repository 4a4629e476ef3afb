import { createServer, type Server } from 'node:http';

/** A server with limits of time and size against slow and endless requests. Node alone looks at them only every 30 seconds. */
export function createLimitedServer(): Server {
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
