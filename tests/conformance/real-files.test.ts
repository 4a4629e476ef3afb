import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { and, count, eq, gt, gte, like, or, sum } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noFilters } from '../../src/lib/domain/figure-filters.ts';
import { ownRuleId } from '../../src/lib/domain/own-rule.ts';
import type { Db } from '../../src/lib/server/db/open.ts';
import { incidents, links } from '../../src/lib/server/db/schema/releases.ts';
import { openTestDb } from '../../src/lib/server/db/testing.ts';
import { getImporter } from '../../src/lib/server/importers/index.ts';
import { importRelease, type ImportReport } from '../../src/lib/server/ingest/import-release.ts';
import { loadData } from '../../src/lib/server/ingest/load-data.ts';
import { matchDataset } from '../../src/lib/server/ingest/match-dataset.ts';
import { readCollection } from '../../src/lib/server/queries/collection.ts';
import { isProblem } from '../../src/lib/server/queries/figure-answer.ts';
import { readSeries, type Line, type SeriesPoint } from '../../src/lib/server/queries/series.ts';
import { findChangePoints } from '../../src/lib/stats/change-points.ts';
import { fitTrend } from '../../src/lib/stats/regression.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${project}../shared/datasets`;
const isHere = existsSync(folder);
if (!isHere) console.warn('conformance skipped: the publishers’ files do not lie in ../shared/datasets');

/** What must come out of each file: incidents, rows kept out at most, and people where they are known. */
const files = [
	{ dataset: 'wapo', label: '2018-05-25', incidents: 221, encoding: 'utf-8' },
	{ dataset: 'wapo', label: '2023-08-04', incidents: 387, encoding: 'utf-8' },
	{ dataset: 'wapo', label: '2025-02-14', incidents: 428, encoding: 'utf-8' },
	{ dataset: 'k12ssdb', label: '2023-09-22', incidents: 2514, encoding: 'windows-1252' },
	{ dataset: 'cnn', label: '2019-07-26', incidents: 180, encoding: 'utf-8' }
];

describe.skipIf(!isHere)('the real files', () => {
	let db: Db;
	const reports = new Map<string, ImportReport>();

	const importFile = (dataset: string, label: string) =>
		importRelease(db, `${folder}/${dataset}/${label}.csv`, {
			importer: getImporter(dataset),
			label,
			confirm: true
		});

	beforeAll(() => {
		db = openTestDb();
		loadData(db, `${project}data`);
		for (const { dataset, label } of files) {
			const report = importFile(dataset, label);
			reports.set(report.id, report);
			const found = report.findings.map(({ column, count: times }) => `${column} ${times}`).join(', ');
			console.log(`${report.id}: ${report.books.accepted} incidents, findings: ${found || 'none'}`);
		}
	});
	afterAll(() => db.$client.close());

	/** Incidents of a release that meet a condition. */
	function countRows(release: string, condition?: ReturnType<typeof eq>): number {
		const [row] = db
			.select({ rows: count() })
			.from(incidents)
			.where(and(eq(incidents.releaseId, release), condition))
			.all();
		return row!.rows;
	}
	const inYear = (year: number) => like(incidents.occurredOn, `${year}-%`);

	it.for(files)('$dataset@$label: $incidents incidents, no row kept out, $encoding', (file) => {
		const { books } = reports.get(`${file.dataset}@${file.label}`)!;
		expect(books).toMatchObject({ accepted: file.incidents, rejected: 0, encoding: file.encoding });
		expect(countRows(`${file.dataset}@${file.label}`)).toBe(file.incidents);
	});

	it('wapo@2025-02-14: 216 killed, 487 wounded, 46 incidents in 2022', () => {
		const release = 'wapo@2025-02-14';
		const [people] = db
			.select({ killed: sum(incidents.killed), wounded: sum(incidents.wounded) })
			.from(incidents)
			.where(eq(incidents.releaseId, release))
			.all();
		expect(people).toEqual({ killed: '216', wounded: '487' });
		expect(countRows(release, inYear(2022))).toBe(46);
	});

	it('k12ssdb@2023-09-22: 26 in 1997; 305 in 2022, of these 142 with a victim, 47 with a death, 163 during classes', () => {
		const in2022 = (condition?: ReturnType<typeof eq>) =>
			countRows('k12ssdb@2023-09-22', and(inYear(2022), condition));
		expect(countRows('k12ssdb@2023-09-22', inYear(1997))).toBe(26);
		expect(in2022()).toBe(305);
		expect(in2022(or(gt(incidents.killed, 0), gt(incidents.wounded, 0)))).toBe(142);
		expect(in2022(gte(incidents.killed, 1))).toBe(47);
		expect(in2022(eq(incidents.duringClasses, 'yes'))).toBe(163);
	});

	it('the 537 bytes of Windows-1252 in the K-12 file are told', () => {
		expect(reports.get('k12ssdb@2023-09-22')!.highBytes).toBe(537);
	});

	it('the known faults of wapo@2025-02-14 are among the findings', () => {
		const { findings } = reports.get('wapo@2025-02-14')!;
		const counts = Object.fromEntries(findings.map(({ column, count: times }) => [column, times]));
		expect(counts).toMatchObject({ casualties: 5, state: 2, day_of_week: 8, shooting_type: 13 });
	});

	/** Yearly values on the K-12 file from 1997 to 2022. */
	function k12(asked: Partial<Line>): SeriesPoint[] {
		const release = { dataset: 'k12ssdb', label: '2023-09-22' };
		const period = { from: 1997, to: 2022, basis: 'calendar' } as const;
		const line = { release, rule: 'all', measure: 'incidents', ...period, ...noFilters, ...asked } as const;
		const points = readSeries(db, line);
		if (isProblem(points)) throw new Error(points.problem);
		return points;
	}

	it('someone wounded, not on a school bus, school years from August: 17 in 1997-98 and 132 in 2022-23', () => {
		const where = 'wounded:1..;setting:!bus:unknown';
		const points = k12({ rule: ownRuleId(where), where, basis: 'school' });
		expect(points.at(0)).toMatchObject({ year: 1997, value: 17, complete: true });
		expect(points.at(-1)).toMatchObject({ year: 2022, value: 132, complete: true });
	});

	it.for([
		['all', 17.5],
		['any-victim', 8.8],
		['fatal', 4.8]
	] as const)('the yearly counts by the rule %s scatter %f times as much as chance would', ([rule, phi]) => {
		const counts = k12({ rule }).map(({ year, value }) => ({ year, count: value }));
		const { trend } = fitTrend(counts);
		expect(trend!.dispersion.phi).toBeCloseTo(phi, 1);
		expect(trend!.method).not.toBe('poisson');
		expect(findChangePoints(counts)!.changes.map(({ year }) => year)).toEqual(
			rule === 'fatal' ? [2018] : [2018, 2021]
		);
	});

	it('the way of collecting the K-12 file changed by 2019, as its grades of sources tell', () => {
		const found = readCollection(db, { dataset: 'k12ssdb', label: '2023-09-22' }, 1997, 2022);
		expect(found!.boundary).toEqual({ year: 2019, possible: [2019], sign: 'official' });
	});

	it('a second import changes nothing', () => {
		for (const { dataset, label } of files) {
			const { id, sha256, isNew } = importFile(dataset, label);
			expect({ sha256, isNew }).toEqual({ sha256: reports.get(id)!.sha256, isNew: false });
		}
	});

	it.for(['wapo', 'k12ssdb'])(
		'the matcher alone finds 99 %% of the reviewed links of %s, and none wrong',
		(dataset) => {
			const linksOf = () => db.select().from(links).where(eq(links.datasetId, dataset)).all();
			const reviewed = linksOf().filter(({ method }) => method === 'reviewed');
			db.delete(links).where(eq(links.datasetId, dataset)).run();
			matchDataset(db, dataset);
			const found = new Map(linksOf().map(({ sourceId, eventId }) => [sourceId, eventId]));
			const held = reviewed.filter(({ sourceId }) => found.has(sourceId));
			expect(held.filter(({ sourceId, eventId }) => found.get(sourceId) !== eventId)).toEqual([]);
			expect(held.length).toBeGreaterThanOrEqual(0.99 * reviewed.length);
		}
	);
});
