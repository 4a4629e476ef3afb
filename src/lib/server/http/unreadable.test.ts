import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { securityHeaders } from './headers.ts';
import { answerUnreadable } from './unreadable.ts';

/** What a server answers to these bytes. */
async function send(bytes: string): Promise<string> {
	const server = createServer({ maxHeaderSize: 8192 }, (_request, response) => response.end());
	server.on('clientError', (error, socket) => {
		answerUnreadable(error, socket, securityHeaders('https://example.org'));
	});
	await once(server.listen(0, '127.0.0.1'), 'listening');
	onTestFinished(() => void server.close());
	const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
	socket.write(bytes);
	let answer = '';
	for await (const chunk of socket) answer += String(chunk);
	return answer;
}

it.for([
	['headers that are too long', `GET / HTTP/1.1\r\nhost: a\r\nx: ${'a'.repeat(9000)}\r\n\r\n`, 431],
	['an address that is too long', `GET /${'a'.repeat(9000)} HTTP/1.1\r\nhost: a\r\n\r\n`, 431],
	['what is no HTTP', 'hello\r\n\r\n', 400],
	[
		'a request within a request',
		'GET / HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n',
		400
	],
	['a line break within a header', 'GET / HTTP/1.1\r\nhost: a\r\nx: a\nset-cookie: b\0\r\n\r\n', 400]
] as const)('%s gets our headers, and no cache keeps the answer', async ([, bytes, status]) => {
	const answer = await send(bytes);
	expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
	for (const header of ['x-content-type-options: nosniff', "default-src 'none'", 'cache-control: no-store'])
		expect(answer).toContain(header);
	expect(answer.slice(answer.indexOf('\r\n\r\n'))).toBe('\r\n\r\n');
});
