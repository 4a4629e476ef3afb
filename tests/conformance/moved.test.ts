import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../src/lib/server/db/open.ts';
import { openTestDb } from '../../src/lib/server/db/testing.ts';
import { getImporter } from '../../src/lib/server/importers/index.ts';
import { importRelease } from '../../src/lib/server/ingest/import-release.ts';
import { loadData } from '../../src/lib/server/ingest/load-data.ts';
import { readHistory } from '../../src/lib/server/queries/figure-history.ts';
import { parseFigureText } from '../../src/lib/domain/figure-text.ts';
import { verifyAddress, type Verification } from '../../src/lib/server/queries/verification.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${project}../shared/datasets`;
const isHere = existsSync(folder);
if (!isHere) console.warn('conformance skipped: the publishers’ files do not lie in ../shared/datasets');

const cited2023 =
	'https://example.org/figures/wapo@2023-08-04/school-hours/incidents?from=2023&to=2023&is=28';

describe.skipIf(!isHere)('figures of the Washington Post, cited in August 2023', () => {
	let db: Db;

	beforeAll(() => {
		db = openTestDb();
		loadData(db, `${project}data`);
		for (const label of ['2018-05-25', '2023-08-04', '2025-02-14']) {
			importRelease(db, `${folder}/wapo/${label}.csv`, {
				importer: getImporter('wapo'),
				label,
				confirm: true
			});
		}
	});
	afterAll(() => db.$client.close());

	async function verify(address: string): Promise<Verification> {
		const found = await verifyAddress(db, address);
		if (found.status === 'malformed') throw new Error(found.problem);
		return found;
	}
	const ids = (list: { sourceId: string | null }[]) => list.map(({ sourceId }) => sourceId);

	it('28 incidents in 2023 have moved to 33: six records added, uid 374 removed', async () => {
		const { status, value, newest, changes } = await verify(cited2023);
		expect({ status, value, newest: newest?.value }).toEqual({ status: 'moved', value: 28, newest: 33 });
		expect(ids(changes!.added)).toEqual(['392', '393', '395', '394', '396', '397']);
		expect(changes!.removed).toMatchObject([
			{ sourceId: '374', occurredOn: '2023-02-13', state: 'TX', before: 1, after: null, since: '2025-02-14' }
		]);
		expect(changes!.counts).toEqual({ added: 6, removed: 1, changed: 5 });
	});

	it('every record that changed says which facts, and none of them what it counts', async () => {
		const { changes } = await verify(cited2023);
		expect(changes!.changed.map(({ before, after, fields }) => [before, after, fields.length > 0])).toEqual(
			Array.from({ length: 5 }, () => [1, 1, true])
		);
	});

	it('10 people killed in 2023 have moved to 11', async () => {
		const { status, value, newest } = await verify(
			'/figures/wapo@2023-08-04/school-hours/killed?from=2023&to=2023&is=10'
		);
		expect({ status, value, newest: newest?.value }).toEqual({ status: 'moved', value: 10, newest: 11 });
	});

	it('46 incidents in 2022 still stand', async () => {
		const { status, newest } = await verify(
			'/figures/wapo@2023-08-04/school-hours/incidents?from=2022&to=2022&is=46'
		);
		expect({ status, newest: newest?.value }).toEqual({ status: 'verified', newest: 46 });
	});

	it('the changes from release to release add up to how far the figure moved', () => {
		const parsed = parseFigureText('/figures/wapo@2025-02-14/school-hours/incidents?from=1999&to=2025');
		if ('problem' in parsed) throw new Error(parsed.problem);
		const steps = readHistory(db, parsed.figure);
		expect(steps.map(({ value }) => value)).toEqual([221, 387, 428]);
		for (const [index, { value, changes }] of steps.slice(1).entries()) {
			const { added, removed } = changes!.counts;
			expect(added - removed).toBe(value - steps[index]!.value);
		}
	});
});
