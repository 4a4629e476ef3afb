import { describe, expect, it } from 'vitest';
import { createQueue, Overloaded } from './queue.ts';

function hold() {
	const { promise, resolve } = Promise.withResolvers<undefined>();
	return { work: () => promise, release: () => resolve(undefined) };
}

describe('createQueue', () => {
	it('runs no more at once than it may', async () => {
		const enqueue = createQueue(2, 10);
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
		const enqueue = createQueue(1, 1);
		const { work, release } = hold();
		const first = enqueue(work);
		const second = enqueue(work);
		await expect(enqueue(work)).rejects.toThrow(Overloaded);
		release();
		await Promise.all([first, second]);
	});

	it('goes on after work that fails', async () => {
		const enqueue = createQueue(1, 5);
		const failed = enqueue(() => Promise.reject(new Error('no')));
		const next = enqueue(() => Promise.resolve('yes'));
		await expect(failed).rejects.toThrow('no');
		expect(await next).toBe('yes');
		expect(await enqueue(() => Promise.resolve('again'))).toBe('again');
	});
});
