import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseTrace } from '../../src/lib/domain/trace-question.ts';
import type { Db } from '../../src/lib/server/db/open.ts';
import { openTestDb } from '../../src/lib/server/db/testing.ts';
import { getImporter } from '../../src/lib/server/importers/index.ts';
import { importRelease } from '../../src/lib/server/ingest/import-release.ts';
import { loadData } from '../../src/lib/server/ingest/load-data.ts';
import { readTrace } from '../../src/lib/server/queries/trace.ts';
import {
	makeKnownClaims,
	makeRandomClaims,
	measureFound,
	measureRejected,
	seeded
} from '../fixtures/trace-corpus.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${project}../shared/datasets`;
const isHere = existsSync(folder);
if (!isHere) console.warn('conformance skipped: the publishers’ files do not lie in ../shared/datasets');

const files = [
	['wapo', '2018-05-25'],
	['wapo', '2023-08-04'],
	['wapo', '2025-02-14'],
	['k12ssdb', '2023-09-22'],
	['cnn', '2019-07-26']
] as const;

describe.skipIf(!isHere)('numbers traced in the publishers’ files', () => {
	let db: Db;

	beforeAll(() => {
		db = openTestDb();
		loadData(db, `${project}data`);
		for (const [dataset, label] of files) {
			importRelease(db, `${folder}/${dataset}/${label}.csv`, {
				importer: getImporter(dataset),
				label,
				confirm: true
			});
		}
	}, 120_000);
	afterAll(() => db.$client.close());

	function trace(query: string) {
		const read = parseTrace(new URLSearchParams(query));
		if (!read || 'problem' in read) throw new Error(`no question: ${query}`);
		return readTrace(db, read.question);
	}

	it('17 and 132 since 1997: someone wounded, not on a bus, by school years; and the hits are at the level of chance', async () => {
		const { verdict, found, search, named } = await trace('from=17&to=132&since=1997');
		const candidate = found.find(({ rule }) => rule.where === 'wounded:1..;setting:!bus:unknown');
		expect(candidate).toMatchObject({
			release: 'k12ssdb@2023-09-22',
			conditions: 2,
			off: 0,
			first: { value: 17, period: '1997-98', complete: true },
			second: { value: 132, period: '2022-23', complete: true }
		});
		expect(candidate!.second!.figures[0]!.address).toMatch(
			/basis=school.*where=wounded:1\.\.;setting:!bus:unknown&is=132$/
		);
		expect(verdict).toBe('chance');
		expect(search.hits).toBeLessThanOrEqual(search.most);
		expect(search.rules).toBeGreaterThan(38_000);
		expect(named.filter(({ off }) => off === 0)).toEqual([]);
	}, 60_000);

	it('46 in 2022 is the Washington Post’s, by its own rule, in every release since', async () => {
		const { verdict, named } = await trace('value=46&year=2022');
		expect(verdict).toBe('exact');
		expect(named[0]).toMatchObject({
			release: 'wapo@2025-02-14',
			rule: { id: 'school-hours' },
			off: 0,
			readings: []
		});
		expect(named[0]!.alsoIn).toContain('2023-08-04');
	}, 60_000);

	it('93 in the school year 2020-21 is the federal table’s count of those with casualties', async () => {
		const { verdict, named } = await trace('value=93&year=2020&basis=school');
		expect(verdict).toBe('exact');
		expect(named[0]).toMatchObject({
			kind: 'published',
			release: 'nces@2022-06-28',
			rule: { id: 'nces-casualties' }
		});
	}, 60_000);

	it('every number that is shown is the sum of the figures that it links to', async () => {
		for (const query of ['from=17&to=132&since=1997', 'value=46&year=2022', 'value=45&year=2022']) {
			const { named, found } = await trace(query);
			for (const { first, second } of [...named, ...found].filter(({ kind }) => kind !== 'published')) {
				for (const { value, figures } of second ? [first, second] : [first]) {
					expect(figures.reduce((sum, figure) => sum + figure.value, 0)).toBe(value);
				}
			}
		}
	}, 120_000);

	it('finds dataset and rule of at least four in five claims that were made from a known rule', async () => {
		expect(await measureFound(db, await makeKnownClaims(db, 150, seeded(1997)))).toBeGreaterThanOrEqual(0.8);
	}, 300_000);

	it('rejects at least 95 of 100 pairs of random numbers', async () => {
		expect(await measureRejected(db, makeRandomClaims(200, seeded(132)))).toBeGreaterThanOrEqual(0.95);
	}, 300_000);
});
