import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRandomDb } from '../queries/testing-random.ts';
import { sealReleases } from '../queries/testing-releases.ts';
import { askForAll, ask, openEmbedded } from './testing.ts';

const random = makeRandomDb(7);
await sealReleases(random);
const embedded = openEmbedded();

/** Lists and what each is ordered by. */
const lists: [typeof random, path: string, order: (record: Record<string, string>) => string][] = [
	[random, '/incidents?release=open@2024-02-01', (row) => `${row.occurredOn} ${row.sourceId}`],
	[
		random,
		'/incidents?release=open@2022-06-30&rule=classes&state=TX,NY',
		(row) => `${row.occurredOn} ${row.sourceId}`
	],
	[
		random,
		'/incidents?release=open@2024-02-01&from=2019&to=2021&basis=school&until=05-01',
		(row) => `${row.occurredOn} ${row.sourceId}`
	],
	[
		random,
		'/incidents?release=open@2024-02-01&weekday=mon,tue&month=3,4,5,6',
		(row) => `${row.occurredOn} ${row.sourceId}`
	],
	[random, '/events?from=2019', (row) => `${row.occurredOn} ${row.id}`],
	[random, '/people', (row) => row.occurredOn!],
	[random, '/figures?release=open@2024-02-01&rule=all&from=2018&to=2023', (row) => row.occurredOn!],
	[
		random,
		'/figures?release=gated@2024-02-01&rule=all&measure=killed&from=2018&to=2023',
		(row) => row.occurredOn!
	],
	[random, '/series?release=open@2024-02-01&rule=fatal', (row) => String(row.year)],
	[random, '/releases', (row) => row.id!],
	[random, '/datasets', (row) => row.id!],
	[embedded, '/rooms', (row) => row.page!],
	[embedded, '/rules', () => '']
];

const results = (pages: { body: Record<string, unknown> }[]) =>
	pages.flatMap(({ body }) => body.results as Record<string, string>[]);

describe('pages of any size', () => {
	it.for(lists)('%#. give each record once and in order: %s%s', async ([db, path, order]) => {
		const join = path.includes('?') ? '&' : '?';
		const whole = results([await ask(db, `${path}${join}limit=1000`)]);
		expect(whole.length).toBeGreaterThan(2);
		expect(whole.map(order)).toEqual(whole.map(order).toSorted());
		await fc.assert(
			fc.asyncProperty(
				fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 1000 })),
				async (limit) => {
					const pages = await askForAll(db, `${path}${join}limit=${limit}`);
					expect(results(pages)).toEqual(whole);
					expect(pages.length).toBe(Math.ceil(whole.length / limit));
					for (const { body } of pages) expect(body.count).toBe(whole.length);
				}
			),
			{ numRuns: 12 }
		);
	});

	it('count as many records as the figure of the same parameters', async () => {
		const value = async (query: string) =>
			((await ask(random, `/figures?${query}&limit=1`)).body.figure as { value: number }).value;
		for (const query of [
			'release=open@2024-02-01&rule=all&from=2018&to=2023',
			'release=open@2022-06-30&rule=fatal&from=2020&to=2021&basis=school&level=high,middle'
		]) {
			expect((await ask(random, `/incidents?${query}`)).body.count).toBe(await value(query));
		}
	});
});
