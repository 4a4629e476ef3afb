import { and, eq } from 'drizzle-orm';
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
	for (const label of labels
		.filter((label) => isNewer(label, address.release.label))
		.sort()
		.reverse()) {
		const newer = { ...address, release: { ...address.release, label } };
		const result = readFigureValue(db, newer);
		if (isProblem(result) || result.subject.kind !== kind) continue;
		const { value } = result.tally;
		return { address: formatFigure({ ...newer, is: value }), value, release: formatRelease(newer.release) };
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

function listPublished(db: Db, { release, rule, measure, basis }: FigureAddress): string[] {
	const totals = db
		.selectDistinct({ label: yearlyTotals.release })
		.from(yearlyTotals)
		.where(
			and(
				eq(yearlyTotals.datasetId, release.dataset),
				eq(yearlyTotals.ruleId, rule),
				eq(yearlyTotals.measure, measure),
				eq(yearlyTotals.basis, basis)
			)
		)
		.all();
	return totals.map(({ label }) => label);
}
