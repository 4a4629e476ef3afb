import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isMoved, tellMove } from '../../src/lib/domain/year-move.ts';
import type { Db } from '../../src/lib/server/db/open.ts';
import { openTestDb } from '../../src/lib/server/db/testing.ts';
import { getImporter } from '../../src/lib/server/importers/index.ts';
import { importRelease } from '../../src/lib/server/ingest/import-release.ts';
import { loadData } from '../../src/lib/server/ingest/load-data.ts';
import { isProblem } from '../../src/lib/server/queries/figure-answer.ts';
import { readMovedFigures } from '../../src/lib/server/queries/moved-figures.ts';
import { findPair, type ReleasePair } from '../../src/lib/server/queries/release-diff-pair.ts';
import { listDiffChoices, readYearMoves } from '../../src/lib/server/queries/release-diff-years.ts';
import { placeAllRecords, placeRecords, readReleaseDiff } from '../../src/lib/server/queries/release-diff.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${project}../shared/datasets`;
const isHere = existsSync(folder);
if (!isHere) console.warn('conformance skipped: the publishers’ files do not lie in ../shared/datasets');

describe.skipIf(!isHere)('the releases of the Washington Post', () => {
	let db: Db;

	beforeAll(() => {
		db = openTestDb();
		loadData(db, `${project}data`);
		for (const label of ['2018-05-25', '2023-08-04', '2025-02-14']) {
			const options = { importer: getImporter('wapo'), label, confirm: true };
			importRelease(db, `${folder}/wapo/${label}.csv`, options);
		}
	}, 60_000);
	afterAll(() => db.$client.close());

	function pairOf(from: string, to: string): ReleasePair {
		const pair = findPair(db, 'wapo', from, to);
		if (isProblem(pair)) throw new Error(pair.problem);
		return pair;
	}
	const moves = (pair: ReleasePair, measure: 'incidents' | 'killed' | 'wounded') =>
		readYearMoves(db, pair, { rule: 'school-hours', measure });
	/** Records that tell a fact otherwise: the publisher's id, then and now. */
	async function listTold(pair: ReleasePair, asked: string) {
		const records = await placeAllRecords(db, pair, await readReleaseDiff(db, pair));
		return records.flatMap(({ sourceId, fields }) =>
			fields.flatMap(({ field, before, after }) => (field === asked ? [[sourceId, before, after]] : []))
		);
	}

	it('of May 2018 and August 2023: of the closed years only 2017 moved, from 14 to 15', () => {
		const moved = moves(pairOf('2018-05-25', '2023-08-04'), 'incidents').filter(isMoved);
		expect(moved.map((move) => [tellMove(move), move.since])).toEqual([
			['2017 went from 14 to 15, six years later', '2023-08-04']
		]);
	});

	it('of May 2018 and August 2023: 2018 was not over; four of the rows added since lie before the end of May 25', () => {
		const year = moves(pairOf('2018-05-25', '2023-08-04'), 'incidents').find((one) => one.year === 2018)!;
		expect([year.closed, year.before?.value, year.after?.value]).toEqual([false, 17, 30]);
		expect([year.upTo?.on, year.upTo?.before.value, year.upTo?.after.value]).toEqual(['2018-05-25', 17, 21]);
	});

	it('of August 2023 and February 2025: no closed year moved in incidents or killed, 2022 went from 58 to 59 wounded', () => {
		const pair = pairOf('2023-08-04', '2025-02-14');
		expect(moves(pair, 'incidents').filter(isMoved)).toEqual([]);
		expect(moves(pair, 'killed').filter(isMoved)).toEqual([]);
		expect(moves(pair, 'wounded').filter(isMoved).map(tellMove)).toEqual([
			'2022 went from 58 to 59, three years later'
		]);
	});

	it('of August 2023 and February 2025: 2023 had 28, 10 and 19, and has 33, 11 and 27', () => {
		const pair = pairOf('2023-08-04', '2025-02-14');
		const told = (['incidents', 'killed', 'wounded'] as const).map((measure) => {
			const year = moves(pair, measure).find((one) => one.year === 2023)!;
			return [year.closed, year.before?.value, year.after?.value];
		});
		expect(told).toEqual([
			[false, 28, 33],
			[false, 10, 11],
			[false, 19, 27]
		]);
	});

	it('of August 2023 and February 2025: 42 rows added, uid 374 removed, 36 told otherwise', async () => {
		const pair = pairOf('2023-08-04', '2025-02-14');
		const diff = await readReleaseDiff(db, pair);
		expect(diff.counts).toEqual({ added: 42, removed: 1, changed: 36 });
		const removed = diff.records.slice(0, diff.records.length).filter(({ kind }) => kind === 'removed');
		const told = placeRecords(db, pair, removed).map(({ sourceId, occurredOn }) => [sourceId, occurredOn]);
		expect(told).toEqual([['374', '2023-02-13']]);
	});

	it('of February 2025 move uid 339 by a month, wound one more in uid 326, and unsay the type on most of the rows changed', async () => {
		const pair = pairOf('2023-08-04', '2025-02-14');
		expect(await listTold(pair, 'occurredOn')).toEqual([['339', '2022-03-21', '2022-04-21']]);
		expect(await listTold(pair, 'wounded')).toEqual([['326', 0, 1]]);
		const circumstances = await listTold(pair, 'circumstance');
		expect(circumstances.length).toBe(30);
		expect(circumstances.filter(([, , after]) => after === 'unknown').length).toBe(30);
	});

	it('of February 2025 take back what was put right by August 2023: from May 2018 straight to it only one row is told otherwise', async () => {
		const middle = await readReleaseDiff(db, pairOf('2018-05-25', '2023-08-04'));
		const straight = await readReleaseDiff(db, pairOf('2018-05-25', '2025-02-14'));
		expect([middle.counts.changed, straight.counts.changed]).toEqual([5, 1]);
	});

	it('have moved three figures of closed years since August 2023: people wounded in 2022, by each rule', () => {
		const pair = pairOf('2023-08-04', '2025-02-14');
		const { moved } = readMovedFigures(db, pair, listDiffChoices(db, pair));
		expect(
			moved.map(({ rule, measure, year, before, after }) => [
				rule.id,
				measure,
				year,
				after.value - before.value
			])
		).toEqual([
			['any-victim', 'wounded', 2022, 1],
			['school-hours', 'wounded', 2022, 1],
			['fatal', 'wounded', 2022, 1]
		]);
	});
});
