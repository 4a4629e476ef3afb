import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';

/** Asks, takes the first bytes, and goes away. */
export async function breakOff(address: string): Promise<void> {
	const request = get(address, { agent: false }).on('error', () => undefined);
	const [response] = (await once(request, 'response')) as [IncomingMessage];
	response.on('error', () => undefined);
	await Promise.race([once(response, 'data'), once(response, 'end')]);
	request.destroy();
}

/** Goes away without having taken anything. */
export async function turnAway(address: string): Promise<void> {
	const request = get(address, { agent: false }).on('error', () => undefined);
	await once(request, 'socket');
	request.end();
	await new Promise((resolve) => setTimeout(resolve, 5));
	request.destroy();
}

/** Begins to ask, and never finishes. */
export function askSlowly(address: string): Socket {
	const { hostname, port } = new URL(address);
	const socket = connect(Number(port), hostname).on('error', () => undefined);
	socket.write('GET / HTTP/1.1\r\nHost: example.org\r\nX-Slow: ');
	return socket.resume();
}

/** Asks for an address over and over, and takes no byte of what comes. */
export function readNothing(address: string, times: number): Socket {
	const { hostname, port, pathname, search } = new URL(address);
	const socket = connect(Number(port), hostname).on('error', () => undefined);
	socket.write(`GET ${pathname}${search} HTTP/1.1\r\nHost: example.org\r\n\r\n`.repeat(times));
	return socket.pause();
}

/** How many files and connections a process holds open; `NaN` where the system does not tell. */
export function countOpen(pid: number): number {
	const folder = `/proc/${pid}/fd`;
	return existsSync(folder) ? readdirSync(folder).length : NaN;
}

/** Bytes of memory that a process holds; `NaN` where the system does not tell. */
export function readMemory(pid: number): number {
	const file = `/proc/${pid}/status`;
	return existsSync(file) ? Number(/VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1]) * 1024 : NaN;
}
