import { covers, touches } from '../../domain/coverage.ts';
import { formatFigure, type FigureAddress } from '../../domain/figure.ts';
import { isFiltered } from '../../domain/figure-filters.ts';
import type { Db } from '../db/open.ts';
import { findYears } from '../columns/selection.ts';
import { isProblem, type Evidence, type FigureProblem } from './figure-answer.ts';
import { listYearlyTotals } from './figure-published.ts';
import { isStated, matching, notStated } from './figure-rows.ts';
import { findSubject, type RowsSubject } from './figure-subject.ts';
import { countNamed } from './named.ts';
import { selectRows, sumRows } from './release-columns.ts';

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
	return isFiltered(line) ? [] : readFromTotals(db, line);
}

function readFromRows(db: Db, subject: RowsSubject, line: Line): SeriesPoint[] | FigureProblem {
	const { release, coverage } = subject;
	if (!isStated(db, release.id, line.measure)) return notStated(subject, line.measure);
	const valueOf = yearlyValues(db, subject, line);
	return yearsOf(line)
		.filter((year) => touches(coverage, { from: year, to: year, basis: line.basis, until: line.until }))
		.map((year) => {
			const complete = covers(coverage, { from: year, to: year, basis: line.basis, until: line.until });
			return toPoint(line, year, valueOf(year), complete, 'rows');
		});
}

/** The value of a year within a line. */
function yearlyValues(db: Db, { release, rule }: RowsSubject, line: Line): (year: number) => number {
	const { measure, basis } = line;
	if (measure === 'named') {
		const named = countNamed(db, release.id, matching(release.id, line, rule.predicate), basis);
		return (year) => named.get(year) ?? 0;
	}
	const selection = selectRows(db, release.id, rule.predicate, line);
	return (year) => sumRows(selection, measure, ...findYears(selection.columns, year, year, basis)).value;
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
