import { Agent, get, type IncomingHttpHeaders } from 'node:http';
import { readStolen } from './stolen.ts';

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** What came back, as sent: the body is not unpacked. */
export interface Received {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
	/** From the request to the last byte. */
	milliseconds: number;
	/** The same without what the hypervisor took meanwhile. */
	undisturbed: number;
}

/** Asks once, over a connection that stays open, and takes brotli as browsers do. */
export function ask(address: string, through = agent): Promise<Received> {
	const { promise, resolve, reject } = Promise.withResolvers<Received>();
	const stolen = readStolen();
	const start = performance.now();
	const options = { agent: through, headers: { 'accept-encoding': 'br' }, timeout: 30_000 };
	const request = get(address, options, (response) => {
		const chunks: Buffer[] = [];
		response.on('data', (chunk: Buffer) => chunks.push(chunk));
		response.on('error', reject);
		response.on('end', () => {
			const { statusCode = 0, headers } = response;
			const milliseconds = performance.now() - start;
			const undisturbed = milliseconds - (readStolen() - stolen);
			resolve({ status: statusCode, headers, body: Buffer.concat(chunks), milliseconds, undisturbed });
		});
	});
	request.on('timeout', () => request.destroy(new Error(`${address}: no answer`))).on('error', reject);
	return promise;
}

/** @throws {Error} if the answer is not a page */
export async function askForPage(address: string): Promise<Received> {
	const received = await ask(address);
	if (received.status !== 200) throw new Error(`${new URL(address).pathname} answered ${received.status}`);
	return received;
}
