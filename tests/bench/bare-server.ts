/** The least a server can do: sends bytes that it was told, by address. Runs in a process of its own. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers by path and query. */
export type Told = Map<string, { headers: Record<string, string>; body: Uint8Array }>;

process.once('message', (told: Told) => {
	const server = createServer((request, response) => {
		const { headers, body } = told.get(request.url!)!;
		response.writeHead(200, headers).end(body);
	});
	server.listen(0, '127.0.0.1', () => {
		process.send!(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
	});
});
process.once('disconnect', () => process.exit());
