import { describe, expect, it } from 'vitest';
import type { Db } from '../src/lib/server/db/open.ts';
import { labels, makeReleasesDb, sealReleases } from '../src/lib/server/queries/testing-releases.ts';
import { writeDiff, type DiffFlags } from './diff.ts';

const db = makeReleasesDb();
await sealReleases(db);

async function run(names: [string, string], flags: DiffFlags = {}, from: Db = db): Promise<string> {
	let written = '';
	const result = { write: (text: string) => (written += text) };
	await writeDiff(from, names, flags, { result, progress: { write: () => undefined } });
	return written;
}
const open: [string, string] = [`open@${labels[0]}`, `open@${labels[2]}`];

describe('the difference of two releases on a terminal', () => {
	it('is told in words, with the years before and after', async () => {
		const text = await run(open);
		expect(text).toContain('2 records added, 1 removed, 4 changed.');
		expect(text).toContain('  2022 went from 2 to 4, two years later (2024-01-31)');
		expect(text).toMatch(/^Year +2023-01-31 +2025-01-31$/m);
		expect(text).toMatch(/^2021 +0 +1 +moved$/m);
		expect(text).toContain('  occurredOn: 1');
		expect(await run([open[1], open[0]])).toBe(text);
	});

	it('is a line of CSV for each record and changed fact', async () => {
		const lines = (await run(open, { csv: true })).trimEnd().split('\r\n');
		expect(lines[0]).toBe('change,sourceId,occurredOn,school,city,state,field,before,after');
		expect(lines.slice(1)).toContain(
			'changed,grows,2022-03-01,Example Elementary School,Sample City,TX,killed,1,2'
		);
		expect(lines.slice(1)).toContain('removed,goes,2022-04-01,Removed Example School,Sample City,TX,,,');
		expect(lines.length).toBe(1 + 2 + 1 + 4);
	});

	it('is JSON: a line for each record, the last one the whole', async () => {
		const lines = (await run(open, { json: true })).trimEnd().split('\n');
		const read = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
		expect(read.filter(({ change }) => change === 'changed').length).toBe(4);
		expect(read.at(-1)).toMatchObject({
			...{ from: open[0], to: open[1], listed: true, counts: { added: 2, removed: 1, changed: 4 } },
			moves: [{ measure: 'incidents' }, { measure: 'killed' }, { measure: 'wounded' }]
		});
	});

	it('names no record of a dataset whose terms forbid it', async () => {
		const gated: [string, string] = [`gated@${labels[0]}`, `gated@${labels[2]}`];
		expect(await run(gated)).toContain('2 records added, 1 removed, 4 changed.');
		expect((await run(gated, { json: true })).trimEnd().split('\n').length).toBe(1);
		await expect(run(gated, { csv: true })).rejects.toThrow('forbid listing its rows');
	});

	it.for([
		['open', open[1], 'is no release'],
		[open[0], `gated@${labels[0]}`, 'different datasets'],
		[open[0], 'open@2030-01-01', 'does not hold the release open@2030-01-01'],
		[open[0], open[0], 'does not differ from itself']
	] as const)('of %s and %s is refused: %s', async ([one, other, words]) => {
		await expect(run([one, other])).rejects.toThrow(words);
	});

	it('is not given where the stored rows are not those of the release', async () => {
		const damaged = makeReleasesDb();
		await expect(run(open, {}, damaged)).rejects.toThrow('do not match its hash');
	});
});
