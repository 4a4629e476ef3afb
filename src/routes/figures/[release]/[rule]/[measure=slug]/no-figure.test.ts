import { isHttpError } from '@sveltejs/kit';
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { formatFigure } from '#lib/domain/figure.ts';
import type { Db } from '#lib/server/db/open.ts';
import { records, releases, withdrawnReleases } from '#lib/server/db/schema/releases.ts';
import { figureOn, labels, makeReleasesDb, sealReleases } from '#lib/server/queries/testing-releases.ts';
import { readFigureAt, readFigureData } from './figure.ts';

const [oldest, middle, newest] = labels;
let db: Db;

beforeEach(async () => {
	db = makeReleasesDb();
	await sealReleases(db);
});

/** The parts of the path of a figure of 2022, and its address. */
function place(release: string, suffix: '' | '.json' = '') {
	const url = new URL(formatFigure(figureOn(release, { is: 4 }), suffix), 'https://example.org');
	return [{ release, rule: 'all', measure: 'incidents' }, url] as const;
}

/** What the page refuses with. */
async function refusal(release: string) {
	try {
		await readFigureAt(db, ...place(release));
	} catch (thrown) {
		if (isHttpError(thrown)) return thrown;
		throw thrown;
	}
	throw new Error('there is a figure');
}

/** What the data answer where there is no figure. */
async function problem(release: string) {
	const answer = await readFigureData(db, ...place(release, '.json'), '.json');
	if (!(answer instanceof Response)) throw new Error('there is a figure');
	expect(answer.headers.get('content-type')).toBe('application/problem+json');
	return { http: answer.status, ...((await answer.json()) as Record<string, unknown>) };
}

function withdraw(label: string): void {
	db.delete(releases)
		.where(eq(releases.id, `open@${label}`))
		.run();
	const withdrawal = { removedOn: '2026-11-01', reason: 'Its publisher took it back.', sha256: 'abc' };
	db.insert(withdrawnReleases)
		.values({ id: `open@${label}`, datasetId: 'open', label, ...withdrawal })
		.run();
}

describe('a figure on a release that was taken back', () => {
	it('answers 410 with when, why, what was cited and the same figure on other releases', async () => {
		withdraw(middle);
		const { status, body } = await refusal(`open@${middle}`);
		expect({ status, ...body.figure }).toMatchObject({
			status: 'withdrawn',
			cited: 4,
			withdrawn: { removedOn: '2026-11-01', reason: 'Its publisher took it back.', sha256: 'abc' }
		});
		expect(status).toBe(410);
		expect(body.figure?.held.map(({ release, value }) => [release.label, value])).toEqual([
			[oldest, 5],
			[newest, 5]
		]);
		expect(await problem(`open@${middle}`)).toMatchObject({
			...{ http: 410, status: 410, standing: 'withdrawn', title: 'Withdrawn' },
			withdrawn: { reason: 'Its publisher took it back.' }
		});
	});
});

describe('a figure on a release that was never held', () => {
	it('answers 404 with the releases that are held', async () => {
		const { status, body } = await refusal('open@2024-06-30');
		expect(status).toBe(404);
		expect(body.figure).toMatchObject({ status: 'not-held', dataset: 'Dataset open', withdrawn: null });
		expect(body.figure?.held.map(({ release }) => release.label)).toEqual([oldest, middle, newest]);
		expect(await problem('open@2024-06-30')).toMatchObject({ http: 404, standing: 'not-held' });
	});

	it('names releases that say nothing of it apart', async () => {
		const url = new URL('https://example.org/figures/open@2024-06-30/all/incidents?from=2024&to=2024');
		const path = { release: 'open@2024-06-30', rule: 'all', measure: 'incidents' };
		await expect(readFigureAt(db, path, url)).rejects.toMatchObject({
			body: { figure: { silent: [oldest] } }
		});
	});
});

describe('a figure on a release whose stored rows were changed', () => {
	it('answers 503 and gives no number', async () => {
		const isOne = eq(records.sourceId, 'late');
		db.update(records).set({ school: 'Example Elementary Schoo1' }).where(isOne).run();
		const { status, body } = await refusal(`open@${newest}`);
		expect(status).toBe(503);
		expect(body).toMatchObject({
			message: expect.stringContaining('do not match its hash') as string,
			figure: { status: 'damaged', held: [] }
		});
		expect(await problem(`open@${newest}`)).toMatchObject({ http: 503, standing: 'damaged' });
	});
});
