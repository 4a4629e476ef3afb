import { eq, sql } from 'drizzle-orm';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { records, releases, withdrawnReleases } from '../db/schema/releases.ts';
import { ask, openSmall } from './testing.ts';

const db = await openSmall();
const gated = '/incidents?release=gated@2023-09-22';
const openRelease = '/incidents?release=open@2025-02-14';

/** The parameters that a problem blames. */
const blamed = ({ body }: { body: Record<string, unknown> }) =>
	(body.errors as { parameter: string }[]).map(({ parameter }) => parameter);

describe('a list', () => {
	it('has its records, how many there are in all, and where it goes on, in the body and in the header', async () => {
		const { body, headers } = await ask(db, `${openRelease}&limit=3`);
		expect((body.results as { sourceId: string }[]).map(({ sourceId }) => sourceId)).toEqual([
			'row-3',
			'row-2',
			'row-1'
		]);
		expect(body.count).toBe(4);
		expect(headers.get('link')).toBe(`<${String(body.next)}>; rel="next"`);
		const rest = await ask(db, String(body.next).replace('https://example.org/api/v1', ''));
		expect((rest.body.results as { sourceId: string }[]).map(({ sourceId }) => sourceId)).toEqual(['row-0']);
		expect([rest.body.next, rest.headers.get('link')]).toEqual([null, null]);
	});

	it('may be read by the page of anybody', async () => {
		for (const path of [openRelease, '/datasets.csv', '/nowhere', '/openapi.json', '']) {
			const { headers } = await ask(db, path);
			expect(headers.get('access-control-allow-origin')).toBe('*');
			expect(headers.get('access-control-expose-headers')).toMatch(/^link, etag/);
		}
	});

	it('takes states in small letters, lists parted by commas or repeated, and blanks as if left out', async () => {
		const count = async (query: string) => (await ask(db, `${openRelease}&${query}`)).body.count;
		expect(await count('state=ca')).toBe(1);
		expect(await count('state=CA,TX')).toBe(4);
		expect(await count('state=CA&state=TX')).toBe(4);
		expect(await count('state=&rule=')).toBe(4);
		expect(await count('rule=fatal')).toBe(2);
		expect(await count('where=wounded:1..')).toBe(2);
	});

	it('stays on its release from page to page', async () => {
		const { body } = await ask(db, '/incidents?limit=1');
		expect(body.next).toContain('release=register@2026-11-22');
	});

	it('as CSV has one page with a header row, which an empty one has too', async () => {
		const { text, type, headers } = await ask(db, '/incidents.csv?release=open@2025-02-14&limit=2');
		expect(type).toBe('text/csv; charset=utf-8');
		expect(headers.get('link')).toContain('/api/v1/incidents.csv?');
		const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
		expect(data.map((row) => [row.sourceId, row.occurredOn, row.wounded])).toEqual([
			['row-3', '2021-01-01', ''],
			['row-2', '2022-03-01', '']
		]);
		const empty = await ask(db, '/incidents.csv?release=open@2025-02-14&state=VT');
		expect(empty.text).toMatch(/^release,sourceId,[^\n]*\r\n$/);
	});
});

describe('the licence gate', () => {
	it('counts the rows that may not be listed, and says who lists them', async () => {
		const { body, text } = await ask(db, `${gated}&rule=fatal`);
		expect(body).toMatchObject({ results: [], count: 0, next: null });
		expect(body.withheld).toMatchObject({ count: 2, publisherAddress: 'https://example.org/gated' });
		expect(text).not.toContain('secret');
		expect(text).not.toContain('Secret');
	});

	it('tells not even their number where the dataset shows none', async () => {
		const { body } = await ask(db, '/incidents?release=silent@2024');
		expect(body.withheld).toMatchObject({ count: null });
	});

	it('gives no CSV that would look as if there were no rows', async () => {
		const { status, body } = await ask(db, gated.replace('?', '.csv?'));
		expect([status, body.title]).toEqual([403, 'The terms of the dataset forbid listing its rows']);
	});

	it('holds for the parts of a figure', async () => {
		const { body, text } = await ask(db, '/figures?release=gated@2023-09-22&rule=fatal&from=2022&to=2022');
		expect(body).toMatchObject({ figure: { value: 2, unlisted: { count: 1 } }, count: 1 });
		expect(text).not.toContain('secret');
	});
});

describe('a figure', () => {
	it('says whether the value that was cited stands', async () => {
		const status = async (is: string) => {
			const address = encodeURIComponent(
				`https://example.org/figures/open@2025-02-14/fatal/killed?from=2022&to=2022${is}`
			);
			return ((await ask(db, `/figures?address=${address}`)).body.figure as { status: string }).status;
		};
		expect([await status(''), await status('&is=3'), await status('&is=4')]).toEqual([
			'uncited',
			'verified',
			'misquoted'
		]);
	});

	it('has parts that add up to it with what is not listed', async () => {
		const { body } = await ask(
			db,
			'/figures?release=open@2025-02-14&rule=all&measure=killed&from=2021&to=2022'
		);
		const counts = (body.results as { counts: number }[]).map(({ counts }) => counts);
		expect(body.figure).toMatchObject({ value: 3, unlisted: null });
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3);
	});
});

describe('a series', () => {
	it('has the years that the release speaks of, their figures, and the gaps', async () => {
		const { body } = await ask(db, '/series?release=open@2025-02-14&rule=all&from=2019&to=2022');
		expect(body.gaps).toEqual([{ from: 2019, to: 2020 }]);
		expect(body.results).toMatchObject([
			{ year: 2021, value: 1, address: '/figures/open@2025-02-14/all/incidents?from=2021&to=2021&is=1' },
			{ year: 2022, value: 3 }
		]);
	});
});

describe('a problem', () => {
	it.for([
		['/incidents?limit=0', 400, ['limit']],
		['/incidents?limit=1001&state=XX', 400, ['state', 'limit']],
		['/incidents?stat=TX', 400, ['stat']],
		['/incidents?from=2020&from=2021', 400, ['from']],
		['/incidents?from=2022&to=2020', 400, ['from']],
		['/incidents?until=02-30', 400, ['until']],
		['/incidents?where=height:1..', 400, ['where']],
		['/incidents?rule=all&where=killed:1..', 400, ['where']],
		['/incidents?release=register', 400, ['release']],
		['/incidents?release=nothing@2020', 404, ['release']],
		['/incidents?release=open@2020', 404, ['release']],
		['/incidents?rule=unheard-of', 404, ['rule']],
		['/incidents?release=open@2025-02-14&rule=words', 400, ['rule']],
		['/figures?from=2022', 400, ['to']],
		['/figures?address=nonsense', 400, ['address']],
		[
			'/figures?address=/figures/open@2025-02-14/all/incidents%3Ffrom=2022%26to=2022&from=2022',
			400,
			['from']
		],
		['/figures?release=open@2025-02-14&rule=all&measure=children-killed&from=2022&to=2022', 400, ['measure']],
		['/figures?release=open@2025-02-14&rule=all&from=1950&to=1950', 404, ['from']],
		['/series?release=silent@2024&rule=all', 404, ['release']],
		['/people?named=perhaps', 400, ['named']],
		['/changes?cursor=!', 400, ['cursor']]
	] as const)('of %s names the parameter and what was expected', async ([path, status, parameters]) => {
		const answer = await ask(db, path);
		expect([answer.status, answer.type]).toEqual([status, 'application/problem+json']);
		expect(blamed(answer)).toEqual(parameters);
		expect(answer.body).toMatchObject({
			status,
			detail: (answer.body.errors as { detail: string }[])[0]!.detail
		});
	});

	it.for(['/nowhere', '/incidents.json', '/incidents/1', '/openapi.csv', '/constructor', '/'])(
		'is what the unknown path %s answers',
		async (path) => {
			const { status, type, body } = await ask(db, path);
			expect([status, type]).toEqual([404, 'application/problem+json']);
			expect(body.detail).toContain('datasets, releases');
		}
	);

	it('is what a cursor of another list gets', async () => {
		const { body } = await ask(db, `${openRelease}&limit=1`);
		const cursor = new URL(String(body.next)).searchParams.get('cursor');
		for (const path of ['/incidents?', '/people?', `${openRelease}&state=TX&`, `${openRelease}x&`]) {
			const answer = await ask(db, `${path}${path.endsWith('&') ? '' : '&'}cursor=${cursor}`);
			expect(answer.status).toBeGreaterThanOrEqual(400);
		}
		const other = await ask(db, `/people?cursor=${cursor}`);
		expect([other.status, other.body.type]).toEqual([400, 'https://example.org/api#problem-bad-cursor']);
		expect(blamed(other)).toEqual(['cursor']);
	});

	it('is what a release gets that was taken back, with day and reason', async () => {
		const own = await openSmall();
		own.delete(releases).where(eq(releases.id, 'open@2025-02-14')).run();
		own
			.insert(withdrawnReleases)
			.values({
				...{ id: 'open@2025-02-14', datasetId: 'open', label: '2025-02-14' },
				...{ sha256: 'a', removedOn: '2026-01-02', reason: 'Made up.' }
			})
			.run();
		for (const path of [
			openRelease,
			'/series?release=open@2025-02-14',
			'/figures?release=open@2025-02-14&from=2022&to=2022'
		]) {
			const { status, body } = await ask(own, path);
			expect(status).toBe(410);
			expect(body.detail).toBe(
				'The release open@2025-02-14 was taken back on 2026-01-02. The reason given: Made up.'
			);
		}
	});

	it('is what a release gets whose stored rows are damaged', async () => {
		const own = await openSmall();
		own
			.update(records)
			.set({ killed: sql`killed + 1` })
			.where(eq(records.sourceId, 'row-2'))
			.run();
		for (const path of [
			openRelease,
			'/series?release=open@2025-02-14&rule=all',
			'/figures?release=open@2025-02-14&rule=all&from=2022&to=2022'
		]) {
			const { status, body } = await ask(own, path);
			expect([status, body.title]).toEqual([503, 'The stored rows of the release are damaged']);
		}
	});
});
