import { yearOf } from '../../domain/period.ts';
import { listFields, type FieldChange } from '../../domain/record-change.ts';
import type { RowChange } from './release-diff-rows.ts';

/** What became of a record. */
export type ChangeKind = 'added' | 'removed' | 'changed';

/** Records by the calendar year of their day. */
export interface YearRecords {
	year: number;
	/** Held by the later release only, and by the earlier only. */
	added: number;
	removed: number;
	/** In both releases in this year, and told otherwise. */
	changed: number;
	/** In the later release in this year, in the earlier one in another; and the other way round. */
	arrived: number;
	left: number;
}

/** How two releases differ, in numbers: those of a dataset whose terms forbid naming rows may be told too. */
export interface DiffTally {
	counts: Record<ChangeKind, number>;
	/** How many records tell a fact otherwise, in the order of the columns. */
	fields: { field: FieldChange['field']; records: number }[];
	/** Years in which anything differs, ascending. */
	years: YearRecords[];
}

/** What became of one record, as far as it is counted. */
export interface Change {
	/** Calendar year of its day in the earlier and in the later release; `null` where a release does not hold it. Never both. */
	before: number | null;
	after: number | null;
	/** What the releases tell differently; none where only one of them holds it. */
	fields: readonly FieldChange['field'][];
}

export function kindOf({ before, after }: { before: unknown; after: unknown }): ChangeKind {
	if (before === null) return 'added';
	return after === null ? 'removed' : 'changed';
}

/** A change without what the releases tell. */
export function toChange({ before, after }: RowChange): Change {
	return {
		before: before && yearOf(before.occurredOn, 'calendar'),
		after: after && yearOf(after.occurredOn, 'calendar'),
		fields: listFields(before, after).map(({ field }) => field)
	};
}

/** Counts changes one by one. */
export function createTally() {
	const counts = { added: 0, removed: 0, changed: 0 };
	const fields = new Map<FieldChange['field'], number>();
	const years = new Map<number, YearRecords>();
	const at = (year: number) => {
		const found = years.get(year) ?? { year, added: 0, removed: 0, changed: 0, arrived: 0, left: 0 };
		years.set(year, found);
		return found;
	};
	return {
		add(change: Change): void {
			counts[kindOf(change)] += 1;
			place(change, at);
			for (const field of change.fields) fields.set(field, (fields.get(field) ?? 0) + 1);
		},
		/** Counts records that only one of the releases holds, without looking at them. */
		addRun(kind: 'added' | 'removed', year: number, records: number): void {
			counts[kind] += records;
			at(year)[kind] += records;
		},
		read: (): DiffTally => ({
			counts,
			fields: columns.flatMap((field) => {
				const records = fields.get(field);
				return records ? [{ field, records }] : [];
			}),
			years: [...years.values()].sort((a, b) => a.year - b.year)
		})
	};
}

function place({ before, after }: Change, at: (year: number) => YearRecords): void {
	const [from, to] = [before === null ? null : at(before), after === null ? null : at(after)];
	if (from === to) from!.changed += 1;
	else if (!from) to!.added += 1;
	else if (!to) from.removed += 1;
	else {
		from.left += 1;
		to.arrived += 1;
	}
}

/** Facts in the order of the columns. */
const columns = [
	...(['occurredOn', 'hour', 'school', 'city', 'state', 'level', 'killed', 'childrenKilled'] as const),
	...(['killedByPolice', 'wounded', 'duringClasses', 'dayPart', 'setting', 'circumstance'] as const),
	...(['activeShooter', 'schoolCommunity', 'targets', 'reliability', 'reports'] as const)
] satisfies FieldChange['field'][];
