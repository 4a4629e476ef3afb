import { formatFigure } from '#lib/domain/figure.ts';
import { yearOf } from '#lib/domain/period.ts';
import type { Db } from '#lib/server/db/open.ts';
import { readDistributions } from '#lib/server/queries/distributions.ts';
import { isStated } from '#lib/server/queries/figure-rows.ts';
import type { RowsSubject } from '#lib/server/queries/figure-subject.ts';
import { inColumns } from '#lib/server/queries/release-columns.ts';
import type { Line } from '#lib/server/queries/series.ts';
import { readTimeBetween } from '#lib/server/queries/time-between.ts';
import { readYearToDate, type YearToDate } from '#lib/server/queries/year-to-date.ts';
import { comparePeriods } from '#lib/stats/compare-periods.ts';
import { level } from '../told-line.ts';

/** Earlier years that a year so far is compared with. */
const earlierYears = 5;

/** When the counted incidents happened; `null` where nothing can be told of it. */
export function readTimes(db: Db, subject: RowsSubject, line: Line) {
	if (!isStated(db, subject.release.id, line.measure)) return null;
	const { months, weekdays, hours } = readDistributions(db, subject, line);
	const total = weekdays.reduce((sum, { value }) => sum + value, 0);
	if (total === 0) return null;
	const between = readTimeBetween(db, subject, line);
	return {
		/** Of all times; names are counted as incidents here. */
		total: {
			value: total,
			address: formatFigure({ ...line, measure: inColumns(line.measure), is: total })
		},
		/** Left out where the line counts some months, weekdays or hours only. */
		months: line.months.length === 0 && line.until === null ? months : [],
		weekdays: line.weekdays.length === 0 ? weekdays : [],
		/** None, too, where the dataset does not say. */
		hours: line.hours.length === 0 ? hours : [],
		between: between && { ...between, level },
		toDate: readSoFar(db, subject, line)
	};
}
export type Times = NonNullable<ReturnType<typeof readTimes>>;

/** The year that is not over, where the view reaches to the year before it, beside the same days of earlier years. */
function readSoFar(db: Db, subject: RowsSubject, line: Line) {
	const now = yearOf(subject.coverage.last, line.basis);
	if (line.to < now - 1) return null;
	const told = readYearToDate(db, subject, { ...line, to: Math.max(line.to, now) });
	return told && { ...told, points: told.points.slice(-earlierYears - 1), ...compareSoFar(told) };
}

function compareSoFar({ points }: YearToDate) {
	const years = points.map(({ year, value }) => ({ year, count: value }));
	const [last, earlier] = [years.slice(-1), years.slice(-earlierYears - 1, -1)];
	if (earlier.length < 2) return { compared: null };
	const { ratio, low, high } = comparePeriods(last, earlier, level);
	return { compared: { ratio, low, high, level, from: earlier[0]!.year, to: earlier.at(-1)!.year } };
}
