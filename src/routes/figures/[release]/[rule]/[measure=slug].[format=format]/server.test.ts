import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dataFormats, type DataFormat } from '#lib/domain/data-format.ts';
import { openTestDb } from '#lib/server/db/testing.ts';
import { sealReleases } from '#lib/server/queries/testing-releases.ts';
import { addDataset, addRelease, addRule, makeIncident } from '#lib/server/queries/testing.ts';
import { GET } from './+server.ts';

const db = openTestDb();
const planted = { school: 'Planted Elementary School', city: 'Nowhere Town', killed: 2 };
for (const [id, redistribution] of [
	['open', 'rows'],
	['shut', 'totals']
] as const) {
	addDataset(db, id, redistribution);
	addRelease(db, id, '2023-09-22', [makeIncident('planted-id-7', planted), makeIncident('planted-id-8')]);
}
addRule(db, 'every', ['open', 'shut'], { everything: true });
await sealReleases(db);

/** All text of a form of a figure, the files of an archive unpacked. */
async function read(dataset: string, format: DataFormat): Promise<string> {
	const params = { release: `${dataset}@2023-09-22`, rule: 'every', measure: 'incidents', format };
	const path = `/figures/${params.release}/every/incidents.${format}?from=2020&to=2020`;
	const event = { locals: { db }, params, url: new URL(path, 'https://example.org') };
	const answer = await GET(event as unknown as Parameters<typeof GET>[0]);
	const body = new Uint8Array(await answer.arrayBuffer());
	const files = format === 'zip' ? Object.values(unzipSync(body)) : [body];
	return files.map((file) => Buffer.from(file).toString()).join('\n');
}

describe.each(dataFormats)('a figure as .%s', (format) => {
	it('holds no row of a dataset whose terms forbid it, and says how many there are', async () => {
		const text = await read('shut', format);
		expect(text).not.toMatch(/Planted|Nowhere|planted-id/);
		expect(text).toContain(format === 'csv' ? ',,,,2,' : '');
	});

	it.runIf(format !== 'metadata.json')('holds the rows of one that allows it', async () => {
		expect(await read('open', format)).toContain('Planted Elementary School');
	});
});

it('says under which terms, by which rule and in which words a figure can be cited', async () => {
	const told = JSON.parse(await read('shut', 'metadata.json')) as Record<string, unknown>;
	expect(told).toMatchObject({
		title: '2 incidents by the rule “Rule every”, in 2020',
		licences: [{ spdx: 'CC-BY-4.0' }, { of: 'the source: Dataset shut', spdx: null }],
		rules: [{ id: 'every', version: 1 }],
		releases: [{ id: 'shut@2023-09-22' }],
		citation: {
			text: expect.stringMatching(/Publisher of shut .*&is=2$/),
			bibtex: expect.stringContaining('@dataset{shut-2023-09-22-every-incidents')
		}
	});
});
