import type { Coverage } from '../../domain/coverage.ts';
import { formatFigure } from '../../domain/figure.ts';
import { daysOf, hours, months, weekdayIds } from '../../domain/period.ts';
import { compareWithEven, daysByMonth, daysByWeekday } from '../../stats/spread.ts';
import { monthOf, toWeekday, weekdayOf, type Selection } from '../columns/selection.ts';
import type { Db } from '../db/open.ts';
import type { RowsSubject } from './figure-subject.ts';
import { isFactStated, quantityOf, selectRows } from './release-columns.ts';
import type { Line } from './series.ts';

/** One month, day of the week or hour. */
export interface TimeBar {
	/** As it stands in addresses. */
	key: string;
	value: number;
	/** The figure of these alone, `is` = the value. */
	address: string;
	/** What it would be if every day of the period had as many; `null` for hours. */
	expected: number | null;
}

/** How what is counted falls on months, days of the week and hours; a list is empty where the dataset states none. */
export interface Distributions {
	months: TimeBar[];
	weekdays: TimeBar[];
	/** 0 to 23, then `unknown`. */
	hours: TimeBar[];
}

/** Counts by month, day of the week and hour, in the measure of the line; names are counted as incidents. */
export function readDistributions(db: Db, subject: RowsSubject, line: Line): Distributions {
	const { release, rule, coverage } = subject;
	const counted: Line = line.measure === 'named' ? { ...line, measure: 'incidents' } : line;
	const selection = selectRows(db, release.id, rule.predicate, counted);
	const [from, to] = daysCovered(coverage, counted);
	const { columns } = selection;
	const hour = columns.numbers('hour');
	const [month, weekday] = [monthOf(columns), weekdayOf(columns)];
	const byWeekday = tally(selection, counted, 7, weekday);
	return {
		months: toBars(
			counted,
			'months',
			months,
			tally(selection, counted, 12, (row) => month(row) - 1),
			daysByMonth(from, to)
		),
		weekdays: toBars(
			counted,
			'weekdays',
			weekdayIds,
			weekdayIds.map((id) => byWeekday[toWeekday(id)]!),
			daysByWeekday(from, to)
		),
		hours: isFactStated(db, release.id, 'hour')
			? toBars(
					counted,
					'hours',
					hours,
					tally(selection, counted, 25, (row) => (hour[row]! + 25) % 25),
					null
				)
			: []
	};
}

/** The days of a period that a release covers, both included. */
function daysCovered(coverage: Coverage, { from, to, basis }: Line): [string, string] {
	const { first, last } = daysOf(from, to, basis);
	return [first < coverage.first ? coverage.first : first, last > coverage.last ? coverage.last : last];
}

function tally(
	{ columns, start, end, marks }: Selection,
	{ measure }: Line,
	size: number,
	slotOf: (row: number) => number
): number[] {
	const add = quantityOf(columns, measure);
	const counts = new Array<number>(size).fill(0);
	for (let row = start; row < end; row++) if (marks[row] === 1) counts[slotOf(row)]! += add(row);
	return counts;
}

function toBars(
	line: Line,
	list: 'months' | 'weekdays' | 'hours',
	keys: readonly string[],
	counts: number[],
	days: number[] | null
): TimeBar[] {
	const even = days?.every((number) => number > 0) ? compareWithEven(counts, days).expected : null;
	return keys.map((key, place) => ({
		key,
		value: counts[place]!,
		address: formatFigure({ ...line, [list]: [key], is: counts[place]! }),
		expected: even?.[place] ?? null
	}));
}
