import { describe, expect, it } from 'vitest';
import { toAnswer, type Answer } from './answer.ts';
import { createCache } from './cache.ts';

type Enqueue = Parameters<typeof createCache>[2];

function setUp({ status = 200, type = 'text/html', control = '', size = 20 } = {}, enqueue?: Enqueue) {
	const made: string[] = [];
	let state = 'first';
	const produce = async (url: string): Promise<Answer> => {
		made.push(url);
		const headers = { 'content-type': type, ...(control ? { 'cache-control': control } : {}) };
		await new Promise((resolve) => setTimeout(resolve, 5));
		return toAnswer({ status, headers, body: Buffer.alloc(size, 'a') }, {});
	};
	const cache = createCache(() => state, produce, enqueue);
	const ask = async (url: string) => cache.find(url) ?? (await cache.make(url));
	return { cache, ask, made, change: (next: string) => (state = next) };
}

describe('createCache', () => {
	it('makes an answer once', async () => {
		const { ask, made } = setUp();
		expect(await ask('/years')).toBe(await ask('/years'));
		expect(made).toEqual(['/years']);
	});

	it('makes one answer for a thousand readers who ask at once', async () => {
		const { ask, made } = setUp();
		await Promise.all(Array.from({ length: 1000 }, () => ask('/')));
		expect(made).toEqual(['/']);
	});

	it('forgets everything when the database changes', async () => {
		const { ask, cache, made, change } = setUp();
		await ask('/');
		change('second');
		expect(cache.find('/')).toBeUndefined();
		await ask('/');
		expect(made).toHaveLength(2);
	});

	it('neither keeps nor shares an answer that was begun before a change', async () => {
		const { cache, made, change } = setUp();
		const old = cache.make('/');
		change('second');
		const fresh = cache.make('/');
		await Promise.all([old, fresh]);
		expect(made).toHaveLength(2);
		expect(cache.find('/')).toBe(await fresh);
	});

	it('makes what still waits in line once for those who asked before and after a change, and keeps it', async () => {
		const { promise: turn, resolve: callNext } = Promise.withResolvers<undefined>();
		const { cache, made, change } = setUp({}, (work) => turn.then(work));
		const before = cache.make('/');
		change('second');
		const after = cache.make('/');
		callNext(undefined);
		expect(await before).toBe(await after);
		expect(made).toEqual(['/']);
		expect(cache.find('/')).toBe(await after);
	});

	it.for([
		{ status: 404 },
		{ status: 500 },
		{ status: 308 },
		{ type: 'application/octet-stream' },
		{ control: 'no-store' },
		{ control: 'private, max-age=5' },
		{ size: 4_000_001 }
	])('does not keep an answer with %o', async (kind) => {
		const { ask, cache } = setUp(kind);
		await ask('/');
		expect(cache.find('/')).toBeUndefined();
	});

	it.for([
		'text/html',
		'text/csv; charset=utf-8',
		'application/json',
		'image/svg+xml',
		'image/png',
		'application/zip'
	])('keeps %s', async (type) => {
		const { ask, cache } = setUp({ type });
		await ask('/');
		expect(cache.find('/')).toBeDefined();
	});
});
