import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { eq } from 'drizzle-orm';
import type { Db } from '../../src/lib/server/db/open.ts';
import { incidents } from '../../src/lib/server/db/schema/releases.ts';
import { compareRecords, maySlip, wideWindow, window } from '../../src/lib/server/linkage/compare.ts';
import type { Examples } from '../../src/lib/server/linkage/estimate.ts';
import { toRecord, type LinkRecord } from '../../src/lib/server/linkage/record.ts';

/** What a person decided on a row of `wapo` and one of `k12ssdb` by reading both in the publishers' files. */
export interface Decided {
	wapo: string;
	k12ssdb: string;
	decision: 'same' | 'different';
	/** What differs between two that are the same; why two that are not were looked at. */
	code: string;
}

/** The labelled sample: ids and decisions, nothing else of any row. */
export function readSample(): Decided[] {
	const text = readFileSync(fileURLToPath(new URL('linkage-sample.csv', import.meta.url)), 'utf8');
	const [, ...lines] = text.trim().split('\n');
	return lines.map((line) => {
		const [wapo, k12ssdb, decision, code] = line.split(',') as [string, string, Decided['decision'], string];
		return { wapo, k12ssdb, decision, code };
	});
}

/** Rows with an odd `uid` teach, rows with an even one test. */
export function isTeaching({ wapo }: Pick<Decided, 'wapo'>): boolean {
	return Number(wapo) % 2 === 1;
}

/** A record and its state: only records of one state are compared. */
export interface Placed {
	state: string;
	record: LinkRecord;
}

/** The rows of a release as linkage compares them, by id. */
export function readPlaced(db: Db, release: string): Map<string, Placed> {
	const rows = db.select().from(incidents).where(eq(incidents.releaseId, release)).all();
	const datasetId = release.split('@')[0]!;
	return new Map(
		rows.map((row) => [row.sourceId, { state: row.state, record: toRecord(datasetId, [release], row) }])
	);
}

/** Examples to estimate the weights from: pairs of the sample, and pairs of rows of one release. */
export function makeExamples(
	sample: readonly Decided[],
	releases: Record<'wapo' | 'k12ssdb' | 'cnn', Map<string, Placed>>
): Examples {
	const { wapo, k12ssdb } = releases;
	const taught = sample.filter((one) => isTeaching(one) && one.decision === 'same');
	const pairs = taught.map((one) => [wapo.get(one.wapo), k12ssdb.get(one.k12ssdb)] as const);
	const same = pairs.flatMap(([a, b]) =>
		a && b && a.state === b.state ? [[a.record, b.record] as const] : []
	);
	const apart = Object.values(releases).flatMap((rows) => pairWithin([...rows.values()]));
	const compare = (list: (readonly [LinkRecord, LinkRecord])[]) => list.map(([a, b]) => compareRecords(a, b));
	return {
		same: compare(same),
		different: compare(apart),
		near: compare(apart.filter(([a, b]) => Math.abs(a.day - b.day) <= window)),
		slipped: compare(apart.filter(([a, b]) => maySlip(a, b)))
	};
}

/** Every two rows of one release that are at most two months apart in one state: two events by nature. */
function pairWithin(rows: readonly Placed[]): [LinkRecord, LinkRecord][] {
	return [...Map.groupBy(rows, ({ state }) => state).values()].flatMap((group) => {
		const records = group.map(({ record }) => record).toSorted((a, b) => a.day - b.day);
		return records.flatMap((a, i) =>
			records
				.slice(i + 1)
				.filter((b) => b.day - a.day <= wideWindow)
				.map((b): [LinkRecord, LinkRecord] => [b, a])
		);
	});
}
