import { formatFigure, type FigureAddress } from '../../domain/figure.ts';
import { formatRelease } from '../../domain/release.ts';
import type { Db } from '../db/open.ts';
import { isProblem } from './figure-answer.ts';
import { findSubject, type RowsSubject } from './figure-subject.ts';
import { placeChanges, type CountChange, type RecordChange } from './record-change.ts';
import { listDiffering } from './record-differences.ts';
import { remember } from './remembered.ts';

export type { FieldChange, RecordChange } from './record-change.ts';

/** What moved a figure between two releases of a dataset, record by record. */
export interface RecordChanges {
	/** Ids of the releases. */
	from: string;
	to: string;
	/** Counted now and not before. By date, like the others; at most `mostListed` each. */
	added: RecordChange[];
	/** Counted before and not now. */
	removed: RecordChange[];
	/** Counted in both, with another quantity or other facts; what counts otherwise first. */
	changed: RecordChange[];
	/** Of all, listed or not. */
	counts: { added: number; removed: number; changed: number };
	/** `false`: the licence forbids naming rows; only records of events that the register holds are in the lists. */
	listed: boolean;
}

/** Records that one list may hold. */
export const mostListed = 500;

/** What moved a figure from one release to another. Nothing where either is held as published totals. */
export function readRecordChanges(db: Db, from: FigureAddress, to: FigureAddress): RecordChanges {
	const [here, there] = [findSubject(db, from), findSubject(db, to)];
	if (isProblem(here) || isProblem(there) || here.kind !== 'rows' || there.kind !== 'rows') {
		return empty(from, to);
	}
	const key = `changes ${formatFigure({ ...from, is: null })} ${formatFigure({ ...to, is: null })}`;
	const bytesOf = ({ added, removed, changed }: RecordChanges) =>
		2000 + 1000 * (added.length + removed.length + changed.length);
	return remember(db, key, () => compare(db, [here, from], [there, to]), bytesOf);
}

/** Whether anything moved that the figure counts, whatever else is said of its records. */
export function countsOtherRecords({ counts, changed }: RecordChanges): boolean {
	return counts.added + counts.removed > 0 || changed.some(({ before, after }) => before !== after);
}

function empty(from: FigureAddress, to: FigureAddress): RecordChanges {
	const lists = { added: [], removed: [], changed: [] };
	const counts = { added: 0, removed: 0, changed: 0 };
	return {
		from: formatRelease(from.release),
		to: formatRelease(to.release),
		...lists,
		counts,
		listed: false
	};
}

type Side = [RowsSubject, FigureAddress];

function compare(db: Db, from: Side, to: Side): RecordChanges {
	const listed = to[0].dataset.redistribution === 'rows';
	const found = findChanges(db, from, to);
	const [added, removed] = [
		found.filter(({ before }) => before === null),
		found.filter(({ after }) => after === null)
	];
	const changed = found.filter(({ before, after }) => before !== null && after !== null);
	const place = (changes: CountChange[]) =>
		placeChanges(db, from, to, changes.slice(0, listed ? mostListed : undefined), listed);
	return {
		from: from[0].release.id,
		to: to[0].release.id,
		...{ added: place(added), removed: place(removed), changed: place(changed.toSorted(byWeight)) },
		counts: { added: added.length, removed: removed.length, changed: changed.length },
		listed
	};
}

/** What counts otherwise goes before what is only told otherwise. */
function byWeight(a: CountChange, b: CountChange): number {
	return Number(a.before === a.after) - Number(b.before === b.after);
}

/** A record that adds nothing on either side moves nothing: it is left out, as it is from the figure's list. */
function findChanges(db: Db, from: Side, to: Side): CountChange[] {
	const before = listDiffering(db, from, to[0].release.id);
	const after = listDiffering(db, to, from[0].release.id);
	return [...new Set([...before.keys(), ...after.keys()])]
		.map((sourceId) => ({
			sourceId,
			before: before.get(sourceId) ?? null,
			after: after.get(sourceId) ?? null
		}))
		.filter(({ before, after }) => (before ?? 0) + (after ?? 0) > 0);
}
