import { isHttpError } from '@sveltejs/kit';
import { describe, expect, it } from 'vitest';
import { openTestDb } from '#lib/server/db/testing.ts';
import { readDrawnWords } from '#lib/server/render/drawn-words.ts';
import { addDataset, addRelease, addRule, addTotal, makeIncident } from '#lib/server/queries/testing.ts';
import { readTrend } from '../trend.ts';
import { GET } from './+server.ts';

const db = openTestDb();
addDataset(db, 'made', 'rows');
addRule(db, 'all', ['made'], { everything: true });
addRule(db, 'any-victim', ['made'], { fact: 'wounded', atLeast: 1 });
const years = Array.from({ length: 20 }, (_, index) => 2001 + index);
/** One in five hurts nobody until 2010, four in five after that. */
const rows = years.flatMap((year) =>
	[0, 1, 2, 3, 4].map((n) =>
		makeIncident(`${year}-${n}`, {
			...{ occurredOn: year === 2001 ? '2001-01-01' : `${year}-12-31`, killed: 0 },
			wounded: n < (year <= 2010 ? 1 : 4) ? 0 : 1
		})
	)
);
addRelease(db, 'made', '2020-12-31', rows);
addDataset(db, 'totals', 'totals');
addRule(db, 'said', ['totals'], null);
addTotal(db, ['totals', '2022-12-31', 'said'], 2020, 40);
addTotal(db, ['totals', '2022-12-31', 'said'], 2021, 42);
const view = 'release=made@2020-12-31&rule=all&from=2001&to=2020';

/** What the address answers; a refusal is given back, not thrown. */
async function ask(query: string) {
	const url = new URL(`https://example.org/trend/collection.svg?${query}`);
	try {
		return await GET({ locals: { db }, params: { image: 'svg' }, url } as unknown as Parameters<
			typeof GET
		>[0]);
	} catch (thrown) {
		return thrown;
	}
}

describe('the image of how a release was collected', () => {
	it('says what the page says, of the same shares', async () => {
		const { collection } = readTrend(db, new URL(`https://example.org/trend?${view}`));
		const { before, after } = collection!.harmless!.percents;
		const words = readDrawnWords(await ((await ask(view)) as Response).text()).join(' ');
		expect([Math.round(before), Math.round(after)]).toEqual([20, 80]);
		expect(words).toContain('killed or wounded went from 20.0 to 80.0 percent');
		expect(words).toContain('Rule: every incident of the release, whatever is counted.');
		expect(words.replaceAll(' ', '')).toContain(`example.org/trend?${view}#looking`);
	});

	it('is none where only yearly totals are held', async () => {
		expect(isHttpError(await ask('release=totals@2022-12-31&rule=said&from=2020&to=2021'), 404)).toBe(true);
	});
});
