import { setImmediate as nextTurn } from 'node:timers/promises';
import { formatIncidentAddress } from '../../domain/incident-address.ts';
import type { Incident } from '../../domain/incident.ts';
import { listFields, type RecordChange } from '../../domain/record-change.ts';
import type { Db } from '../db/open.ts';
import { listLabelsBetween } from './figure-newest.ts';
import { findEvents, readRows } from './record-change.ts';
import type { ReleasePair } from './release-diff-pair.ts';
import { readRowChanges } from './release-diff-rows.ts';
import { createTally, kindOf, type ChangeKind, type DiffTally } from './release-diff-tally.ts';
import { remember } from './remembered.ts';

/** How two releases of a dataset differ. */
export interface ReleaseDiff extends DiffTally {
	/** Added, removed, changed, each by date; at most `mostListed` of all. None where the licence forbids naming rows. */
	records: readonly DiffRecord[];
}

/** A record that two releases tell differently: where to find it. */
interface DiffRecord {
	kind: ChangeKind;
	sourceId: string;
	/** ISO date, as the later release says. */
	on: string;
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

async function compare(db: Db, { from, to, listed }: ReleasePair): Promise<ReleaseDiff> {
	const tally = createTally();
	const records: DiffRecord[] = [];
	for (const { changes } of readRowChanges(db, from.id, to.id)) {
		for (const change of changes) {
			tally.add(change);
			if (!listed || records.length >= mostListed) continue;
			const { sourceId, before, after } = change;
			records.push({ kind: kindOf(change), sourceId, on: (after ?? before)!.occurredOn });
		}
		await nextTurn();
	}
	return { ...tally.read(), records: records.sort(byKindAndDate) };
}

const kinds: ChangeKind[] = ['added', 'removed', 'changed'];

function byKindAndDate(a: DiffRecord, b: DiffRecord): number {
	const order = kinds.indexOf(a.kind) - kinds.indexOf(b.kind);
	return order || compareText(a.on, b.on) || compareText(a.sourceId, b.sourceId);
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}

/** Some of the records with what the releases say of them, and which of the releases between brought it. */
export function placeRecords(db: Db, pair: ReleasePair, records: readonly DiffRecord[]): PlacedRecord[] {
	const { dataset, from, to, listed } = pair;
	if (!listed || records.length === 0) return [];
	const ids = records.map(({ sourceId }) => sourceId);
	const events = findEvents(db, dataset.id, ids);
	const run = readRun(db, pair, ids);
	return records.map(({ kind, sourceId }) => {
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
