import { and, asc, eq, ne } from 'drizzle-orm';
import { formatFigure, type FigureAddress } from '../../domain/figure.ts';
import { formatRelease, type ReleaseName } from '../../domain/release.ts';
import type { Db } from '../db/open.ts';
import { yearlyTotals } from '../db/schema/published.ts';
import { releases } from '../db/schema/releases.ts';
import { isProblem, type FigureAnswer } from './figure-answer.ts';
import type { Subject } from './figure-subject.ts';
import { readFigureValue } from './figure-value.ts';
import { remember } from './remembered.ts';

type Kind = Subject['kind'];
type NewerFigure = NonNullable<FigureAnswer['newest']>;

/**
 * The same figure on the newest release that can answer it, of the same kind: rows are compared with rows and totals
 * with totals. `null` if none is newer.
 */
export function readNewest(db: Db, { kind }: { kind: Kind }, address: FigureAddress): FigureAnswer['newest'] {
	const newer = listLabels(db, kind, address).filter((label) => label > address.release.label);
	for (const label of newer.reverse()) {
		const figure = readOn(db, kind, address, label);
		if (figure) return figure;
	}
	return null;
}

/** The same figure on another release; `null` where it cannot be answered there, or only from the other kind of data. */
export function readOn(db: Db, kind: Kind, address: FigureAddress, label: string): NewerFigure | null {
	const figure = { ...address, release: { ...address.release, label } };
	const result = readFigureValue(db, figure);
	if (isProblem(result) || result.subject.kind !== kind) return null;
	const { value } = result.tally;
	return { address: formatFigure({ ...figure, is: value }), value, release: formatRelease(figure.release) };
}

/** Labels of releases that may answer a figure, ascending; those that can be set in an order with the one it names. */
export function listLabels(db: Db, kind: Kind, address: FigureAddress): string[] {
	const labels = kind === 'rows' ? listHeld(db, address.release.dataset) : listPublished(db, address);
	return labels.filter((label) => isDated(label) === isDated(address.release.label)).sort();
}

/** Labels of the held releases of a dataset between two others, from the one to the other. */
export function listLabelsBetween(db: Db, from: ReleaseName, to: ReleaseName): string[] {
	const [first, last] = [from.label, to.label].sort() as [string, string];
	const between = listHeld(db, from.dataset)
		.filter((label) => first < label && label < last && isDated(label) === isDated(first))
		.sort();
	return first === from.label ? between : between.reverse();
}

/** Labels that begin with a year compare as text; others only among themselves. */
function isDated(label: string): boolean {
	return /^\d{4}(-|$)/.test(label);
}

/** Labels of the releases of a dataset whose rows are held, ascending. */
export function listHeld(db: Db, datasetId: string): string[] {
	const { label } = releases;
	return remember(db, `labels of ${datasetId}`, () =>
		db.select({ label }).from(releases).where(eq(releases.datasetId, datasetId)).orderBy(asc(label)).all()
	).map((row) => row.label);
}

/** Labels with a total of the first year or of the whole period, so that few are tried in vain. */
function listPublished(db: Db, { release, rule, measure, basis, from }: FigureAddress): string[] {
	const totals = db
		.selectDistinct({ label: yearlyTotals.release })
		.from(yearlyTotals)
		.where(
			and(
				eq(yearlyTotals.datasetId, release.dataset),
				eq(yearlyTotals.ruleId, rule),
				eq(yearlyTotals.measure, measure),
				eq(yearlyTotals.basis, basis),
				eq(yearlyTotals.fromYear, from),
				ne(yearlyTotals.evidence, 'second_hand') // somebody's report of a number is no release
			)
		)
		.all();
	return totals.map(({ label }) => label);
}
