import { createHash } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { isIPv6, type LookupFunction } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publicNetwork, resolveAllowed, type Network } from './network.ts';

/** Bounds of one download. */
export interface Limits {
	bytes: number;
	milliseconds: number;
	/** Milliseconds without a byte. */
	silence: number;
	redirects: number;
}

const usual: Limits = { bytes: 1 << 30, milliseconds: 10 * 60_000, silence: 30_000, redirects: 5 };

/** What to fetch, and how. */
export interface DownloadOptions {
	/** SHA-256 that the file must have, hexadecimal. */
	sha256?: string;
	/** Told how many bytes came, and of how many if the server says so. */
	onProgress?: (bytes: number, of: number | null) => void;
	/** For tests. */
	network?: Network;
	/** For tests. */
	limits?: Partial<Limits>;
}

/** A downloaded file, open for reading. It has no name any more: when it is closed, or the process dies, it is gone. */
export interface Download {
	fd: number;
	bytes: number;
	close: () => void;
}

/**
 * Fetches a file whole, or throws. Only https, only public addresses (checked again at every redirect), no compression,
 * and only answers whose end can be told from a broken line.
 *
 * @throws {Error} naming the address
 */
export async function download(address: string, options: DownloadOptions = {}): Promise<Download> {
	const limits = { ...usual, ...options.limits };
	const silent = new AbortController();
	const late = AbortSignal.timeout(limits.milliseconds);
	const signal = AbortSignal.any([late, silent.signal]);
	try {
		const network = options.network ?? publicNetwork;
		const response = await follow(new URL(address), network, limits, { signal, silent });
		checkResponse(response, limits, options.sha256 !== undefined);
		return await save(response, limits, options);
	} catch (error) {
		throw new Error(nameAddress(address, explain(error, limits, late, silent.signal)), { cause: error });
	}
}

function explain(error: unknown, limits: Limits, late: AbortSignal, silent: AbortSignal): string {
	if (late.aborted) return `not finished after ${limits.milliseconds} ms`;
	if (silent.aborted) return `nothing came for ${limits.silence} ms`;
	return error instanceof Error ? error.message : String(error);
}

/** Says which address it is about, also where it was only a step on the way; a password in it is not repeated. */
function nameAddress(address: string, words: string): string {
	const name = address.replace(/\/\/[^/?#]*@/, '//');
	return words.includes(name) ? words : `${name}: ${words}`;
}

/** How a download is ended from outside. */
interface Ends {
	signal: AbortSignal;
	silent: AbortController;
}

/** Asks, and asks again where it is sent to. */
async function follow(url: URL, network: Network, limits: Limits, ends: Ends): Promise<IncomingMessage> {
	for (let left = limits.redirects; left >= 0; left -= 1) {
		const numeric = await resolveAllowed(url, network);
		const response = await request(url, numeric, network, limits.silence, ends);
		const { statusCode = 0, headers } = response;
		if (statusCode === 200) return response;
		response.destroy();
		if (statusCode < 300 || statusCode > 399 || headers.location === undefined) {
			throw new Error(`${url.href} answered ${statusCode}, expected 200`);
		}
		url = new URL(headers.location, url);
	}
	throw new Error(`${url.href}: more than ${limits.redirects} redirects`);
}

/** Connects to that numeric address, whatever the name may mean by now. */
function request(
	url: URL,
	numeric: string,
	network: Network,
	silence: number,
	{ signal, silent }: Ends
): Promise<IncomingMessage> {
	const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
	const family = isIPv6(numeric) ? 6 : 4;
	const options = {
		signal,
		agent: false,
		rejectUnauthorized: true, // whatever the environment says
		headers: { 'accept-encoding': 'identity', accept: 'text/csv, */*;q=0.1' },
		lookup: ((_host, { all }, done) =>
			all ? done(null, [{ address: numeric, family }]) : done(null, numeric, family)) as LookupFunction
	};
	network.protocols[url.protocol]!(url, options, resolve)
		.setTimeout(silence, () => silent.abort())
		.on('error', reject)
		.end();
	return promise;
}

/** Refuses what is compressed, too long, or of a length that nobody can check. */
function checkResponse(response: IncomingMessage, limits: Limits, hasHash: boolean): void {
	const { headers } = response;
	const refuse = (words: string) => {
		response.destroy();
		throw new Error(words);
	};
	const encoding = headers['content-encoding'] ?? 'identity';
	if (encoding !== 'identity')
		refuse(`the answer is encoded as ${JSON.stringify(encoding)}, expected it plain`);
	if (Number(headers['content-length']) > limits.bytes) refuse(`longer than ${limits.bytes} bytes`);
	const isBounded = headers['content-length'] !== undefined || headers['transfer-encoding'] === 'chunked';
	if (!isBounded && !hasHash) {
		refuse(
			'the server does not say how long the file is, so we cannot know whether this is whole: give --sha256'
		);
	}
}

async function save(response: IncomingMessage, limits: Limits, options: DownloadOptions): Promise<Download> {
	const fd = openNameless();
	const of = Number(response.headers['content-length'] ?? NaN);
	const hash = createHash('sha256');
	let bytes = 0;
	try {
		for await (const chunk of response as AsyncIterable<Buffer>) {
			bytes += chunk.length;
			if (bytes > limits.bytes) throw new Error(`longer than ${limits.bytes} bytes`);
			hash.update(chunk);
			writeSync(fd, chunk);
			options.onProgress?.(bytes, Number.isNaN(of) ? null : of);
		}
		const isShort = !Number.isNaN(of) && bytes !== of;
		if (!response.complete || isShort) throw new Error(`cut off after ${bytes} bytes`);
		checkHash(hash.digest('hex'), options.sha256);
	} catch (error) {
		response.destroy();
		closeSync(fd);
		throw error;
	}
	return { fd, bytes, close: () => closeSync(fd) };
}

/** A new file that is open and already deleted. */
function openNameless(): number {
	const folder = mkdtempSync(join(tmpdir(), 'no-figure-alone-'));
	const fd = openSync(join(folder, 'download'), 'wx+', 0o600);
	rmSync(folder, { recursive: true });
	return fd;
}

function checkHash(found: string, expected: string | undefined): void {
	if (expected !== undefined && expected.toLowerCase() !== found) {
		throw new Error(`the file has SHA-256 ${found}, expected ${expected}`);
	}
}
