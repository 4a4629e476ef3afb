import { describe, expect, it } from 'vitest';
import { toAnswer } from './answer.ts';
import { createCache } from './cache.ts';
import { createWarming } from './warming.ts';

/** Warms a made-up site whose pages are made one by one, as the test lets them; what has been made stands in `made`. */
function warmUp(isBroken: (url: string) => boolean = () => false, patience?: number) {
	const made: string[] = [];
	const waiting: (() => void)[] = [];
	const cache = createCache(
		() => 'same',
		async (url) => {
			await new Promise<void>((resolve) => waiting.push(resolve));
			if (isBroken(url)) throw new Error('made up for a test');
			made.push(url);
			return toAnswer({ status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from('a') }, {});
		}
	);
	const state = { isOver: false };
	const over = createWarming(cache, patience)
		.start()
		.then(() => (state.isOver = true));
	const letNext = async () => {
		await expect.poll(() => waiting.length).toBe(1);
		waiting.pop()!();
	};
	return { made, state, over, letNext };
}

describe('the start of a node', () => {
	it('is over when the front page and the explorer are made', async () => {
		const { made, state, over, letNext } = warmUp();
		await letNext();
		await expect.poll(() => made).toEqual(['/']);
		expect(state.isOver).toBe(false);
		await letNext();
		await over;
		expect(made).toEqual(['/', '/trend']);
	});

	it('is over in time though a page can never be made', async () => {
		const { made, over, letNext } = warmUp((url) => url === '/', 300);
		await letNext();
		await letNext();
		await over;
		expect(made).toEqual(['/trend']);
	});
});
