import { gapsOfDays, type Gaps } from '../../stats/gaps.ts';
import { dayOfRow } from '../columns/calendar.ts';
import type { Db } from '../db/open.ts';
import type { RowsSubject } from './figure-subject.ts';
import { selectRows } from './release-columns.ts';
import type { Line } from './series.ts';

/** Beyond as many incidents there are several on most days, and the time between them says nothing. */
const mostIncidents = 10_000;

/** The days between one incident and the next; `null` for fewer than two of them, or too many. */
export function readTimeBetween(db: Db, { release, rule }: RowsSubject, line: Line): Gaps | null {
	const { columns, calendar, start, end, sums } = selectRows(db, release.id, rule.predicate, line);
	const { value } = sums('incidents');
	const [first, last] = [dayOfRow(calendar, columns, start), dayOfRow(calendar, columns, end)];
	if (value[last]! - value[first]! > mostIncidents) return null;
	const days: number[] = [];
	for (let day = first; day < last; day++) {
		const ofDay = value[day + 1]! - value[day]!;
		for (let n = 0; n < ofDay; n++) days.push(calendar.first + day);
	}
	return gapsOfDays(days);
}
