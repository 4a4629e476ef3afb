import { isHttpError, isRedirect } from '@sveltejs/kit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeReleasesDb, sealReleases } from '#lib/server/queries/testing-releases.ts';
import { readFigureAt, readFigureData } from './figure.ts';

const junk = fc.oneof(
	fc.constantFrom('', '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' or 1=1 --", '../..'),
	fc.constantFrom(
		'x'.repeat(2000),
		'\u0000',
		'٢٠٢٢',
		'2022.0',
		'1e3',
		'-1',
		'CA,,TX',
		'__proto__',
		'%3Cb%3E'
	),
	fc.string({ unit: 'binary', maxLength: 60 })
);
const mostly = (good: string) => fc.oneof({ weight: 3, arbitrary: fc.constant(good) }, junk);
const names = [
	'from',
	'to',
	'start',
	'year',
	'basis',
	'state',
	'State',
	'level',
	'hour',
	'until',
	'where',
	'is',
	'page'
];
const addresses = fc.record({
	release: mostly('open@2025-01-31'),
	rule: mostly('all'),
	measure: mostly('incidents'),
	pairs: fc.array(
		fc.tuple(fc.constantFrom(...names), fc.oneof(fc.constantFrom('2022', 'TX', 'high', '9', '3'), junk)),
		{ maxLength: 8 }
	)
});

const plain = { release: 'open@2025-01-31', rule: 'all', measure: 'incidents', pairs: [] };

/** What an address gets: a figure, another address, or a status with words. */
async function statusOf(ask: () => Promise<object>): Promise<number> {
	try {
		const answer = await ask();
		return answer instanceof Response ? answer.status : 200;
	} catch (thrown) {
		if (isRedirect(thrown)) return thrown.status;
		if (!isHttpError(thrown)) throw thrown;
		expect(thrown.body.message).toMatch(/[.”]$/);
		expect(thrown.body.message.length).toBeLessThan(400);
		return thrown.status;
	}
}

it('an address of any kind gets a figure, its canonical form, or words that say what is wrong', async () => {
	const db = makeReleasesDb();
	await sealReleases(db);
	const seen = new Set<number>();
	await fc.assert(
		fc.asyncProperty(addresses, async ({ pairs, ...path }) => {
			const url = new URL('https://example.org/figures/x');
			url.pathname = `/figures/${path.release}/${path.rule}/${path.measure}`;
			url.search = new URLSearchParams([['from', '2022'], ['to', '2022'], ...pairs]).toString();
			const page = await statusOf(() => readFigureAt(db, path, url));
			const data = await statusOf(() => readFigureData(db, path, url, '.json'));
			expect([200, 308, 400, 404]).toContain(page);
			expect([200, 308, 400, 404]).toContain(data);
			seen.add(page);
		}),
		{ numRuns: 1000, examples: [[{ ...plain, rule: 'unheard-of' }], [plain]] } // 404 is rare by chance
	);
	expect([...seen].sort()).toEqual([200, 308, 400, 404]);
});
