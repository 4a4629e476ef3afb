import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type APIRequestContext } from '@playwright/test';
import { test } from './one-page.ts';

interface List {
	count: number;
	results: Record<string, unknown>[];
	next: string | null;
}

/** Follows the links of a list to its end. */
async function readAll(
	request: APIRequestContext,
	path: string
): Promise<{ records: unknown[]; count: number }> {
	const records: unknown[] = [];
	let count = 0;
	for (let next: string | null = path; next !== null;) {
		const answer = await request.get(next);
		expect(answer.status()).toBe(200);
		const list = (await answer.json()) as List;
		expect(answer.headers().link ?? null).toBe(list.next === null ? null : `<${list.next}>; rel="next"`);
		records.push(...list.results);
		count = list.count;
		next = list.next;
	}
	return { records, count };
}

test('a list is read whole by following its links', async ({ request }) => {
	const { records, count } = await readAll(request, '/api/v1/people?limit=50');
	expect(records).toHaveLength(count);
	const page = (await (await request.get('/people.json')).json()) as { found: number };
	expect(count).toBe(page.found);
});

test('an answer is sent once to a reader who keeps it, and HEAD tells its tag', async ({ request }) => {
	for (const path of ['/api/v1/incidents?limit=5', '/api/v1/rules.csv', '/api/v1/openapi.json', '/api/v1']) {
		const { etag } = (await request.get(path)).headers();
		const head = await request.head(path);
		expect([head.status(), head.headers().etag]).toEqual([200, etag]);
		expect((await request.get(path, { headers: { 'if-none-match': etag! } })).status()).toBe(304);
	}
});

test('every error below the base is a problem, unknown paths too', async ({ request }) => {
	for (const [path, status] of [
		['/api/v1/nowhere', 404],
		['/api/v1/people/1/2', 404],
		['/api/v1/people?limit=0', 400],
		['/api/v1/people?utm_source=x', 400],
		['/api/v1/incidents?release=register@1999', 404]
	] as const) {
		const answer = await request.get(path, { maxRedirects: 0 });
		expect([path, answer.status()]).toEqual([path, status]);
		expect(answer.headers()['content-type']).toBe('application/problem+json');
		expect(answer.headers().etag).toBeUndefined();
		const problem = (await answer.json()) as { type: string; status: number };
		expect(problem.status).toBe(status);
		const { pathname, hash } = new URL(problem.type);
		expect(await (await request.get(pathname)).text()).toContain(`id="${hash.slice(1)}"`);
	}
});

test('the page of another site reads a list and its link to the next', async ({ page, baseURL }) => {
	const server = createServer((_, response) => {
		response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Another site</title>');
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
	const read = await page.evaluate(async (base) => {
		const answer = await fetch(`${base}/api/v1/events?limit=1`);
		return { link: answer.headers.get('link'), body: (await answer.json()) as List };
	}, baseURL!);
	server.close();
	expect(read.body.results).toHaveLength(1);
	expect(read.link).toBe(`<${read.body.next}>; rel="next"`);
});

test('every example of the documentation is answered @no-js', async ({ page, request, baseURL }) => {
	await page.goto('/api');
	const code = (await page.locator('pre').allInnerTexts()).join('\n');
	const addresses = new Set(code.match(/http:\/\/[^\s"'…]+\/api\/v1\/[^\s"'…]+(?=["'])/g));
	expect(addresses.size).toBeGreaterThan(4);
	for (const address of addresses) {
		expect(address.startsWith(baseURL!)).toBe(true);
		expect((await request.get(address)).status()).toBe(200);
	}
});

test('the documentation tells of every list with its parameters and fields @no-js', async ({
	page,
	request
}) => {
	await page.goto('/api');
	const { paths } = (await (await request.get('/api/v1/openapi.json')).json()) as {
		paths: Record<string, { get: { summary: string; parameters: { name: string }[] } }>;
	};
	for (const [path, { get }] of Object.entries(paths)) {
		if (path.endsWith('.csv')) continue;
		const section = page.getByRole('region', { name: get.summary, exact: true });
		for (const { name } of get.parameters) {
			await expect(section.getByRole('rowheader', { name, exact: true }).first()).toBeAttached();
		}
	}
});
