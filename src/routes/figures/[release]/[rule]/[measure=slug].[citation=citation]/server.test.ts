import { isRedirect } from '@sveltejs/kit';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { citationFiles } from '#lib/citation/citation-file.ts';
import { records, releases, withdrawnReleases } from '#lib/server/db/schema/releases.ts';
import { sealReleases } from '#lib/server/queries/testing-releases.ts';
import { openTestDb } from '#lib/server/db/testing.ts';
import { addDataset, addRelease, addRule, makeIncident } from '#lib/server/queries/testing.ts';
import { match as matchFormat } from '../../../../../params/format.ts';
import { match } from '../../../../../params/citation.ts';
import { GET } from './+server.ts';

const db = openTestDb();
addDataset(db, 'made', 'rows');
addRule(db, 'every', ['made'], { everything: true });
addRelease(db, 'made', '2023-09-22', [
	makeIncident('1', { occurredOn: '2022-01-02' }),
	makeIncident('2', { occurredOn: '2022-12-30' })
]);

addRelease(db, 'made', '2024-09-22', [makeIncident('1', { occurredOn: '2022-01-02' })]);
addDataset(db, 'other', 'rows');
addRule(db, 'each', ['other'], { everything: true });
addRelease(db, 'other', '2023-09-22', [makeIncident('changed', { occurredOn: '2022-01-02' })]);

beforeAll(async () => {
	await sealReleases(db);
	db.delete(releases).where(eq(releases.id, 'made@2024-09-22')).run();
	const withdrawal = { removedOn: '2026-11-01', reason: 'Its publisher took it back.', sha256: 'abc' };
	db.insert(withdrawnReleases)
		.values({ id: 'made@2024-09-22', datasetId: 'made', label: '2024-09-22', ...withdrawal })
		.run();
	db.update(records).set({ killed: 3 }).where(eq(records.sourceId, 'changed')).run();
});

/** What the address answers; a refusal or a redirect is given back, not thrown. */
async function ask(citation: string, query: string, rule = 'every', release = 'made@2023-09-22') {
	const params = { release, rule, measure: 'incidents', citation };
	const url = new URL(`https://example.org/figures/${release}/${rule}/incidents.${citation}?${query}`);
	try {
		return await GET({ locals: { db }, params, url } as unknown as Parameters<typeof GET>[0]);
	} catch (thrown) {
		return thrown;
	}
}

describe('the citations of a figure', () => {
	it.for([
		['bib', 'application/x-bibtex; charset=utf-8', 'attachment', '@dataset{made-2023-09-22-every-incidents'],
		['ris', 'application/x-research-info-systems; charset=utf-8', 'attachment', 'TY  - DATA'],
		['csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8', 'attachment', '"type": "dataset"'],
		['txt', 'text/plain; charset=utf-8', 'inline', '2 incidents by the rule “Rule every”, in 2022']
	] as const)('are served as .%s', async ([suffix, type, disposition, words]) => {
		const answer = (await ask(suffix, 'from=2022&to=2022&is=2')) as Response;
		expect(answer.headers.get('content-type')).toBe(type);
		expect(answer.headers.get('content-disposition')).toBe(
			`${disposition}; filename="made-2023-09-22-every-incidents-from-2022-to-2022-is-2.${suffix}"`
		);
		const text = await answer.text();
		expect(text).toContain(words);
		expect(text).toContain(
			'https://example.org/figures/made@2023-09-22/every/incidents?from=2022&to=2022&is=2'
		);
	});

	it('cite the value that is counted, whatever the address says', async () => {
		const answer = (await ask('txt', 'from=2022&to=2022&is=9')) as Response;
		expect(await answer.text()).toMatch(/^https:\S+&is=2\n/);
	});

	it('have one address', async () => {
		const answer = await ask('csl.json', 'to=2022&from=2022&utm=1');
		expect(isRedirect(answer) && [answer.status, answer.location]).toEqual([
			308,
			'/figures/made@2023-09-22/every/incidents.csl.json?from=2022&to=2022'
		]);
	});

	it.for([
		[400, 'from=2022', 'every', 'made@2023-09-22', /^This is not the address of a figure: to is missing/],
		[404, 'from=2022&to=2022', 'unheard-of', 'made@2023-09-22', /^There is no/],
		[404, 'from=2022&to=2022', 'every', 'made@2022-01-01', /made@2022-01-01/],
		[
			410,
			'from=2022&to=2022&is=1',
			'every',
			'made@2024-09-22',
			/taken back on 2026-11-01. The reason given: Its/
		],
		[503, 'from=2022&to=2022&is=1', 'each', 'other@2023-09-22', /other@2023-09-22 do not match its hash/]
	] as const)(
		'answer %i with one plain line, as the page does: %s %s %s',
		async ([status, query, rule, release, line]) => {
			for (const citation of Object.keys(citationFiles)) {
				const answer = (await ask(citation, query, rule, release)) as Response;
				expect([answer.status, answer.headers.get('content-type')]).toEqual([
					status,
					'text/plain; charset=utf-8'
				]);
				const text = await answer.text();
				expect(text).toMatch(line);
				expect(text.trimEnd()).not.toContain('\n');
			}
		}
	);

	it('stand beside .json and .csv: no suffix belongs to both', () => {
		const suffixes = ['bib', 'ris', 'csl.json', 'txt', 'json', 'csv', 'csl', 'exe', ''];
		expect(suffixes.filter((suffix) => match(suffix))).toEqual(['bib', 'ris', 'csl.json', 'txt']);
		expect(suffixes.filter((suffix) => matchFormat(suffix))).toEqual(['json', 'csv']);
	});
});
