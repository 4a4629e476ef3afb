import { and, asc, eq, gt, inArray, or, sql } from 'drizzle-orm';
import type { Predicate } from '../../domain/rule.ts';
import { dayOfRow } from '../columns/calendar.ts';
import { toDate, toDay } from '../columns/column.ts';
import type { Db } from '../db/open.ts';
import { events } from '../db/schema/register.ts';
import { incidentColumns, incidents, links } from '../db/schema/releases.ts';
import { matching } from './figure-rows.ts';
import { selectRows, type Scope, type Selection } from './release-columns.ts';

/** Rows of a release that a rule counts within a period and its filters. Whether they may be listed is for the caller to know. */
export interface IncidentList {
	releaseId: string;
	/** The part of the release's id before `@`. */
	datasetId: string;
	predicate: Predicate;
	scope: Scope;
}

/** The place of a row in a list: lists stand by date, then by id. */
export interface IncidentPlace {
	occurredOn: string;
	sourceId: string;
}

/** How many rows a list has. */
export function countIncidents(db: Db, { releaseId, predicate, scope }: IncidentList): number {
	const { columns, calendar, start, end, sums } = selectRows(db, releaseId, predicate, scope);
	const { value } = sums('incidents');
	return value[dayOfRow(calendar, columns, end)]! - value[dayOfRow(calendar, columns, start)]!;
}

/**
 * The next rows of a list, each with the register's event that it is linked to, if there is one.
 *
 * @param after the row before the first one; `null` = from the beginning
 * @param most rows at most
 */
export function readIncidentPage(db: Db, list: IncidentList, after: IncidentPlace | null, most: number) {
	const { releaseId, datasetId, predicate, scope } = list;
	const days = findDays(selectRows(db, releaseId, predicate, scope), after, most);
	if (days.length === 0) return [];
	const { occurredOn, sourceId } = incidents;
	const listed = JSON.stringify(days.map(toDate));
	return db
		.select({ incident: incidentColumns, eventId: events.id })
		.from(incidents)
		.leftJoin(links, and(eq(links.datasetId, datasetId), eq(links.sourceId, sourceId)))
		.leftJoin(events, eq(events.id, links.eventId))
		.where(
			and(
				inArray(occurredOn, sql`(select value from json_each(${listed}))`),
				matching(releaseId, scope, predicate),
				after === null ? undefined : or(gt(occurredOn, after.occurredOn), gt(sourceId, after.sourceId))
			)
		)
		.orderBy(asc(occurredOn), asc(sourceId))
		.limit(most)
		.all();
}

/**
 * The days on which the next rows fall, found in the sums by day, so that no more than a page is read of a long list.
 * The rows of the first day that come before the place count for nothing.
 */
function findDays(
	{ columns, calendar, start, end, sums }: Selection,
	after: IncidentPlace | null,
	most: number
): number[] {
	const { value } = sums('incidents');
	const [first, last] = [dayOfRow(calendar, columns, start), dayOfRow(calendar, columns, end)];
	const begin = after === null ? first : Math.max(first, toDay(after.occurredOn) - calendar.first);
	const days: number[] = [];
	let found = 0;
	for (let day = begin; day < last && found < most; day++) {
		const rows = value[day + 1]! - value[day]!;
		if (rows === 0) continue;
		days.push(calendar.first + day);
		if (after === null || day > begin) found += rows;
	}
	return days;
}
