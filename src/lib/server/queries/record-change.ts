import { and, eq, inArray, sql } from 'drizzle-orm';
import type { FigureAddress } from '../../domain/figure.ts';
import { formatIncidentAddress } from '../../domain/incident-address.ts';
import type { Incident } from '../../domain/incident.ts';
import { listFields, type FieldChange, type RecordChange } from '../../domain/record-change.ts';
import { formatRelease } from '../../domain/release.ts';
import type { Db } from '../db/open.ts';
import { events } from '../db/schema/register.ts';
import { links } from '../db/schema/releases.ts';
import { listLabelsBetween } from './figure-newest.ts';
import type { RowsSubject } from './figure-subject.ts';
import { listCounted } from './record-differences.ts';
import { readRows } from './told-incidents.ts';

export type { FieldChange, RecordChange };

/** What a record adds to a figure before and after; `null` where it is not counted. */
export interface CountChange {
	sourceId: string;
	before: number | null;
	after: number | null;
}

type Side = [RowsSubject, FigureAddress];

/** What one release says of one record. */
interface Told {
	row: Incident | null;
	counts: number | null;
}

/**
 * Puts places, words and releases to changes. Of a dataset whose terms forbid listing, only those of events that the
 * register holds too, in its words, with nothing of the row but numbers: the licence gate.
 */
export function placeChanges(
	db: Db,
	from: Side,
	to: Side,
	changes: CountChange[],
	listed: boolean
): RecordChange[] {
	if (changes.length === 0) return [];
	const ids = changes.map(({ sourceId }) => sourceId);
	const held = findEvents(db, to[0].dataset.id, ids);
	const placed = listed ? changes : changes.filter(({ sourceId }) => held.has(sourceId));
	const chain = readChain(db, from, to, placed);
	return placed.map((change) => {
		const told = chain.map(({ label, of }) => ({ label, ...of(change.sourceId) }));
		const row = (told.at(-1)!.row ?? told[0]!.row)!;
		const event = held.get(change.sourceId) ?? null;
		const { occurredOn, school, city, state } = listed ? row : event!;
		const release = told.at(-1)!.row ? to[1].release : from[1].release;
		return {
			sourceId: listed ? change.sourceId : null,
			...{ occurredOn, school, city, state },
			...{ before: change.before, after: change.after },
			fields: listFields(told[0]!.row, told.at(-1)!.row).filter((one) => listed || isNumber(one)),
			record: listed ? formatIncidentAddress({ release, sourceId: change.sourceId }) : null,
			event: event && `/events/${event.id}`,
			since: findSince(change, told)
		};
	});
}

/** The register's events that some rows of a dataset describe, by the id of the row. */
export function findEvents(db: Db, datasetId: string, sourceIds: string[]) {
	const rows = db
		.select({ sourceId: links.sourceId, event: events })
		.from(links)
		.innerJoin(events, eq(events.id, links.eventId))
		.where(
			and(
				eq(links.datasetId, datasetId),
				inArray(links.sourceId, sql`(select value from json_each(${JSON.stringify(sourceIds)}))`)
			)
		)
		.all();
	return new Map(rows.map(({ sourceId, event }) => [sourceId, event]));
}

/** What every release from the one to the other says of some records. */
function readChain(db: Db, from: Side, to: Side, changes: CountChange[]) {
	const ids = changes.map(({ sourceId }) => sourceId);
	const between = listLabelsBetween(db, from[1].release, to[1].release).map((label) => ({
		label,
		counts: listCounted(db, formatRelease({ ...to[1].release, label }), to, ids)
	}));
	const ends = (side: 'before' | 'after') =>
		new Map(changes.flatMap((change) => (change[side] === null ? [] : [[change.sourceId, change[side]]])));
	const steps = [
		{ label: from[1].release.label, counts: ends('before') },
		...between,
		{ label: to[1].release.label, counts: ends('after') }
	];
	return steps.map(({ label, counts }) => {
		const rows = readRows(db, formatRelease({ ...to[1].release, label }), ids);
		const of = (id: string): Told => ({ row: rows.get(id) ?? null, counts: counts.get(id) ?? null });
		return { label, of };
	});
}

function isNumber({ field }: FieldChange): boolean {
	return field === 'killed' || field === 'wounded' || field === 'childrenKilled';
}

/** The first release of the run up to the last one that tells the same of what changed. */
function findSince({ before, after }: CountChange, told: (Told & { label: string })[]): string {
	const isCount = before !== after;
	const keyOf = ({ row, counts }: Told) => (isCount ? counts : JSON.stringify(row));
	const present = keyOf(told.at(-1)!);
	const lastOther = told.findLastIndex((one) => keyOf(one) !== present);
	return told[Math.max(lastOther, 0) + 1]!.label;
}
