import { eq, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../db/open.ts';
import { records, releases, withdrawnReleases } from '../db/schema/releases.ts';
import { figureOn, labels, makeReleasesDb, sealReleases } from './testing-releases.ts';
import { addRelease, makeIncident } from './testing.ts';
import { verifyAddress, verifyFigure } from './verification.ts';

const [oldest, middle, newest] = labels;
let db: Db;

beforeEach(async () => {
	db = makeReleasesDb();
	await sealReleases(db);
});

/** Cites a value of incidents in 2022. */
const cite = (release: string, is: number | null, rule = 'all') =>
	verifyFigure(db, figureOn(release, { is, rule }));

/** Takes a release out, as `npm run data -- remove` does. */
function withdraw(label: string): void {
	db.delete(releases)
		.where(eq(releases.id, `open@${label}`))
		.run();
	db.insert(withdrawnReleases)
		.values({
			...{ id: `open@${label}`, datasetId: 'open', label, sha256: 'a' },
			...{ removedOn: '2026-11-01', reason: 'Its publisher took it back.' }
		})
		.run();
}

describe('a cited figure', () => {
	it('is verified where the cited release gives its value and so does the newest', async () => {
		expect(await cite(`open@${newest}`, 5)).toMatchObject({
			status: 'verified',
			address: `/figures/open@${newest}/all/incidents?from=2022&to=2022&is=5`,
			...{ cited: 5, value: 5, newest: null, changes: null, problem: null }
		});
	});

	it('is verified with the same value of other records, and tells them', async () => {
		const { status, newest: now, changes } = await cite(`open@${oldest}`, 5);
		expect({ status, value: now?.value }).toEqual({ status: 'verified', value: 5 });
		expect(changes?.counts).toEqual({ added: 2, removed: 2, changed: 2 });
	});

	it('has moved where the newest release gives another value', async () => {
		const moved = await cite(`open@${middle}`, 4);
		expect(moved).toMatchObject({
			status: 'moved',
			value: 4,
			newest: {
				value: 5,
				release: `open@${newest}`,
				address: `/figures/open@${newest}/all/incidents?from=2022&to=2022&is=5`
			}
		});
		expect(moved.changes?.added.map(({ sourceId }) => sourceId)).toEqual(['late']);
	});

	it('is misquoted where the cited release itself gives another value', async () => {
		expect(await cite(`open@${middle}`, 9)).toMatchObject({ status: 'misquoted', cited: 9, value: 4 });
	});

	it('of published totals has moved where a later release of totals says otherwise', async () => {
		expect(await cite('totals@2022-12-31', 40, 'said')).toMatchObject({
			...{ status: 'moved', value: 40, changes: null },
			newest: { value: 42, release: 'totals@2023-12-31' }
		});
	});

	it('without a value is uncited', async () => {
		expect(await cite(`open@${newest}`, null)).toMatchObject({ status: 'uncited', value: 5 });
	});

	it('is withdrawn where its release was taken back: when and why, and the newest beside it', async () => {
		withdraw(middle);
		expect(await cite(`open@${middle}`, 4)).toEqual({
			status: 'withdrawn',
			asked: `/figures/open@${middle}/all/incidents?from=2022&to=2022&is=4`,
			...{ address: null, cited: 4, value: null, changes: null },
			newest: expect.objectContaining({ value: 5, release: `open@${newest}` }) as object,
			problem:
				'The release open@2024-01-31 was taken back on 2026-11-01. The reason given: Its publisher took it back.'
		});
	});

	it('is not held where this copy never had its release', async () => {
		expect(await cite('open@2022-06-30', 4)).toMatchObject({
			...{ status: 'not-held', cited: 4, value: null },
			newest: { release: `open@${newest}` },
			problem: expect.stringContaining('does not hold the release open@2022-06-30') as string
		});
	});

	it.for([oldest, newest])('is damaged where a fact of %s was changed behind its hash', async (label) => {
		const ofIt = sql`select record_id from incidents where release_id = ${`open@${label}`}`;
		const holders = sql`select count(*) from release_records where record_id = ${records.id}`;
		db.run(sql`update records set killed = 7 where id in (${ofIt}) and (${holders}) = 1`);
		expect(await cite(`open@${oldest}`, 5)).toMatchObject({
			...{ status: 'damaged', cited: 5, value: null, address: null, newest: null },
			problem: expect.stringContaining(`open@${label} do not match`) as string
		});
	});

	it('is not disturbed by damage to a release that it does not rest on', async () => {
		addRelease(db, 'open', '2022-12-31', [makeIncident('x', { occurredOn: '2022-01-01' })]);
		expect(await cite(`open@${newest}`, 5)).toMatchObject({ status: 'verified' });
	});
});

describe('an address as text', () => {
	it('is verified like the figure that it names', async () => {
		const text = `https://example.org/embed/figures/open@${middle}/all/incidents.svg?to=2022&from=2022&is=4`;
		expect(await verifyAddress(db, text)).toEqual(await cite(`open@${middle}`, 4));
	});

	it('is malformed in words where it is none', async () => {
		expect(await verifyAddress(db, '/figures/open@2025-01-31/all/incidents?from=2022')).toEqual({
			status: 'malformed',
			problem: 'to is missing: give a year, as in to=2024'
		});
	});
});
