import { sql } from 'drizzle-orm';
import { covers, touches } from '../../domain/coverage.ts';
import { formatFigure, type FigureAddress } from '../../domain/figure.ts';
import type { TimeBasis } from '../../domain/period.ts';
import type { Db } from '../db/open.ts';
import { incidents } from '../db/schema/releases.ts';
import { isProblem, type Evidence, type FigureProblem } from './figure-answer.ts';
import { listYearlyTotals } from './figure-published.ts';
import { isStated, matching, notStated, quantities } from './figure-rows.ts';
import { findSubject, type RowsSubject } from './figure-subject.ts';

/** One release of one publisher under one rule: what a line of a chart shows. */
export type Line = Omit<FigureAddress, 'is'>;

/** The value of one year. */
export interface SeriesPoint {
	year: number;
	value: number;
	/** `false`: the release covers a part of the year only. */
	complete: boolean;
	evidence: Evidence;
	/** The figure of that year, `is` = the value. */
	address: string;
}

/** Yearly values, ascending. A year that the release says nothing of is absent, a quiet one is 0. */
export function readSeries(db: Db, line: Line): SeriesPoint[] | FigureProblem {
	const subject = findSubject(db, line);
	if (isProblem(subject)) return subject;
	if (subject.kind === 'rows') return readFromRows(db, subject, line);
	return line.states.length + line.levels.length > 0 ? [] : readFromTotals(db, line);
}

function readFromRows(db: Db, subject: RowsSubject, line: Line): SeriesPoint[] | FigureProblem {
	const { release, rule, coverage } = subject;
	if (!isStated(db, release.id, line.measure)) return notStated(subject, line.measure);
	const year = yearOn(line.basis);
	const rows = db
		.select({ year, value: sql<number>`coalesce(sum(${quantities[line.measure]}), 0)` })
		.from(incidents)
		.where(matching(release.id, line, rule.predicate))
		.groupBy(year)
		.all();
	const values = new Map(rows.map(({ year, value }) => [year, value]));
	return yearsOf(line)
		.filter((year) => touches(coverage, { from: year, to: year, basis: line.basis }))
		.map((year) => {
			const complete = covers(coverage, { from: year, to: year, basis: line.basis });
			return toPoint(line, year, values.get(year) ?? 0, complete, 'rows');
		});
}

/** The year of `occurredOn`, as `yearOf` tells it. */
function yearOn(basis: TimeBasis) {
	const year = sql<number>`cast(substr(${incidents.occurredOn}, 1, 4) as integer)`;
	return basis === 'calendar' ? year : sql<number>`${year} - (substr(${incidents.occurredOn}, 6, 2) < '08')`;
}

function readFromTotals(db: Db, line: Line): SeriesPoint[] {
	return listYearlyTotals(db, line).map(({ fromYear, value, complete, evidence }) =>
		toPoint(line, fromYear, value, complete === 'yes', evidence)
	);
}

function yearsOf({ from, to }: Line): number[] {
	return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function toPoint(
	line: Line,
	year: number,
	value: number,
	complete: boolean,
	evidence: Evidence
): SeriesPoint {
	const address = formatFigure({ ...line, from: year, to: year, is: value });
	return { year, value, complete, evidence, address };
}
