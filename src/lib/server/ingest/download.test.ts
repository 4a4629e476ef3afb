import { createHash } from 'node:crypto';
import http, { type RequestListener } from 'node:http';
import { type AddressInfo, createServer, type LookupFunction, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readChunks } from '../importers/bytes.ts';
import { download, type DownloadOptions } from './download.ts';
import { publicNetwork, type Network } from './network.ts';

const body = 'a,b\n1,2\n';
const sha256 = createHash('sha256').update(body).digest('hex');

/** Reaches this machine over http: what `publicNetwork` never does. */
const local: Network = {
	protocols: { 'http:': http.request },
	resolve: () => Promise.resolve(['127.0.0.1']),
	isAllowed: (address) => address === '127.0.0.1'
};

/** A server of one test, and its address under a name that only `local` knows. */
async function serve(listener: RequestListener): Promise<string> {
	const server = http.createServer(listener).listen(0, '127.0.0.1');
	await new Promise((done) => server.on('listening', done));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	return `http://publisher.example:${(server.address() as AddressInfo).port}/`;
}

/** A server that answers with these bytes as they are and hangs up. */
async function serveRaw(answer: string): Promise<string> {
	const server = createServer((socket: Socket) => void socket.on('error', () => undefined).end(answer));
	server.listen(0, '127.0.0.1');
	await new Promise((done) => server.on('listening', done));
	onTestFinished(() => void server.close());
	return `http://publisher.example:${(server.address() as AddressInfo).port}/`;
}

async function fetchText(address: string, options: DownloadOptions = {}): Promise<string> {
	const file = await download(address, { network: local, ...options });
	try {
		return [...readChunks(file.fd)].join('');
	} finally {
		file.close();
	}
}

const answerWhole: RequestListener = (_request, response) =>
	void response.setHeader('content-length', body.length).end(body);

describe('a file is fetched', () => {
	it('when its length is known', async () => {
		const seen: (number | null)[] = [];
		const address = await serve(answerWhole);
		expect(await fetchText(address, { onProgress: (bytes, of) => seen.push(bytes, of) })).toBe(body);
		expect(seen).toEqual([8, 8]);
	});

	it('when it comes in chunks', async () => {
		const address = await serve((_request, response) => {
			response.write('a,b\n');
			response.end('1,2\n');
		});
		expect(await fetchText(address)).toBe(body);
	});

	it('when its end cannot be told but its hash was given', async () => {
		const address = await serveRaw(`HTTP/1.0 200 OK\r\n\r\n${body}`);
		expect(await fetchText(address, { sha256 })).toBe(body);
	});

	it('through redirects', async () => {
		const address = await serve((request, response) =>
			request.url === '/file'
				? answerWhole(request, response as never)
				: response.writeHead(302, { location: '/file' }).end()
		);
		expect(await fetchText(address)).toBe(body);
	});

	it('and asked for without compression', async () => {
		let asked: unknown;
		const address = await serve((request, response) => {
			asked = request.headers['accept-encoding'];
			answerWhole(request, response as never);
		});
		await fetchText(address);
		expect(asked).toBe('identity');
	});
});

describe('a download is refused', () => {
	it.for([
		[
			'without a length',
			'HTTP/1.0 200 OK\r\n\r\na,b\n1,',
			/publisher\.example:\d+\/: the server .* cannot know whether this is whole: give --sha256/
		],
		['cut off before its length', 'HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\na,b\n1,', /cut off|aborted/],
		[
			'cut off between chunks',
			'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\na,b\n\r\n',
			/cut off|aborted/
		],
		[
			'compressed',
			'HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 4\r\n\r\nabcd',
			/encoded as "gzip", expected it plain/
		],
		[
			'announced as too long',
			'HTTP/1.1 200 OK\r\ncontent-length: 1073741825\r\n\r\n',
			/longer than 1073741824 bytes/
		],
		['that is not there', 'HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n', /answered 404, expected 200/]
	] as const)('%s', async ([, answer, message]) => {
		await expect(fetchText(await serveRaw(answer))).rejects.toThrow(message);
	});

	it('that turns out too long', async () => {
		const address = await serve((_request, response) => {
			response.write(body);
			response.write(body);
		});
		await expect(fetchText(address, { limits: { bytes: 10 } })).rejects.toThrow('longer than 10 bytes');
	});

	it('that takes too long', async () => {
		const address = await serve((_request, response) => void response.write(body));
		await expect(fetchText(address, { limits: { milliseconds: 300 } })).rejects.toThrow(
			/not finished after 300 ms/
		);
	});

	it('that sends a little and then nothing', async () => {
		const address = await serve((_request, response) => void response.write(body));
		await expect(fetchText(address, { limits: { silence: 200 } })).rejects.toThrow(
			`${address}: nothing came for 200 ms`
		);
	});

	it('that sends a byte now and then, for ever', async () => {
		const address = await serve((_request, response) => {
			const drip = setInterval(() => response.write('x'), 20);
			response.on('close', () => clearInterval(drip));
		});
		await expect(fetchText(address, { limits: { milliseconds: 400 } })).rejects.toThrow(
			`${address}: not finished after 400 ms`
		);
	});

	it('that is a bomb of zeros, before one of them is unpacked', async () => {
		let closed: Promise<void> | undefined;
		const address = await serve((_request, response) => {
			closed = new Promise((done) => response.on('close', () => done()));
			response.writeHead(200, { 'content-encoding': 'gzip', 'transfer-encoding': 'chunked' });
			response.write(gzipSync(Buffer.alloc(1 << 20)));
		});
		await expect(fetchText(address)).rejects.toThrow(`${address}: the answer is encoded as "gzip"`);
		await closed;
	});

	it('that never ends', async () => {
		const address = await serve((_request, response) => {
			const pour = () => {
				while (!response.destroyed && response.write(Buffer.alloc(1 << 16)));
			};
			response.on('drain', pour);
			pour();
		});
		await expect(fetchText(address, { limits: { bytes: 1 << 22 } })).rejects.toThrow(
			`${address}: longer than 4194304 bytes`
		);
	});

	it('of another hash than was given', async () => {
		const address = await serve(answerWhole);
		await expect(fetchText(address, { sha256: 'f'.repeat(64) })).rejects.toThrow(
			`the file has SHA-256 ${sha256}`
		);
	});

	it('after more than five redirects', async () => {
		let asked = 0;
		const address = await serve((_request, response) => {
			asked += 1;
			response.writeHead(302, { location: `/${asked}` }).end();
		});
		await expect(fetchText(address)).rejects.toThrow(/more than 5 redirects/);
		expect(asked).toBe(6);
	});

	it('when a redirect leads to an address that is not public', async () => {
		const address = await serve((_request, response) =>
			response.writeHead(302, { location: 'http://[::1]:1/' }).end()
		);
		await expect(fetchText(address)).rejects.toThrow(/is at ::1, expected a public address/);
	});

	it('when a name means another address at the redirect', async () => {
		const answers = [['127.0.0.1'], ['169.254.169.254']];
		const network = { ...local, resolve: () => Promise.resolve(answers.shift()!) };
		const address = await serve((_request, response) =>
			response.writeHead(302, { location: '/again' }).end()
		);
		await expect(fetchText(address, { network })).rejects.toThrow(/is at 169\.254\.169\.254/);
	});

	it('when a name means this machine by the time it is connected to: the name is asked once', async () => {
		let asked = 0;
		const answers = ['203.0.114.1', '127.0.0.1'];
		const network: Network = {
			...publicNetwork,
			protocols: {
				'https:': ((_url: URL, options: { lookup: LookupFunction }) => {
					options.lookup('publisher.example', { all: true }, (_error, found) => {
						throw new Error(`connecting to ${JSON.stringify(found)}`);
					});
				}) as unknown as typeof http.request
			},
			resolve: () => Promise.resolve([answers[asked++]!])
		};
		await expect(fetchText('https://publisher.example/', { network })).rejects.toThrow(
			'connecting to [{"address":"203.0.114.1","family":4}]'
		);
		expect(asked).toBe(1);
	});

	it('from this machine, or without https, outside of tests', async () => {
		const port = new URL(await serve(answerWhole)).port;
		await expect(download(`https://127.0.0.1:${port}/`)).rejects.toThrow(/expected a public address/);
		await expect(download(`http://127.0.0.1:${port}/`)).rejects.toThrow(/begins with https/);
	});
});
