import type { Coverage } from '../../domain/coverage.ts';
import { formatFigure } from '../../domain/figure.ts';
import type { Measure } from '../../domain/measure.ts';
import { daysOf, hours, months, weekdayIds } from '../../domain/period.ts';
import { daysByMonth, daysByWeekday, spreadEvenly } from '../../stats/spread.ts';
import { dayOfRow } from '../columns/calendar.ts';
import { toWeekday } from '../columns/selection.ts';
import { sumsOf } from '../columns/sums.ts';
import type { Db } from '../db/open.ts';
import type { RowsSubject } from './figure-subject.ts';
import { recalling } from './recalled.ts';
import { inColumns, isFactStated, selectRows, type Selection } from './release-columns.ts';
import type { Line } from './series.ts';
import { readYearTable } from './year-tables.ts';

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
	const counted: Line = { ...line, measure: inColumns(line.measure) };
	const days = countDays(daysCovered(coverage, counted));
	const { byMonth, byWeekday } = sumTimes(
		selectRows(db, release.id, rule.predicate, counted),
		counted.measure
	);
	return {
		months: toBars(counted, 'months', months, byMonth, days.byMonth),
		weekdays: toBars(
			counted,
			'weekdays',
			weekdayIds,
			weekdayIds.map((id) => byWeekday[toWeekday(id)]!),
			days.byWeekday
		),
		hours: isFactStated(db, release.id, 'hour')
			? toBars(counted, 'hours', hours, sumHours(db, subject, counted), null)
			: []
	};
}

const countDays = recalling(([from, to]: [string, string]) => ({
	byMonth: daysByMonth(from, to),
	byWeekday: daysByWeekday(from, to)
}));

/** January first, and Sunday first. */
function sumTimes({ columns, calendar, start, end, sums }: Selection, measure: Measure) {
	const { value } = sums(inColumns(measure));
	const byMonth = new Array<number>(12).fill(0);
	const byWeekday = new Array<number>(7).fill(0);
	const last = dayOfRow(calendar, columns, end);
	for (let day = dayOfRow(calendar, columns, start); day < last; day++) {
		const ofDay = value[day + 1]! - value[day]!;
		byMonth[calendar.months[day]! - 1]! += ofDay;
		byWeekday[calendar.weekdays[day]!]! += ofDay;
	}
	return { byMonth, byWeekday };
}

/** 0 to 23, then those of which the source does not say. */
function sumHours(db: Db, subject: RowsSubject, line: Line): number[] {
	const [unknown, ...known] = sumsOf(readYearTable(db, subject, line, 'hour'), line.from, line.to);
	return [...known, unknown!];
}

/** The days of a period that a release covers, both included. */
function daysCovered(coverage: Coverage, { from, to, basis }: Line): [string, string] {
	const { first, last } = daysOf(from, to, basis);
	return [first < coverage.first ? coverage.first : first, last > coverage.last ? coverage.last : last];
}

function toBars(
	line: Line,
	list: 'months' | 'weekdays' | 'hours',
	keys: readonly string[],
	counts: number[],
	days: number[] | null
): TimeBar[] {
	const even = days?.every((number) => number > 0) ? spreadEvenly(counts, days) : null;
	return keys.map((key, place) => ({
		key,
		value: counts[place]!,
		address: formatFigure({ ...line, [list]: [key], is: counts[place]! }),
		expected: even?.[place] ?? null
	}));
}
