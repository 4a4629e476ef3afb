import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { formatIncidentAddress } from '../../domain/incident-address.ts';
import type { Incident } from '../../domain/incident.ts';
import { listFields, type RecordChange } from '../../domain/record-change.ts';
import { listUnshared, markRecords } from '../columns/record-list.ts';
import { countYears } from '../columns/selection.ts';
import type { Db } from '../db/open.ts';
import { records, releaseRecords, releases } from '../db/schema/releases.ts';
import { listLabelsBetween } from './figure-newest.ts';
import { findEvents } from './record-change.ts';
import { readColumns } from './release-columns.ts';
import type { ReleasePair } from './release-diff-pair.ts';
import { readChangedPairs } from './release-diff-pairs.ts';
import { createTally, type ChangeKind, type DiffTally } from './release-diff-tally.ts';
import { remember } from './remembered.ts';
import { readRecords } from './told-incidents.ts';

/** How two releases of a dataset differ. */
export interface ReleaseDiff extends DiffTally {
	/** Added, removed, changed, each by date; at most `mostListed` of all. None where the licence forbids naming rows. */
	records: DiffRecords;
}

/** Records of a difference: thousands of them are kept as numbers and told when they are shown. */
interface DiffRecords {
	length: number;
	slice(start: number, end: number): DiffRecord[];
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

const bytesOfRecord = 4;

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
	const [before, after] = [earlier.records(), later.records()];
	const tally = createTally();
	const changed: number[] = [];
	for (const pairs of readChangedPairs(db, pick(before, gone), markRecords(after))) {
		for (const pair of pairs) {
			tally.add(pair);
			changed.push(pair.ids.before, pair.ids.after);
		}
		await nextTurn();
	}
	const isChanged = markRecords(Int32Array.from(changed));
	const removed = gone.filter((row) => isChanged[before[row]!] !== 1);
	const added = come.filter((row) => isChanged[after[row]!] !== 1);
	const kept = come.filter((row) => isChanged[after[row]!] === 1);
	for (const [year, count] of countYears(later, added)) tally.addRun('added', year, count);
	for (const [year, count] of countYears(earlier, removed)) tally.addRun('removed', year, count);
	const ofKinds = { added: pick(after, added), removed: pick(before, removed), changed: pick(after, kept) };
	return { ...tally.read(), records: listRecords(listed ? ofKinds : none) };
}

const none = { added: new Int32Array(), removed: new Int32Array(), changed: new Int32Array() };

function pick(records: Int32Array, rows: Uint32Array): Int32Array {
	const picked = new Int32Array(rows.length);
	for (let at = 0; at < rows.length; at++) picked[at] = records[rows[at]!]!;
	return picked;
}

/** Where not all can be listed, what is told otherwise and what is gone go before what is new: they are fewer and say more. */
function listRecords({ added, removed, changed }: Record<ChangeKind, Int32Array>): DiffRecords {
	const told = changed.slice(0, mostListed);
	const gone = removed.slice(0, mostListed - told.length);
	const come = added.slice(0, mostListed - told.length - gone.length);
	const parts = [
		{ kind: 'added', ids: come, from: 0 },
		{ kind: 'removed', ids: gone, from: come.length },
		{ kind: 'changed', ids: told, from: come.length + gone.length }
	] as const;
	return {
		length: come.length + gone.length + told.length,
		slice: (start, end) =>
			parts.flatMap(({ kind, ids, from }) =>
				Array.from(ids.subarray(Math.max(0, start - from), Math.max(0, end - from)), (record) => ({
					kind,
					record
				}))
			)
	};
}

/** Some of the records with what the releases say of them, and which of the releases between brought it. */
export function placeRecords(db: Db, pair: ReleasePair, some: readonly DiffRecord[]): PlacedRecord[] {
	const { dataset, from, to, listed } = pair;
	if (!listed || some.length === 0) return [];
	const run = readRun(db, pair, some);
	const ends = [run[0]!, run.at(-1)!] as const;
	const ids = new Set(ends.flatMap(({ told }) => [...told.values()]));
	const facts = readRecords(db, dataset.id, [...ids]);
	const sourceIds = facts.values().map(({ sourceId }) => sourceId);
	const events = findEvents(db, dataset.id, [...new Set(sourceIds)]);
	return some.map(({ kind, record }) => {
		const [before, after] = ends.map(({ told }) => facts.get(told.get(record) ?? 0) ?? null) as [Told, Told];
		const { sourceId, occurredOn, school, city, state } = (after ?? before)!;
		const release = { dataset: dataset.id, label: after ? to.label : from.label };
		const event = events.get(sourceId);
		return {
			...{ kind, sourceId, occurredOn, school, city, state },
			...{ before: before && 1, after: after && 1 },
			fields: listFields(before, after),
			record: formatIncidentAddress({ release, sourceId }),
			event: event ? `/events/${event.id}` : null,
			since: findSince(run.map(({ label, told }) => ({ label, record: told.get(record) ?? null })))
		};
	});
}

const same = alias(records, 'same');

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

type Told = Incident | null;

/** For some records, by which record every held release from the one to the other tells the same id of the publisher. */
function readRun(db: Db, { dataset: { id: dataset }, from, to }: ReleasePair, some: readonly DiffRecord[]) {
	const [first, last] = [from, to].map(({ label }) => ({ dataset, label }));
	const labels = [from.label, ...listLabelsBetween(db, first!, last!), to.label];
	const ids = JSON.stringify(some.map(({ record }) => record));
	const rows = db.all<{ label: string; listed: number; record: number }>(
		sql`select ${releases.label} as label, listed.value as listed, ${same.id} as record
			from json_each(${ids}) listed cross join ${records} cross join ${records} same cross join ${releaseRecords} cross join ${releases}
			where ${records.id} = listed.value and ${records.datasetId} = ${dataset}
			and ${same.datasetId} = ${dataset} and ${same.sourceId} = ${records.sourceId}
			and ${releaseRecords.recordId} = ${same.id} and ${releases.number} = ${releaseRecords.releaseNumber}`
	);
	const run = new Map(labels.map((label) => [label, { label, told: new Map<number, number>() }]));
	for (const { label, listed, record } of rows) run.get(label)?.told.set(listed, record);
	return [...run.values()];
}

/**
 * The first release of the run up to the last one that says what the last one says, which is by the same record; of one that
 * was added or removed, only whether it is there.
 */
function findSince(told: { label: string; record: number | null }[]): string {
	const [first, last] = [told[0]!, told.at(-1)!];
	const isTold = first.record !== null && last.record !== null;
	const keyOf = ({ record }: { record: number | null }) => (isTold ? record : record !== null);
	const lastOther = told.findLastIndex((one) => keyOf(one) !== keyOf(last));
	return told[lastOther + 1]!.label;
}
