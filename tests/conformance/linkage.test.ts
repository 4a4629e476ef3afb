import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../src/lib/server/db/open.ts';
import { pairs } from '../../src/lib/server/db/schema/linkage.ts';
import { getImporter } from '../../src/lib/server/importers/index.ts';
import { importRelease } from '../../src/lib/server/ingest/import-release.ts';
import { loadData } from '../../src/lib/server/ingest/load-data.ts';
import { estimateWeights } from '../../src/lib/server/linkage/estimate.ts';
import { weights } from '../../src/lib/server/linkage/weights.ts';
import { openTestDb } from '../../src/lib/server/db/testing.ts';
import { openImportDb } from '../fixtures/imports/import-made-up.ts';
import { isTeaching, makeExamples, readPlaced, readSample } from './linkage-examples.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${project}../shared/datasets`;
const isHere = existsSync(folder);
if (!isHere) console.warn('linkage skipped: the publishers’ files do not lie in ../shared/datasets');

const files = [
	['wapo', '2025-02-14'],
	['wapo', '2023-08-04'],
	['k12ssdb', '2023-09-22'],
	['cnn', '2019-07-26']
] as const;

function importAll(db: Db): Db {
	for (const [dataset, label] of files) {
		importRelease(db, `${folder}/${dataset}/${label}.csv`, {
			importer: getImporter(dataset),
			label,
			confirm: true
		});
	}
	return db;
}

const sample = readSample();
const nameOf = (wapo: string, k12ssdb: string) => `${wapo} ${k12ssdb}`;

it('the sample has at least 250 pairs, each decided once, and no row is two of the other', () => {
	const same = sample.filter(({ decision }) => decision === 'same');
	const lists = [
		sample.map(({ wapo, k12ssdb }) => nameOf(wapo, k12ssdb)),
		same.map(({ wapo }) => wapo),
		same.map(({ k12ssdb }) => k12ssdb)
	];
	expect(sample.length).toBeGreaterThanOrEqual(250);
	for (const list of lists) expect(new Set(list).size).toBe(list.length);
});

describe.skipIf(!isHere)('rows of wapo and k12ssdb', () => {
	let matched: Db;
	let reviewed: Db;

	beforeAll(() => {
		matched = importAll(openImportDb()); // no register, no decision
		reviewed = openTestDb();
		loadData(reviewed, `${project}data`);
		importAll(reviewed);
	}, 120_000);
	afterAll(() => [matched, reviewed].forEach((db) => db.$client.close()));

	/** Pairs that are the same, of rows of `wapo` that the sample knows. */
	function listSame(db: Db) {
		const known = new Set(sample.map(({ wapo }) => wapo));
		const found = db.select().from(pairs).where(eq(pairs.otherDatasetId, 'wapo')).all();
		return found
			.filter(({ datasetId, outcome }) => datasetId === 'k12ssdb' && outcome === 'same')
			.map(({ sourceId, otherSourceId }) => ({ wapo: otherSourceId, k12ssdb: sourceId }))
			.filter(({ wapo }) => known.has(wapo));
	}

	/** Every row of `wapo` until September 2023 was looked for by hand, so that whatever else is joined is wrong. */
	function measure(db: Db, half: (one: { wapo: string }) => boolean) {
		const truth = sample.filter((one) => half(one) && one.decision === 'same');
		const names = new Set(truth.map(({ wapo, k12ssdb }) => nameOf(wapo, k12ssdb)));
		const found = listSame(db).filter(half);
		const right = found.filter(({ wapo, k12ssdb }) => names.has(nameOf(wapo, k12ssdb))).length;
		return { right, found: found.length, true: truth.length };
	}

	const halves = [
		[
			'matching alone, on the half that it did not learn from',
			() => matched,
			(one: { wapo: string }) => !isTeaching(one)
		],
		['matching alone, on all', () => matched, () => true],
		['with reviewed decisions, on all', () => reviewed, () => true]
	] as const;

	it.for(halves)('%s: precision at least 0.99, recall at least 0.98', ([title, db, half]) => {
		const { right, found, true: wanted } = measure(db(), half);
		console.log(`${title}: precision ${say(right, found)}, recall ${say(right, wanted)}`);
		expect(right / found).toBeGreaterThanOrEqual(0.99);
		expect(right / wanted).toBeGreaterThanOrEqual(0.98);
	});

	it('the weights are those that the files and the half of the sample give', () => {
		const placed = (release: string) => readPlaced(matched, release);
		const releases = {
			wapo: placed('wapo@2025-02-14'),
			k12ssdb: placed('k12ssdb@2023-09-22'),
			cnn: placed('cnn@2019-07-26')
		};
		const examples = makeExamples(sample, releases);
		console.log(
			`${examples.same.length} same, ${examples.different.length} different, ${examples.near.length} near`
		);
		expect(estimateWeights(examples)).toEqual(weights);
	});

	it('scores are calibrated: of the pairs to be joined or reviewed as many are the same as their scores add up to', () => {
		const decided = new Map(sample.map((one) => [nameOf(one.wapo, one.k12ssdb), one]));
		const scored = matched.select().from(pairs).where(eq(pairs.otherDatasetId, 'wapo')).all();
		const tested = scored.flatMap(({ datasetId, sourceId, otherSourceId, score }) => {
			const one = datasetId === 'k12ssdb' ? decided.get(nameOf(otherSourceId, sourceId)) : undefined;
			return one && !isTeaching(one) ? [{ score, same: one.decision === 'same' }] : [];
		});
		const expected = tested.reduce((sum, { score }) => sum + score, 0);
		const found = tested.filter(({ same }) => same).length;
		console.log(`of ${tested.length} pairs ${found} are the same, ${expected.toFixed(1)} by their scores`);
		expect(Math.abs(expected - found) / tested.length).toBeLessThan(0.02);
	});
});

/** A share with its 95 % interval by Wilson (1927). */
function say(part: number, whole: number): string {
	const z = 1.959964;
	const share = part / whole;
	const middle = (share + z ** 2 / (2 * whole)) / (1 + z ** 2 / whole);
	const reach =
		(z * Math.sqrt((share * (1 - share)) / whole + z ** 2 / (4 * whole ** 2))) / (1 + z ** 2 / whole);
	return `${part}/${whole} = ${share.toFixed(4)} [${(middle - reach).toFixed(4)}, ${Math.min(1, middle + reach).toFixed(4)}]`;
}
