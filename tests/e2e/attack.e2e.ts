import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test, type APIResponse } from '@playwright/test';

/** What the server answers to these bytes, as text. */
async function send(site: string, bytes: string): Promise<string> {
	const { hostname, port } = new URL(site);
	const socket = connect(Number(port), hostname);
	socket.setTimeout(15_000, () => socket.destroy());
	await once(socket, 'connect');
	socket.write(bytes, 'latin1');
	let answer = '';
	for await (const chunk of socket) answer += String(chunk);
	return answer;
}

/** The front page as any reader gets it. */
const readFront = async (get: (path: string) => Promise<APIResponse>) => (await get('/')).text();

test('nobody’s Host header comes into a page, and the next reader gets the same page', async ({
	request,
	baseURL
}) => {
	const front = await readFront((path) => request.get(path));
	const forged: Record<string, string>[] = [
		{ host: 'evil.example' },
		{ 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
		{ forwarded: 'host=evil.example' },
		{ 'x-original-url': '/corrections', 'x-rewrite-url': '/corrections' },
		{ 'x-http-method-override': 'POST' },
		{ accept: 'application/json', 'accept-language': 'es' },
		{ 'x-forwarded-for': 'evil.example' },
		{ origin: 'https://evil.example', referer: 'https://evil.example/' }
	];
	for (const [at, headers] of forged.entries()) {
		for (const path of ['/', `/?poison=${at}`, '/sitemap.xml', '/people.json', '/oembed?url=/']) {
			const answer = await request.get(path, { headers, maxRedirects: 0 });
			expect(answer.status(), path).toBeLessThan(500);
			expect(JSON.stringify(answer.headers()) + (await answer.text()), path).not.toContain('evil.example');
		}
	}
	expect(await readFront((path) => request.get(path))).toBe(front);
	expect(baseURL).not.toContain('evil');
});

test('a header too long, or malformed, is no answer that a cache may keep', async ({ request, baseURL }) => {
	const front = await readFront((path) => request.get(path));
	for (const line of [
		`x-long: ${'a'.repeat(9000)}`,
		'x-bad: \x01',
		'content-length: 5\r\ntransfer-encoding: chunked',
		' folded: a'
	]) {
		const answer = await send(baseURL!, `GET / HTTP/1.1\r\nhost: a\r\n${line}\r\nconnection: close\r\n\r\n`);
		if (answer.startsWith('HTTP/1.1 200')) continue;
		expect(answer.split('\r\n')[0]).toMatch(/^HTTP\/1\.1 4\d\d /);
		expect(answer).toContain('cache-control: no-store');
		expect(answer).toContain('x-content-type-options: nosniff');
	}
	expect(await readFront((path) => request.get(path))).toBe(front);
});

test('a second request hidden in a first one is not answered', async ({ baseURL }) => {
	const hidden = 'GET /corrections HTTP/1.1\r\nhost: a\r\n\r\n';
	for (const head of [
		`content-length: ${hidden.length}\r\ntransfer-encoding: chunked`,
		'transfer-encoding: xchunked',
		'transfer-encoding: chunked\r\ntransfer-encoding: identity',
		'content-length: 0\r\ncontent-length: 40'
	]) {
		const answer = await send(baseURL!, `POST / HTTP/1.1\r\nhost: a\r\n${head}\r\n\r\n0\r\n\r\n${hidden}`);
		expect(answer, head).toMatch(/^HTTP\/1\.1 4\d\d /);
		expect(answer, head).not.toContain('Corrections');
	}
});

test('no address writes a header or ends an answer', async ({ request, baseURL }) => {
	for (const path of [
		'/people?q=%0d%0ax-zq:%201',
		'/%0d%0ax-zq:%201',
		'/events?state=TX%0d%0aset-cookie:%20a=b',
		'/figures/register@2026-11-22/register-fatal/incidents?to=2022&from=2018&x=%0d%0ax-zq:1',
		'/datasets/register/compare/a%0d%0ax-zq:1...b'
	]) {
		const { headers, status } = await request
			.get(path, { maxRedirects: 0 })
			.then((answer) => ({ headers: answer.headers(), status: answer.status() }));
		expect(status, path).toBeLessThan(500);
		expect(Object.keys(headers), path).not.toContain('x-zq');
		expect(Object.keys(headers), path).not.toContain('set-cookie');
		const answer = await send(baseURL!, `GET ${path} HTTP/1.0\r\n\r\n`);
		expect(answer.split('\r\n\r\n')[0], path).not.toMatch(/\r\n(x-zq|set-cookie)/i);
	}
});

test('no redirect leads away', async ({ request, baseURL }) => {
	for (const path of [
		'//evil.example/',
		'///evil.example/%2e%2e',
		'/\\evil.example/',
		'/%5Cevil.example/',
		'/%2F/evil.example/',
		'/.//evil.example/?x=1',
		'/people/?x=//evil.example',
		'//evil.example/people?x=1',
		'/trend?release=//evil.example/',
		'/compare?next=https://evil.example/&from=2000',
		'/verify/links?text=https://evil.example/figures/register@2026-11-22/all/incidents?from=2018&to=2022',
		'/oembed?url=https://evil.example/figures/register@2026-11-22/all/incidents?from=2018%26to=2022'
	]) {
		const answer = await send(baseURL!, `GET ${path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`);
		const location = /\r\nlocation: (.*?)\r\n/i.exec(answer)?.[1];
		if (location !== undefined) expect(location, path).toMatch(/^\/(?![/\\])/);
		expect(answer, path).toMatch(/^HTTP\/1\.1 [234]\d\d /);
	}
	expect((await request.get('/people/?x=1', { maxRedirects: 0 })).status()).toBe(308);
});

test('no path leads out of what the build made', async ({ baseURL }) => {
	for (const path of [
		'/../package.json',
		'/..%2fpackage.json',
		'/%2e%2e/%2e%2e/etc/passwd',
		'/_app/../../package.json',
		'/_app/%2e%2e/%2e%2e/package.json',
		'/_app/immutable/..%5c..%5cserver.ts',
		'/.git/config',
		'/.git/HEAD',
		'/.npmrc',
		'/package.json',
		'/server.ts',
		'/var/site.db',
		'/build/index.js',
		'/fonts/..%00/package.json',
		'/people/..%2f..%2fserver.ts.json'
	]) {
		const answer = await send(baseURL!, `GET ${path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`);
		expect(answer, path).toMatch(/^HTTP\/1\.1 (30[0-9]|4\d\d) /);
		expect(answer, path).not.toMatch(/devDependencies|root:x:|\[core\]|ref: refs|createListener/);
	}
});

test('every answer tells its type and its letters, and only what may be framed or read by others says so', async ({
	request
}) => {
	const figure = '/figures/register@2026-11-22/register-fatal/incidents';
	const query = '?from=2018&to=2022';
	for (const [path, type] of [
		['/', 'text/html'],
		['/people.json', 'application/json'],
		['/people.csv', 'text/csv'],
		['/sitemap.xml', 'application/xml'],
		['/robots.txt', 'text/plain'],
		['/changes.atom', 'application/atom+xml'],
		['/nothing-here', 'text/html'],
		[`${figure}.svg${query}`, 'image/svg+xml'],
		[`${figure}.txt${query}`, 'text/plain'],
		[`${figure}.bib${query}`, 'application/x-bibtex'],
		['/api/v1/rules', 'application/json'],
		['/api/v1/nothing', 'application/problem+json']
	] as const) {
		const headers = (await request.get(path, { headers: { origin: 'https://evil.example' } })).headers();
		expect(headers['content-type'], path).toContain(type);
		if (/^text|xml$/.test(type)) expect(headers['content-type'], path).toMatch(/charset=utf-8/i);
		expect(headers['x-content-type-options'], path).toBe('nosniff');
		expect(['*', undefined], path).toContain(headers['access-control-allow-origin']);
		expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
	}
	const frame = (await request.get(`/embed${figure}${query}`)).headers();
	expect(frame['content-security-policy']).toMatch(/frame-ancestors \*/);
	expect(frame['content-security-policy']).toContain("default-src 'none'");
	expect(frame['content-security-policy']).not.toContain('script-src');
});
