import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { createLimitedServer } from './limited-server.ts';

it('keeps connections open for further questions, until half of all that it takes are open', async () => {
	const server = createLimitedServer(20).on('request', (_, response) => void response.end('ok'));
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	onTestFinished(() => void server.close().closeAllConnections());
	const { port } = server.address() as AddressInfo;
	const askAnew = async () => {
		const agent = new Agent({ keepAlive: true }); // a connection of its own, which stays open if it may
		const [answer] = (await once(get({ port, host: '127.0.0.1', agent }), 'response')) as [IncomingMessage];
		await once(answer.resume(), 'end');
		return answer.headers.connection;
	};
	const told: unknown[] = [];
	for (let reader = 0; reader < 15; reader += 1) told.push(await askAnew());
	expect(told).toEqual([...Array<string>(10).fill('keep-alive'), ...Array<string>(5).fill('close')]);
});
