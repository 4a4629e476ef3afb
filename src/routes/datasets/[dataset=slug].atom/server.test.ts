import { isHttpError } from '@sveltejs/kit';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { labels, makeReleasesDb, sealReleases } from '#lib/server/queries/testing-releases.ts';
import { addDataset } from '#lib/server/queries/testing.ts';
import { GET } from './+server.ts';

const db = makeReleasesDb();
await sealReleases(db);
addDataset(db, 'shut', 'none');

async function ask(dataset: string, from = db) {
	const url = new URL(`https://example.org/datasets/${dataset}.atom`);
	return GET({ locals: { db: from }, params: { dataset }, url } as unknown as Parameters<typeof GET>[0]);
}

describe('the feed of a dataset', () => {
	it('tells each step from a release to the next, newest first, with the years that moved', async () => {
		const text = await (await ask('open')).text();
		expect(XMLValidator.validate(text)).toBe(true);
		const { feed } = new XMLParser({ ignoreAttributes: false }).parse(text);
		const entries = feed.entry.map((entry: Record<string, { '#text': string }>) => [
			...[entry.id, entry.updated, entry.title!['#text'], entry.summary!['#text']]
		]);
		const compare = 'https://example.org/datasets/open/compare';
		expect(entries).toEqual([
			[
				`${compare}/${labels[1]}...${labels[2]}`,
				'2025-01-31T00:00:00Z',
				'Dataset open, release of January 31, 2025: 2022 went from 4 to 5, three years later',
				'Since the release of January 31, 2024: 1 record added, 1 record changed.'
			],
			[
				`${compare}/${labels[0]}...${labels[1]}`,
				'2024-01-31T00:00:00Z',
				'Dataset open, release of January 31, 2024: 2021 went from 0 to 1, three years later; 2022 went from 5 to 4, two years later',
				'Since the release of January 31, 2023: 1 record added, 1 record removed, 3 records changed.'
			]
		]);
	});

	it('is there where there is no step yet', async () => {
		const text = await (await ask('totals')).text();
		expect(XMLValidator.validate(text)).toBe(true);
		expect(text).not.toContain('<entry>');
	});

	it('is refused for a dataset that is not there, whose numbers may not be shown, or whose rows are damaged', async () => {
		const why = async (asked: Promise<Response>) => asked.catch((thrown: unknown) => thrown);
		expect(isHttpError(await why(ask('nobody')), 404)).toBe(true);
		expect(isHttpError(await why(ask('shut')), 404)).toBe(true);
		expect(isHttpError(await why(ask('open', makeReleasesDb())), 503)).toBe(true);
	});
});
