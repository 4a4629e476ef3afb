import { eq, sql } from 'drizzle-orm';
import { pairs } from '../db/schema/linkage.ts';
import { incidents, links, separations } from '../db/schema/releases.ts';
import type { Decisions, Member } from '../linkage/clusters.ts';
import { keyOf } from '../linkage/record.ts';
import { registerRelease, type Held } from './read-records.ts';
import type { Writer } from './write-release.ts';

/** A row by dataset and id. */
type Row = readonly [datasetId: string, sourceId: string];

/** What persons decided, on rows and events as on rows of two datasets. */
export function readDecisions(tx: Writer, held: Held): Decisions {
	const { same, different } = readPairs(tx);
	const releasesOf = findReleases(tx, held, same.flat());
	const toMember = ([datasetId, sourceId]: Row): Member => {
		const key = keyOf(datasetId, sourceId);
		return { key, datasetId, sourceId, releases: releasesOf(datasetId, key) };
	};
	const parted = new Map<string, Set<string>>();
	for (const [a, b] of different) {
		const [first, second] = [keyOf(...a), keyOf(...b)];
		parted.set(first, (parted.get(first) ?? new Set()).add(second));
		parted.set(second, (parted.get(second) ?? new Set()).add(first));
	}
	return { same: same.map(([a, b]) => [toMember(a), toMember(b)]), different: parted };
}

function readPairs(tx: Writer): Record<'same' | 'different', [Row, Row][]> {
	const linked = tx.select().from(links).where(eq(links.method, 'reviewed')).all();
	const parted = tx.select().from(separations).all();
	const decided = tx.select().from(pairs).where(eq(pairs.method, 'reviewed')).all();
	const ofEvent = (one: (typeof parted)[number]): [Row, Row] => [
		[one.datasetId, one.sourceId],
		['register', one.eventId]
	];
	const between = (outcome: string) =>
		decided
			.filter((one) => one.outcome === outcome)
			.map((one): [Row, Row] => [
				[one.datasetId, one.sourceId],
				[one.otherDatasetId, one.otherSourceId]
			]);
	return {
		same: [...linked.map(ofEvent), ...between('same')],
		different: [...parted.map(ofEvent), ...between('different')]
	};
}

/** The releases in which a decided row stands. One that stands in none of them keeps its event from all. */
function findReleases(
	tx: Writer,
	held: Held,
	rows: readonly Row[]
): (datasetId: string, key: string) => string[] {
	const found = new Map<string, string[]>();
	for (const [datasetId, list] of Map.groupBy(rows, ([one]) => one)) {
		const ids = held.get(datasetId) ?? [];
		if (ids.length === 0) continue;
		const wanted = JSON.stringify(list.map(([, sourceId]) => sourceId));
		const standing = tx
			.select({ sourceId: incidents.sourceId, releaseId: incidents.releaseId })
			.from(incidents)
			.where(
				sql`${incidents.releaseId} in ${ids}
				and ${incidents.sourceId} in (select value from json_each(${wanted}))`
			)
			.all();
		for (const [sourceId, places] of Map.groupBy(standing, (row) => row.sourceId)) {
			found.set(
				keyOf(datasetId, sourceId),
				places.map(({ releaseId }) => releaseId)
			);
		}
	}
	return (datasetId, key) =>
		datasetId === 'register' ? [registerRelease] : (found.get(key) ?? held.get(datasetId) ?? []);
}
