import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { formatIncidentAddress } from '../../domain/incident-address.ts';
import type { Incident } from '../../domain/incident.ts';
import { listFields, type RecordChange } from '../../domain/record-change.ts';
import type { Columns } from '../columns/column.ts';
import { listUnshared } from '../columns/record-list.ts';
import { countYears } from '../columns/selection.ts';
import type { Db } from '../db/open.ts';
import { records } from '../db/schema/releases.ts';
import { listLabelsBetween } from './figure-newest.ts';
import { fromListed, isOfRelease } from './listed-records.ts';
import { findEvents, readRows } from './record-change.ts';
import { readColumns } from './release-columns.ts';
import type { ReleasePair } from './release-diff-pair.ts';
import { readChangedPairs } from './release-diff-pairs.ts';
import { createTally, type ChangeKind, type DiffTally } from './release-diff-tally.ts';
import { remember } from './remembered.ts';

/** How two releases of a dataset differ. */
export interface ReleaseDiff extends DiffTally {
	/** Added, removed, changed, each by date; at most `mostListed` of all. None where the licence forbids naming rows. */
	records: readonly DiffRecord[];
}

/** A record that two releases tell differently: where to find it. */
interface DiffRecord {
	kind: ChangeKind;
	/** Id of what tells it in the later release that holds it. */
	record: number;
}

/** A record with what became of it. */
export interface PlacedRecord extends RecordChange {
	kind: ChangeKind;
}

/** Records that are listed; more would hold up everybody else. The command `diff` lists all. */
export const mostListed = 20_000;

const bytesOfRecord = 120;

/** How two releases differ: found in slices that let other requests pass, and kept. Must not be changed. */
export function readReleaseDiff(db: Db, pair: ReleasePair): Promise<ReleaseDiff> {
	const { from, to } = pair;
	const most = Math.min(mostListed, from.accepted + to.accepted);
	const make = () => compare(db, pair);
	return remember(db, `difference ${from.id} ${to.id}`, make, () => 5000 + most * bytesOfRecord);
}

/** Releases share the records that both tell alike: only what they do not share is looked at, and only what changed is read. */
async function compare(db: Db, { from, to, listed }: ReleasePair): Promise<ReleaseDiff> {
	const [earlier, later] = [readColumns(db, from.id), readColumns(db, to.id)];
	await nextTurn();
	const [gone, come] = [listUnshared(earlier, later), listUnshared(later, earlier)];
	const tally = createTally();
	const changed = { before: new Set<number>(), after: new Set<number>() };
	const ids = Int32Array.from(gone, (row) => earlier.records()[row]!).sort(); // as they lie in the file
	for (const pairs of readChangedPairs(db, from.id, to.id, ids)) {
		for (const { before, after, ids: told } of pairs) {
			tally.add({ sourceId: after.sourceId, before, after });
			changed.before.add(told.before);
			changed.after.add(told.after);
		}
		await nextTurn();
	}
	const removed = gone.filter((row) => !changed.before.has(earlier.records()[row]!));
	const [kept, added] = [true, false].map((isKept) =>
		come.filter((row) => changed.after.has(later.records()[row]!) === isKept)
	) as [Uint32Array, Uint32Array];
	for (const [year, count] of countYears(later, added)) tally.addRun('added', year, count);
	for (const [year, count] of countYears(earlier, removed)) tally.addRun('removed', year, count);
	const list = (columns: Columns, rows: Uint32Array) => Array.from(rows, (row) => columns.records()[row]!);
	const ofKinds = { added: list(later, added), removed: list(earlier, removed), changed: list(later, kept) };
	return { ...tally.read(), records: listed ? listRecords(ofKinds) : [] };
}

/** Where not all can be listed, what is told otherwise and what is gone go before what is new: they are fewer and say more. */
function listRecords({ added, removed, changed }: Record<ChangeKind, number[]>): DiffRecord[] {
	const toRecords = (kind: ChangeKind, ids: number[], most: number) =>
		ids.slice(0, Math.max(0, most)).map((record): DiffRecord => ({ kind, record }));
	const told = toRecords('changed', changed, mostListed);
	const gone = toRecords('removed', removed, mostListed - told.length);
	const come = toRecords('added', added, mostListed - told.length - gone.length);
	return [...come, ...gone, ...told];
}

/** Some of the records with what the releases say of them, and which of the releases between brought it. */
export function placeRecords(db: Db, pair: ReleasePair, some: readonly DiffRecord[]): PlacedRecord[] {
	const { dataset, from, to, listed } = pair;
	if (!listed || some.length === 0) return [];
	const known = readSourceIds(db, pair, some);
	const ids = [...known.values()];
	const events = findEvents(db, dataset.id, ids);
	const run = readRun(db, pair, ids);
	return some.map(({ kind, record }) => {
		const sourceId = known.get(record)!;
		const told = run.map(({ label, rows }) => ({ label, row: rows.get(sourceId) ?? null }));
		const [before, after] = [told[0]!.row, told.at(-1)!.row];
		const { occurredOn, school, city, state } = (after ?? before)!;
		const release = { dataset: dataset.id, label: after ? to.label : from.label };
		const event = events.get(sourceId);
		return {
			...{ kind, sourceId, occurredOn, school, city, state },
			...{ before: before && 1, after: after && 1 },
			fields: listFields(before, after),
			record: formatIncidentAddress({ release, sourceId }),
			event: event ? `/events/${event.id}` : null,
			since: findSince(told)
		};
	});
}

/** Records that are placed in one go. */
const placedAtOnce = 500;

/** All listed records of a difference, in slices that let other requests pass. */
export async function placeAllRecords(db: Db, pair: ReleasePair, diff: ReleaseDiff): Promise<PlacedRecord[]> {
	const placed: PlacedRecord[] = [];
	for (let at = 0; at < diff.records.length; at += placedAtOnce) {
		placed.push(...placeRecords(db, pair, diff.records.slice(at, at + placedAtOnce)));
		await nextTurn();
	}
	return placed;
}

/** The publisher's id of each record: of one that is gone, as the earlier release has it. */
function readSourceIds(
	db: Db,
	{ from, to }: ReleasePair,
	listed: readonly DiffRecord[]
): Map<number, string> {
	const read = (releaseId: string, some: DiffRecord[]) =>
		db.all<{ id: number; sourceId: string }>(
			sql`select ${records.id} as id, ${records.sourceId} as "sourceId"
				from ${fromListed(some.map(({ record }) => record))} where ${isOfRelease(releaseId)}`
		);
	const isGone = ({ kind }: DiffRecord) => kind === 'removed';
	const found = [
		...read(from.id, listed.filter(isGone)),
		...read(
			to.id,
			listed.filter((one) => !isGone(one))
		)
	];
	return new Map(found.map(({ id, sourceId }) => [id, sourceId]));
}

/** What every held release from the one to the other says of some records. */
function readRun(db: Db, { dataset: { id: dataset }, from, to }: ReleasePair, ids: string[]) {
	const [first, last] = [from, to].map(({ label }) => ({ dataset, label }));
	return [from.label, ...listLabelsBetween(db, first!, last!), to.label].map((label) => ({
		label,
		rows: readRows(db, `${dataset}@${label}`, ids)
	}));
}

/**
 * The first release of the run up to the last one that says what the last one says; of a record that was added or
 * removed, only whether it is there.
 */
function findSince(told: { label: string; row: Incident | null }[]): string {
	const [first, last] = [told[0]!, told.at(-1)!];
	const isTold = first.row !== null && last.row !== null;
	const keyOf = ({ row }: { row: Incident | null }) => (isTold ? JSON.stringify(row) : row !== null);
	const lastOther = told.findLastIndex((one) => keyOf(one) !== keyOf(last));
	return told[lastOther + 1]!.label;
}
