import { yearOf } from '../../domain/period.ts';
import type { Db } from '../db/open.ts';
import { isProblem } from './figure-answer.ts';
import type { RowsSubject } from './figure-subject.ts';
import { readSeries, type Line, type SeriesPoint } from './series.ts';

/** A year that is not over, and the years before it up to the same day. */
export interface YearToDate {
	/** ISO date: the last day that the release covers. */
	asOf: string;
	/** The year that is not over. */
	year: number;
	/** Ascending; the last is the year that is not over. */
	points: SeriesPoint[];
}

/** The years of a line counted up to the day on which the release ends; `null` where its last year is whole or not asked for. */
export function readYearToDate(db: Db, { coverage }: RowsSubject, line: Line): YearToDate | null {
	const asOf = coverage.last;
	const year = yearOf(asOf, line.basis);
	const until = asOf.slice(5) === '02-29' ? '02-28' : asOf.slice(5);
	const isWhole = until === (line.basis === 'calendar' ? '12-31' : '07-31');
	if (isWhole || line.until !== null || line.to < year || line.from >= year) return null;
	const points = readSeries(db, { ...line, to: year, until });
	if (isProblem(points)) return null;
	return { asOf, year, points: points.filter(({ complete }) => complete) };
}
