import { isHttpError } from '@sveltejs/kit';
import { eq, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { formatFigure } from '#lib/domain/figure.ts';
import type { Db } from '#lib/server/db/open.ts';
import { releases, withdrawnReleases } from '#lib/server/db/schema/releases.ts';
import { figureOn, labels, makeReleasesDb, sealReleases } from '#lib/server/queries/testing-releases.ts';
import { GET as drawCard } from './cards/figures/[release]/[rule]/[measure=slug].png/+server.ts';
import { readFigureAt } from './figures/[release]/[rule]/[measure=slug]/figure.ts';
import { GET as tellEmbed } from './oembed/+server.ts';

const origin = 'https://example.org';
const release = `open@${labels[1]}`;
let db: Db;

beforeEach(async () => {
	db = makeReleasesDb();
	await sealReleases(db);
});

interface Refusal {
	status: number;
	words: string;
}

/** What refuses by throwing, as pages and cards do. */
async function refusalOf(asked: () => unknown): Promise<Refusal> {
	try {
		await asked();
	} catch (thrown) {
		if (isHttpError(thrown)) return { status: thrown.status, words: thrown.body.message };
		throw thrown;
	}
	throw new Error('it was answered');
}

const figure = figureOn(release);

function askPage() {
	const parts = { release, rule: figure.rule, measure: figure.measure };
	return refusalOf(() => readFigureAt(db, parts, new URL(formatFigure(figure), origin)));
}

function askCard() {
	const params = { release, rule: figure.rule, measure: figure.measure };
	const event = { locals: { db }, params, url: new URL(`/cards${formatFigure(figure, '.png')}`, origin) };
	return refusalOf(() => drawCard(event as unknown as Parameters<typeof drawCard>[0]));
}

async function askEmbed(): Promise<Refusal> {
	const url = new URL(`/oembed?${new URLSearchParams({ url: origin + formatFigure(figure) })}`, origin);
	const answer = await tellEmbed({ locals: { db }, url } as unknown as Parameters<typeof tellEmbed>[0]);
	return { status: answer.status, words: await answer.text() };
}

describe('the card of a figure and its frame for other sites', () => {
	it.for([release, `open@${labels[2]}`])('refuse like its page where %s is damaged', async (damaged) => {
		db.run(sql`update records set killed = 7
			where id in (select record_id from incidents where release_id = ${damaged})`);
		const page = await askPage();
		expect(page).toEqual({ status: 503, words: expect.stringContaining('do not match its hash') as string });
		expect([await askCard(), await askEmbed()]).toEqual([page, page]);
	});

	it('are gone like its page where the release was taken back, and say when and why', async () => {
		db.delete(releases).where(eq(releases.id, release)).run();
		const withdrawal = { removedOn: '2026-11-01', reason: 'Its publisher took it back.', sha256: 'abc' };
		db.insert(withdrawnReleases)
			.values({ id: release, datasetId: 'open', label: labels[1], ...withdrawal })
			.run();
		expect((await askPage()).status).toBe(410);
		const words = `The release ${release} was taken back on 2026-11-01. The reason given: Its publisher took it back.`;
		expect([await askCard(), await askEmbed()]).toEqual(Array(2).fill({ status: 410, words }));
	});
});
