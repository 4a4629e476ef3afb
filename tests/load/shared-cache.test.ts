import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Handler } from '../../src/lib/server/http/render.ts';
import { ask, startMade } from '../../src/lib/server/http/testing.ts';
import { createSharedCache, type Message, type Upstream } from './shared-cache.ts';

/** Seconds within which a withdrawn name is gone everywhere. */
const promise = 300;

const paths = ['/years', '/people/a', '/people.json', '/figures/a.svg?is=1', '/nothing'] as const;

/** Says which state it was made in and everything it was told of the reader; one name is withdrawn in odd states. */
function handlerOf(version: () => number): Handler {
	return (request, response) => {
		const isGone = request.url === '/people/a' && version() % 2 === 1;
		const status = isGone ? 410 : request.url === '/nothing' ? 404 : 200;
		const type = request.url!.includes('.json') ? 'application/json' : 'text/html';
		const told = JSON.stringify([request.url, request.method, request.headers]);
		const words = isGone ? 'withdrawn' : 'Made-up Name';
		response.writeHead(status, { 'content-type': type });
		response.end(`version ${version()}; ${words}; ${told}${'.'.repeat(1500)}`);
	};
}

const hostile = fc.record(
	{
		host: fc.constant('reader-mark.example'),
		'x-forwarded-host': fc.constant('reader-mark.example'),
		'x-forwarded-proto': fc.constantFrom('http', 'reader-mark'),
		'x-original-url': fc.constant('/reader-mark'),
		'x-http-method-override': fc.constant('POST'),
		accept: fc.constantFrom('application/json', 'reader-mark/*'),
		'accept-language': fc.constantFrom('es', 'reader-mark'),
		cookie: fc.constant('session=reader-mark'),
		authorization: fc.constant('Bearer reader-mark'),
		'user-agent': fc.constant('reader-mark'),
		range: fc.constant('bytes=0-3'),
		'x-oversized': fc.constant('reader-mark'.repeat(100))
	},
	{ requiredKeys: [] }
);
const encodings = fc.constantFrom('br', 'gzip', '', 'gzip, br', 'br;q=0', 'identity');
const reader = fc.record({ path: fc.constantFrom(...paths), encoding: encodings, headers: hostile });
const step = fc.oneof(
	{ weight: 6, arbitrary: reader.map((asked) => ({ kind: 'ask' as const, ...asked })) },
	{
		weight: 3,
		arbitrary: fc
			.constantFrom(1, 9, 30, 59, 61, 120, 239, 299, 301)
			.map((seconds) => ({ kind: 'wait' as const, seconds }))
	},
	{ weight: 2, arbitrary: fc.constant({ kind: 'change' as const }) }
);

function decode({ headers, body }: Message): string {
	const encoding = headers['content-encoding'];
	if (encoding === 'br') return brotliDecompressSync(body).toString();
	return (encoding === 'gzip' ? gunzipSync(body) : body).toString();
}

/** The site, a cache before it, a second one before that, such as a newsroom's or a browser's, and a clock of their own. */
async function setUp() {
	let seconds = 0;
	const site = await startMade((request, response) =>
		handlerOf(site.version)(request, response, () => undefined)
	);
	const changedAt = [0];
	const origin: Upstream = async (path, headers) => {
		const told = await ask(site.port, path, headers);
		const entries = Object.entries(told.headers).map(([name, value]) => [name, String(value)]);
		return { ...told, headers: Object.fromEntries(entries) as Record<string, string> };
	};
	const near = createSharedCache(origin, () => seconds);
	const far = createSharedCache(near, () => seconds);
	return {
		...{ site, near, far },
		wait: (more: number) => void (seconds += more),
		change: () => (site.change(), changedAt.push(seconds)),
		/** Seconds since a state was no longer the newest; 0 while it is. */
		staleFor: (version: number) => (version + 1 < changedAt.length ? seconds - changedAt[version + 1]! : 0)
	};
}

describe('a shared cache, and a second one before it,', () => {
	it('never give a page older than promised, nor anything of another reader, nor bytes that a reader does not take', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
				const world = await setUp();
				for (const next of steps) {
					if (next.kind === 'wait') world.wait(next.seconds);
					else if (next.kind === 'change') world.change();
					else {
						const headers = { ...next.headers, 'accept-encoding': next.encoding };
						for (const cache of [world.near, world.far]) {
							const answer = await cache(next.path, headers);
							const text = decode(answer);
							const version = Number(/^version (\d+);/.exec(text)?.[1]);
							expect(world.staleFor(version)).toBeLessThanOrEqual(promise);
							expect(text).not.toContain('reader-mark');
							expect(JSON.stringify(answer.headers)).not.toContain('reader-mark');
							expect(text).toContain(`["${next.path}","GET",{"accept":`);
							expect(['', ...next.encoding.split(/, |;/)]).toContain(
								answer.headers['content-encoding'] ?? ''
							);
						}
					}
				}
				await world.site.stop();
			}),
			{ numRuns: 60 }
		);
	});

	it('lose a withdrawn name within five minutes though somebody asks all the time', async () => {
		const world = await setUp();
		const names = async () =>
			decode(await world.far('/people/a', { 'accept-encoding': 'br' })).includes('Made-up Name');
		expect(await names()).toBe(true);
		world.wait(59);
		world.change();
		const seen: boolean[] = [];
		for (let second = 0; second < 600; second += 10, world.wait(10)) seen.push(await names());
		expect(seen[0]).toBe(true); // these caches do give what is no longer so
		expect(seen.lastIndexOf(true) * 10).toBeLessThanOrEqual(promise);
		expect(seen.at(-1)).toBe(false);
		await world.site.stop();
	});

	it('are given the same bytes as before, whatever was tried to poison them', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(reader, { minLength: 1, maxLength: 10 }), async (attempts) => {
				const world = await setUp();
				const plain = async (path: string) => {
					const { status, headers, body } = await ask(world.site.port, path);
					return { status, body: body.toString(), headers: { ...headers, date: '' } };
				};
				const before = await Promise.all(paths.map(plain));
				for (const { path, headers, encoding } of attempts)
					await ask(world.site.port, path, { ...headers, 'accept-encoding': encoding });
				expect(await Promise.all(paths.map(plain))).toEqual(before);
				await world.site.stop();
			}),
			{ numRuns: 20 }
		);
	});
});
