import { isHttpError, isRedirect } from '@sveltejs/kit';
import { describe, expect, it } from 'vitest';
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

/** What the address answers; a refusal or a redirect is given back, not thrown. */
async function ask(citation: string, query: string, rule = 'every') {
	const params = { release: 'made@2023-09-22', rule, measure: 'incidents', citation };
	const url = new URL(`https://example.org/figures/made@2023-09-22/${rule}/incidents.${citation}?${query}`);
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

	it('are refused in words where the address is none, and where nothing can be counted', async () => {
		const wrong = await ask('bib', 'from=2022');
		expect(isHttpError(wrong, 400) && wrong.body.message).toMatch(
			/^This is not the address of a figure: to is missing/
		);
		expect(isHttpError(await ask('bib', 'from=2022&to=2022', 'unheard-of'), 404)).toBe(true);
	});

	it('stand beside .json and .csv: no suffix belongs to both', () => {
		const suffixes = ['bib', 'ris', 'csl.json', 'txt', 'json', 'csv', 'csl', 'exe', ''];
		expect(suffixes.filter((suffix) => match(suffix))).toEqual(['bib', 'ris', 'csl.json', 'txt']);
		expect(suffixes.filter((suffix) => matchFormat(suffix))).toEqual(['json', 'csv']);
	});
});
