import type { FigureAddress } from '../../domain/figure.ts';
import type { Db } from '../db/open.ts';
import { isProblem } from './figure-answer.ts';
import { listLabels, readOn } from './figure-newest.ts';
import type { Subject } from './figure-subject.ts';
import { readFigureValue } from './figure-value.ts';
import { readRecordChanges, type RecordChanges } from './record-changes.ts';

/** What one held release says of a figure. */
export interface HistoryStep {
	release: { id: string; label: string };
	value: number;
	/** Canonical, `is` = the value. */
	address: string;
	/** Since the step before; `null` for the first, for published totals, and where there are too many records to compare. */
	changes: RecordChanges | null;
}

/**
 * The figure on each held release of its dataset that can answer it, oldest first. Rows are set beside rows and totals
 * beside totals; the release that the address names need not be held.
 */
export function readHistory(db: Db, address: FigureAddress): HistoryStep[] {
	const kind = findKind(db, address);
	const steps = listAnswers(db, address, kind);
	return steps.map((step, index) => {
		const before = steps[index - 1];
		const changes = before && kind === 'rows' ? compareReleases(db, address, before, step) : null;
		return { ...step, changes };
	});
}

/** The same without what changed. */
export function listAnswers(
	db: Db,
	address: FigureAddress,
	kind = findKind(db, address)
): Omit<HistoryStep, 'changes'>[] {
	return listLabels(db, kind, address).flatMap((label) => {
		const figure = readOn(db, kind, address, label);
		if (!figure) return [];
		return [{ release: { id: figure.release, label }, value: figure.value, address: figure.address }];
	});
}

type Step = Pick<HistoryStep, 'release'>;

/** Records of one figure that are set side by side; more would hold up everybody else. */
const mostCompared = 20_000;

/** What moved a figure from one release to another; `null` where it counts too many records to set them side by side. */
export function compareReleases(db: Db, address: FigureAddress, from: Step, to: Step): RecordChanges | null {
	const [here, there] = [from, to].map((step) => ({
		...address,
		release: { ...address.release, label: step.release.label }
	})) as [FigureAddress, FigureAddress];
	const isShort = [here, there].every((figure) => countRecords(db, figure) <= mostCompared);
	return isShort ? readRecordChanges(db, here, there) : null;
}

function countRecords(db: Db, address: FigureAddress): number {
	const found = readFigureValue(db, { ...address, measure: 'incidents' });
	return isProblem(found) ? 0 : found.tally.value;
}

/** Rows where the figure is counted from rows; on any release where its own is not held. */
function findKind(db: Db, address: FigureAddress): Subject['kind'] {
	const found = readFigureValue(db, address);
	if (!isProblem(found)) return found.subject.kind;
	const counted = listLabels(db, 'rows', address).some((label) => readOn(db, 'rows', address, label));
	return counted ? 'rows' : 'published';
}
