import { measureGaps, type Gaps } from '../../stats/gaps.ts';
import { toDate } from '../columns/column.ts';
import type { Db } from '../db/open.ts';
import type { RowsSubject } from './figure-subject.ts';
import { selectRows } from './release-columns.ts';
import type { Line } from './series.ts';

/** Beyond as many incidents there are several on most days, and the time between them says nothing. */
const mostIncidents = 10_000;

/** The days between one incident and the next; `null` for fewer than two of them, or too many. */
export function readTimeBetween(db: Db, { release, rule }: RowsSubject, line: Line): Gaps | null {
	const { columns, start, end, marks } = selectRows(db, release.id, rule.predicate, line);
	const days = columns.numbers('occurredOn');
	const found: number[] = [];
	for (let row = start; row < end; row++) {
		if (marks[row] === 0) continue;
		if (found.length === mostIncidents) return null;
		found.push(days[row]!);
	}
	return measureGaps(found.map(toDate));
}
