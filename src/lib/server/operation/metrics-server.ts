import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Gives the metrics at `/metrics` to this machine only.
 *
 * @param port 0 takes any free one
 * @returns where they are, and the server
 */
export async function serveMetrics(
	port: number,
	write: () => Promise<string>
): Promise<{ address: string; server: Server }> {
	const server = createServer((request, response) => {
		const isAsked = request.method === 'GET' && request.url === '/metrics';
		if (!isAsked) return void response.writeHead(404).end();
		write().then(
			(text) => response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(text),
			() => response.writeHead(500).end()
		);
	});
	server.listen(port, '127.0.0.1');
	await once(server, 'listening');
	server.unref();
	return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/metrics`, server };
}
