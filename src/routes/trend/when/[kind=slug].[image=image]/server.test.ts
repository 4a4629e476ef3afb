import { isHttpError, isRedirect } from '@sveltejs/kit';
import { describe, expect, it } from 'vitest';
import { readDrawnWords } from '#lib/server/render/drawn-words.ts';
import { makeSmallDb } from '#lib/server/queries/testing-small.ts';
import { speechIn } from '#lib/components/speech.ts';
import { namesOf, timeKindIds } from '../time-bars.ts';
import { readWhen } from '../when.ts';
import { GET } from './+server.ts';

const db = makeSmallDb();
const view = 'release=open@2025-02-14&rule=all&from=2021&to=2022';

/** What the address answers; a refusal or a redirect is given back, not thrown. */
async function ask(kind: string, query = view) {
	const url = new URL(`https://example.org/trend/when/${kind}.svg?${query}`);
	try {
		return await GET({ locals: { db }, params: { kind, image: 'svg' }, url } as unknown as Parameters<
			typeof GET
		>[0]);
	} catch (thrown) {
		return thrown;
	}
}

describe('the image of when it happened', () => {
	const { times } = readWhen(db, new URL(`https://example.org/trend/when?${view}`));
	const told = timeKindIds.filter((kind) => times![kind].length > 0);

	it.for(told)('draws the bars of the page with the same numbers: %s', async (kind) => {
		const words = readDrawnWords(await ((await ask(kind)) as Response).text());
		const { write } = namesOf(kind, speechIn('en'));
		for (const { key, value } of times![kind]) {
			expect(words[words.indexOf(write(key)) + 1]).toBe(String(value));
		}
	});

	it('says how many there are, the source and the address of its page', async () => {
		const words = readDrawnWords(await ((await ask('months')) as Response).text()).join(' ');
		expect(words).toContain('Incidents by month');
		expect(words).toContain('4 incidents from 2021 to 2022.');
		expect(words).toContain('Dataset open, release of February 14, 2025.');
		expect(words.replaceAll(' ', '')).toContain(`example.org/trend/when?${view}#months`);
	});

	it('has one address, and none for what is not told', async () => {
		const sent = await ask('weekdays', `shape=tall&${view}&color=blue`);
		expect(isRedirect(sent) && sent.location).toBe(`/trend/when/weekdays.svg?${view}&shape=tall`);
		expect(isHttpError(await ask('minutes'), 404)).toBe(true);
		expect(isHttpError(await ask('months', `${view}&month=5`), 404)).toBe(true);
	});
});
