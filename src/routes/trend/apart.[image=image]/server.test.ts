import { isHttpError, isRedirect } from '@sveltejs/kit';
import { describe, expect, it } from 'vitest';
import { readDrawnWords } from '#lib/server/render/drawn-words.ts';
import { makeSmallDb } from '#lib/server/queries/testing-small.ts';
import { readTrend } from '../trend.ts';
import { GET } from './+server.ts';

const db = makeSmallDb();
const view = 'release=open@2025-02-14&rule=all&from=2021&to=2022';

/** What the address answers; a refusal or a redirect is given back, not thrown. */
async function ask(query: string, image = 'svg') {
	const url = new URL(`https://example.org/trend/apart.${image}?${query}`);
	try {
		return await GET({ locals: { db }, params: { image }, url } as unknown as Parameters<typeof GET>[0]);
	} catch (thrown) {
		return thrown;
	}
}

describe('the image of small charts', () => {
	it('draws a chart for each state of the page, with the same numbers', async () => {
		const { places } = readTrend(db, new URL(`https://example.org/trend?${view}&apart=state`));
		const words = readDrawnWords(await ((await ask(`${view}&apart=state`)) as Response).text());
		expect(places!.length).toBeGreaterThan(1);
		for (const { name, last } of places!) {
			expect(words[words.indexOf(name) + 1]).toBe(String(last!.value));
		}
	});

	it('says its source, its rule and its address', async () => {
		const words = readDrawnWords(await ((await ask(`${view}&apart=level`)) as Response).text()).join(' ');
		expect(words).toContain('by school level');
		expect(words).toContain('Dataset open, release of February 14, 2025.');
		expect(words.replaceAll(' ', '')).toContain(`example.org/trend?${view}&apart=level#apart`);
	});

	it('has one address, and none where a view is not told apart', async () => {
		const sent = await ask(`theme=dark&${view}&apart=state`);
		expect(isRedirect(sent) && sent.location).toBe(`/trend/apart.svg?${view}&apart=state&theme=dark`);
		expect(isHttpError(await ask(view), 404)).toBe(true);
	});

	it('is a PNG too', async () => {
		const png = new Uint8Array(await ((await ask(`${view}&apart=state`, 'png')) as Response).arrayBuffer());
		expect(Buffer.from(png.subarray(1, 4)).toString()).toBe('PNG');
	});
});
