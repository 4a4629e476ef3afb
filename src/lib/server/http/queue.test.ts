import { describe, expect, it, vi } from 'vitest';
import { createQueue, Left, Overloaded } from './queue.ts';

function hold() {
	const { promise, resolve } = Promise.withResolvers<undefined>();
	return { work: () => promise, release: () => resolve(undefined) };
}

describe('createQueue', () => {
	it('runs no more at once than it may', async () => {
		const { enqueue } = createQueue(2, 10);
		let running = 0;
		let most = 0;
		const work = async () => {
			most = Math.max(most, (running += 1));
			await new Promise((resolve) => setTimeout(resolve, 2));
			running -= 1;
		};
		await Promise.all(Array.from({ length: 12 }, () => enqueue(work)));
		expect(most).toBe(2);
	});

	it('turns away at once what would wait behind too many', async () => {
		const { enqueue } = createQueue(1, 1);
		const { work, release } = hold();
		const first = enqueue(work);
		const second = enqueue(work);
		await expect(enqueue(work)).rejects.toThrow(Overloaded);
		release();
		await Promise.all([first, second]);
	});

	it('goes on after work that fails', async () => {
		const { enqueue } = createQueue(1, 5);
		const failed = enqueue(() => Promise.reject(new Error('no')));
		const next = enqueue(() => Promise.resolve('yes'));
		await expect(failed).rejects.toThrow('no');
		expect(await next).toBe('yes');
		expect(await enqueue(() => Promise.resolve('again'))).toBe('again');
	});

	it('lets pages go before images, and images before searches', async () => {
		const { enqueue } = createQueue(1, 10);
		const { work, release } = hold();
		const order: string[] = [];
		const note = (name: string) => async () => void order.push(name);
		const all = [
			enqueue(work),
			enqueue(note('search'), { rank: 2 }),
			enqueue(note('image'), { rank: 1 }),
			enqueue(note('page')),
			enqueue(note('page 2'))
		];
		release();
		await Promise.all(all);
		expect(order).toEqual(['page', 'page 2', 'image', 'search']);
	});

	it('gives a page the last place of a search where the line is full', async () => {
		const { enqueue, hasRoom } = createQueue(1, 1);
		const { work, release } = hold();
		const first = enqueue(work);
		const search = enqueue(work, { rank: 2 });
		expect([hasRoom(0), hasRoom(2)]).toEqual([true, false]);
		const page = enqueue(work);
		await expect(search).rejects.toThrow(Overloaded);
		release();
		await Promise.all([first, page]);
	});

	it('forgets work for which nobody waits any more, unless it has begun', async () => {
		const { enqueue, counts } = createQueue(1, 5);
		const { work, release } = hold();
		const leaving = new AbortController();
		const first = enqueue(work, { signal: leaving.signal });
		const second = enqueue(work, { signal: leaving.signal });
		await vi.waitUntil(() => counts().running === 1);
		leaving.abort();
		await expect(second).rejects.toThrow(Left);
		expect(counts()).toEqual({ running: 1, waiting: 0 });
		release();
		await first;
		expect(counts()).toEqual({ running: 0, waiting: 0 });
	});

	it('refuses what has waited longer than anybody would', async () => {
		const { enqueue, counts } = createQueue(1, 5, -1);
		await expect(enqueue(hold().work)).rejects.toThrow(Overloaded);
		expect(counts()).toEqual({ running: 0, waiting: 0 });
	});

	it('begins no work where it is asked for: the next request is read first, and may be turned away', async () => {
		const { enqueue, counts } = createQueue(1, 2);
		let begun = 0;
		const work = async () => void (begun += 1);
		const asked = Array.from({ length: 5 }, () => enqueue(work).catch((error: unknown) => error));
		expect([begun, counts()]).toEqual([0, { running: 0, waiting: 3 }]);
		const refused = (await Promise.all(asked)).filter((outcome) => outcome instanceof Overloaded);
		expect([begun, refused.length]).toEqual([3, 2]);
	});

	it('lets sockets be served between two renderings', async () => {
		const { enqueue } = createQueue(4, 50);
		let turns = 0;
		const seen: number[] = [];
		const tick = () => ((turns += 1), seen.length < 10 && setImmediate(tick));
		setImmediate(tick);
		await Promise.all(Array.from({ length: 10 }, () => enqueue(async () => void seen.push(turns))));
		expect(new Set(seen).size).toBe(10);
	});
});
