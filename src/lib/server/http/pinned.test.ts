import { createHash } from 'node:crypto';
import { afterEach, expect, it } from 'vitest';
import { readPin } from './pinned.ts';
import { ask, startMade } from './testing.ts';

let site: Awaited<ReturnType<typeof startMade>>;
afterEach(() => site?.stop());

const image = '/figures/a@1/rule/killed.svg?from=2022&to=2022&is=42';
const bodies: Record<string, { status?: number; body: string; nameless?: string }> = {};
const start = async () => {
	site = await startMade((request, response) => {
		const { status = 200, body, nameless } = bodies[request.url!] ?? { status: 404, body: '' };
		response.writeHead(status, { 'content-type': 'image/svg+xml', ...(nameless && { nameless }) }).end(body);
	});
};

it('may be kept for good where the address names its bytes, which the plain address tells', async () => {
	bodies[image] = { body: '<svg>42</svg>', nameless: 'yes' };
	await start();
	const plain = await ask(site.port, image);
	expect(plain.headers['cache-control']).not.toContain('immutable');
	expect(plain.headers).not.toHaveProperty('nameless');
	const address = plain.headers['content-location']!;
	const pinned = await ask(site.port, address);
	expect([pinned.status, pinned.headers['cache-control']]).toEqual([
		200,
		'public, max-age=31536000, immutable'
	]);
	expect(pinned.body).toEqual(plain.body);
	const digits = createHash('sha256').update(pinned.body).digest('hex').slice(0, 16);
	expect(address).toBe(`${image}&sha256=${digits}`);
});

it('leads to what stands there now where the bytes are others, and is gone with its release', async () => {
	bodies[image] = { body: '<svg>42</svg>', nameless: 'yes' };
	await start();
	const address = (await ask(site.port, image)).headers['content-location']!;
	bodies[image] = { body: '<svg>42, revised</svg>', nameless: 'yes' };
	site.change();
	const moved = await ask(site.port, address);
	expect([moved.status, moved.headers.location, moved.body.length]).toEqual([307, image, 0]);
	expect(moved.headers['cache-control']).toBe('public, max-age=60, stale-while-revalidate=240');
	expect(moved.headers).not.toHaveProperty('etag');
	bodies[image] = { status: 410, body: '' };
	site.change();
	const gone = await ask(site.port, address);
	expect([gone.status, gone.headers['cache-control']]).toEqual([410, 'public, max-age=10']);
});

it('is never for good where the route does not say that it names nobody', async () => {
	bodies[image] = { body: '<svg>Made-up Name</svg>' };
	await start();
	const digits = createHash('sha256').update('<svg>Made-up Name</svg>').digest('hex').slice(0, 16);
	const pinned = await ask(site.port, `${image}&sha256=${digits}`);
	expect([pinned.status, pinned.headers.location]).toEqual([307, image]);
});

it.for([
	'/people/a-b?x=1&sha256=0123456789abcdef',
	'/figures/a@1/rule/killed?from=2022&is=42&sha256=0123456789abcdef',
	'/figures/a@1/rule/killed.json?is=42&sha256=0123456789abcdef',
	'/figures/a@1/rule/killed.svg?is=42&sha256=0123',
	'/figures/a@1/rule/killed.svg?is=42&sha256=0123456789ABCDEF',
	'/figures/a@1/rule/killed.svg?sha256=0123456789abcdef&is=42'
])('takes %s for an address like any other', (url) => {
	expect(readPin(url)).toBeNull();
});
