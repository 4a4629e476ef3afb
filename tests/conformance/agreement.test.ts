import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyEvent } from '../../src/lib/domain/agreement-filter.ts';
import type { Db } from '../../src/lib/server/db/open.ts';
import { openTestDb } from '../../src/lib/server/db/testing.ts';
import { getImporter } from '../../src/lib/server/importers/index.ts';
import { importRelease } from '../../src/lib/server/ingest/import-release.ts';
import { loadData } from '../../src/lib/server/ingest/load-data.ts';
import { listAgreement } from '../../src/lib/server/queries/agreement-list.ts';
import { listCounts, readAgreement } from '../../src/lib/server/queries/agreement.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${project}../shared/datasets`;
const isHere = existsSync(folder);
if (!isHere) console.warn('agreement skipped: the publishers’ files do not lie in ../shared/datasets');

describe.skipIf(!isHere)('the register, the Post, the K-12 database and CNN', () => {
	let db: Db;
	beforeAll(() => {
		db = openTestDb();
		loadData(db, `${project}data`);
		for (const [dataset, label] of [
			['wapo', '2025-02-14'],
			['k12ssdb', '2023-09-22'],
			['cnn', '2019-07-26']
		] as const) {
			importRelease(db, `${folder}/${dataset}/${label}.csv`, { importer: getImporter(dataset), label });
		}
	}, 120_000);
	afterAll(() => db.$client.close());

	const pair = (first: string, second: string) =>
		readAgreement(db).pairs.find((one) => one.first === first && one.second === second)!;

	it('all four know one in twenty of the events of 2009 to 2018 that any of them lists', () => {
		const { shared } = readAgreement(db);
		expect(shared).toMatchObject({ from: 2009, to: 2018, part: [] });
		expect(shared!.counts.cover.all / shared!.counts.cover.events).toBeCloseTo(0.05, 1);
		expect(shared!.percentInAll.rule).toBeGreaterThan(40);
		console.log(JSON.stringify(shared!.counts), shared!.percentInAll);
	});

	it('the register has every fatal event of the Post but one, in which only the armed intruder died', () => {
		expect(pair('register', 'wapo').ofFirst.yes).toBe(1);
		const { entries } = listAgreement(db, {
			...everyEvent,
			known: ['wapo'],
			missing: ['register'],
			rule: 'yes'
		});
		expect(entries).toMatchObject([{ occurredOn: '2010-08-30', state: 'TN' }]);
	});

	it('nearly every event of the Post is in the K-12 database, and few that its own rule would count are not in the Post’s', () => {
		const { both, onlyFirst, ofSecond, ofFirst } = pair('wapo', 'k12ssdb');
		expect(both / (both + onlyFirst)).toBeGreaterThan(0.9);
		expect(ofSecond).toEqual({ yes: onlyFirst, no: 0, unknown: 0 });
		console.log(
			`in the Post’s rule by the K-12 database’s facts, not in its file: ${JSON.stringify(ofFirst)}`
		);
		expect(ofFirst.yes).toBeLessThan(both / 2);
	});

	it('they differ on the killed of Columbine: the register counts 14, the others 13', () => {
		const { entries } = listAgreement(db, { ...everyEvent, known: ['register', 'wapo'], differ: 'killed' });
		const columbine = entries.find(({ occurredOn }) => occurredOn === '1999-04-20');
		expect(columbine?.rows.map(({ datasetId, said }) => [datasetId, said?.killed])).toEqual([
			['register', 14],
			['wapo', 13],
			['k12ssdb', 13]
		]);
	});

	it('every count opens onto as many events, listed or counted', () => {
		for (const { filter, count } of listCounts(readAgreement(db))) {
			const list = listAgreement(db, filter);
			expect(list.count).toBe(count);
			expect(list.listed + list.unlisted).toBe(count);
		}
	});
});
