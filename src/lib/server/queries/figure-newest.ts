import { and, eq, ne } from 'drizzle-orm';
import { formatFigure, type FigureAddress } from '../../domain/figure.ts';
import { formatRelease } from '../../domain/release.ts';
import type { Db } from '../db/open.ts';
import { yearlyTotals } from '../db/schema/published.ts';
import { releases } from '../db/schema/releases.ts';
import { isProblem, type FigureAnswer } from './figure-answer.ts';
import type { Subject } from './figure-subject.ts';
import { readFigureValue } from './figure-value.ts';

/**
 * The same figure on the newest release that can answer it, of the same kind: rows are compared with rows and totals
 * with totals. `null` if none is newer.
 */
export function readNewest(db: Db, { kind }: Subject, address: FigureAddress): FigureAnswer['newest'] {
	const labels = kind === 'rows' ? listHeld(db, address) : listPublished(db, address);
	const newer = labels.filter((label) => isNewer(label, address.release.label));
	for (const label of newer.sort().reverse()) {
		const figure = { ...address, release: { ...address.release, label } };
		const result = readFigureValue(db, figure);
		if (isProblem(result) || result.subject.kind !== kind) continue;
		const { value } = result.tally;
		return { address: formatFigure({ ...figure, is: value }), value, release: formatRelease(figure.release) };
	}
	return null;
}

/** Labels that begin with a year compare as text; others only among themselves. */
function isNewer(label: string, than: string): boolean {
	return isDated(label) === isDated(than) && label > than;
}

function isDated(label: string): boolean {
	return /^\d{4}(-|$)/.test(label);
}

function listHeld(db: Db, { release }: FigureAddress): string[] {
	const held = db
		.select({ label: releases.label })
		.from(releases)
		.where(eq(releases.datasetId, release.dataset))
		.all();
	return held.map(({ label }) => label);
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
