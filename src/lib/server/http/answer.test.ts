import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { send, toAnswer, type Answer } from './answer.ts';

const page = `<!doctype html><p>${'Sample City '.repeat(500)}</p>`;
const answers: Record<string, Answer> = {};
const server = createServer((req, res) => send(req, res, answers[req.url!]!));

function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
	const { promise, resolve, reject } = Promise.withResolvers<{
		status: number;
		headers: IncomingHttpHeaders;
		body: Buffer;
	}>();
	const { port } = server.address() as AddressInfo;
	request({ port, host: '127.0.0.1', path, headers, method }, async (res) => {
		const body = Buffer.concat(await res.toArray());
		resolve({ status: res.statusCode!, headers: res.headers, body });
	})
		.on('error', reject)
		.end();
	return promise;
}

/** As RFC 9530 writes it. */
function digestOf(body: Buffer): string {
	return `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;
}

beforeAll(async () => {
	const html = { 'content-type': 'text/html' };
	answers['/'] = toAnswer({ status: 200, headers: html, body: Buffer.from(page) }, { 'x-common': 'yes' });
	answers['/gone'] = toAnswer({ status: 404, headers: html, body: Buffer.from(page) }, {});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => server.close());

describe('send', () => {
	it.for([
		['br', 'br'],
		['gzip, deflate, br', 'br'],
		['gzip', 'gzip'],
		['br;q=0, gzip;q=0.5', 'gzip'],
		['', undefined]
	] as const)('answers a reader who takes "%s" in %s', async ([accepted, encoding]) => {
		const { headers, body } = await get('/', { 'accept-encoding': accepted });
		const decode = { br: brotliDecompressSync, gzip: gunzipSync, none: (bytes: Buffer) => bytes };
		expect(headers['content-encoding']).toBe(encoding);
		expect(headers.vary).toBe('accept-encoding');
		expect(Number(headers['content-length'])).toBe(body.length);
		expect(decode[encoding ?? 'none'](body).toString()).toBe(page);
	});

	it('compresses once for all who ask at once, and only what they take', async () => {
		const answer = toAnswer(
			{ status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from(page) },
			{}
		);
		answers['/new'] = answer;
		expect(Object.keys(answer.forms)).toEqual(['identity']);
		const asked = await Promise.all(['br', 'br', 'br'].map((br) => get('/new', { 'accept-encoding': br })));
		for (const { body } of asked) expect(brotliDecompressSync(body).toString()).toBe(page);
		expect(Object.keys(answer.forms).toSorted()).toEqual(['br', 'identity']);
		expect(answer.underWay.size).toBe(0);
	});

	it('compresses nothing for a reader who has the page', async () => {
		const answer = toAnswer(
			{ status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from(page) },
			{}
		);
		answers['/known'] = answer;
		const { status } = await get('/known', { 'accept-encoding': 'br', 'if-none-match': answer.etag });
		expect(status).toBe(304);
		expect(Object.keys(answer.forms)).toEqual(['identity']);
	});

	it('sends no page to a reader who has it', async () => {
		const { headers } = await get('/');
		const again = await get('/', { 'if-none-match': `"other", ${headers.etag}` });
		expect(again.status).toBe(304);
		expect(again.body).toHaveLength(0);
		expect(again.headers['x-common']).toBe('yes');
	});

	it('answers HEAD with the headers of GET and no body', async () => {
		const asked = await get('/');
		const { headers, body, status } = await get('/', {}, 'HEAD');
		expect({ ...headers, date: '' }).toEqual({ ...asked.headers, date: '' });
		expect(status).toBe(200);
		expect(body).toHaveLength(0);
	});

	it.for(['br', 'gzip', 'identity'])('proves the bytes that it sends as %s', async (encoding) => {
		const own = { 'content-type': 'text/csv', 'repr-digest': digestOf(Buffer.from(page)) };
		answers['/list'] = toAnswer({ status: 200, headers: own, body: Buffer.from(page) }, {});
		const asked = { 'accept-encoding': encoding };
		const { headers, body } = await get('/list', asked);
		expect(headers['content-encoding'] ?? 'identity').toBe(encoding);
		expect(headers['repr-digest']).toBe(digestOf(body));
		expect((await get('/list', asked, 'HEAD')).headers['repr-digest']).toBe(digestOf(body));
		// who has the list may have it in any encoding
		const again = await get('/list', { ...asked, 'if-none-match': headers.etag! });
		expect([again.status, again.headers['repr-digest']]).toEqual([304, undefined]);
	});

	it('proves nothing that its route does not', async () => {
		expect((await get('/', { 'accept-encoding': 'br' })).headers).not.toHaveProperty('repr-digest');
	});

	it('never answers 304 for an address that leads nowhere', async () => {
		expect((await get('/gone', { 'if-none-match': '*' })).status).toBe(404);
	});
});

describe('toAnswer', () => {
	it('tells the letters of a page', () => {
		const rendering = { status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from('a') };
		expect(toAnswer(rendering, {}).headers['content-type']).toBe('text/html; charset=utf-8');
	});

	it('passes on no cookie, whoever sets one', () => {
		const headers = { 'content-type': 'text/html', 'set-cookie': 'a=b' };
		const answer = toAnswer({ status: 200, headers, body: Buffer.from('a') }, {});
		expect(answer.headers).not.toHaveProperty('set-cookie');
	});

	it('gives different texts different tags', () => {
		const tag = (text: string) => toAnswer({ status: 200, headers: {}, body: Buffer.from(text) }, {}).etag;
		expect(tag('a')).toBe(tag('a'));
		expect(tag('a')).not.toBe(tag('b'));
	});

	it('lifts the policy of a prerendered page into a header', () => {
		const body = Buffer.from(
			`<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'">`
		);
		const common = { 'content-security-policy': "default-src 'none'" };
		const { headers } = toAnswer({ status: 200, headers: { 'content-type': 'text/html' }, body }, common);
		expect(headers['content-security-policy']).toBe(
			"default-src 'none'; script-src 'self'; frame-ancestors 'none'"
		);
	});
});
