import { and, between, eq, inArray, lte, sql, type SQL } from 'drizzle-orm';
import { covers, touches } from '../../domain/coverage.ts';
import type { FigureAddress } from '../../domain/figure.ts';
import { measures, type Measure } from '../../domain/measure.ts';
import { daysOf, type TimeBasis } from '../../domain/period.ts';
import type { Predicate } from '../../domain/rule.ts';
import { toHour, toWeekday } from '../columns/selection.ts';
import type { Db } from '../db/open.ts';
import { incidents } from '../db/schema/releases.ts';
import type { FigureProblem, Tally } from './figure-answer.ts';
import type { RowsSubject } from './figure-subject.ts';
import { countNamed, namedOf } from './named.ts';
import { compilePredicate } from './predicate.ts';
import {
	isFactStated,
	quantityColumns,
	selectRows,
	sumRows,
	type Scope,
	type Sum
} from './release-columns.ts';

/** What one row adds to a measure; NULL where the dataset does not say. */
export const quantities: Record<Measure, SQL<number | null>> = {
	incidents: sql`1`,
	killed: sql`${incidents.killed}`,
	'children-killed': sql`${incidents.childrenKilled}`,
	wounded: sql`${incidents.wounded}`,
	named: namedOf
};

/** The rows of a release that a rule counts within a period and its filters, for lists. */
export function matching(releaseId: string, scope: Scope, predicate: Predicate): SQL | undefined {
	const { first, last } = daysOf(scope.from, scope.to, scope.basis, scope.until);
	return and(
		eq(incidents.releaseId, releaseId),
		between(incidents.occurredOn, first, last),
		scope.states.length > 0 ? inArray(incidents.state, scope.states) : undefined,
		scope.levels.length > 0 ? inArray(incidents.level, scope.levels) : undefined,
		scope.classes.length > 0 ? inArray(incidents.duringClasses, scope.classes) : undefined,
		scope.circumstances.length > 0 ? inArray(incidents.circumstance, scope.circumstances) : undefined,
		scope.months.length > 0 ? inArray(monthOf, scope.months.map(Number)) : undefined,
		scope.weekdays.length > 0 ? inArray(weekdayOf, scope.weekdays.map(toWeekday)) : undefined,
		scope.hours.length > 0 ? inArray(hourOf, scope.hours.map(toHour)) : undefined,
		scope.until === null ? undefined : lte(placeInYear(scope.basis), placeOf(scope.until, scope.basis)),
		compilePredicate(predicate)
	);
}

const monthOf = sql<number>`cast(substr(${incidents.occurredOn}, 6, 2) as integer)`;
const weekdayOf = sql<number>`cast(strftime('%w', ${incidents.occurredOn}) as integer)`;
const hourOf = sql<number>`coalesce(${incidents.hour}, -1)`;

/** What orders the days of a year: month and day, after the letter b in the second half of a school year. */
function placeInYear(basis: TimeBasis): SQL<string> {
	const monthDay = sql`substr(${incidents.occurredOn}, 6)`;
	return basis === 'calendar'
		? sql`'a' || ${monthDay}`
		: sql`case when ${monthDay} < '08-01' then 'b' else 'a' end || ${monthDay}`;
}

function placeOf(monthDay: string, basis: TimeBasis): string {
	return `${basis === 'school' && monthDay < '08-01' ? 'b' : 'a'}${monthDay}`;
}

/** Counts from rows. A period that the release says nothing of is a problem and not a 0. */
export function countRows(db: Db, subject: RowsSubject, address: FigureAddress): Tally | FigureProblem {
	const { release, coverage } = subject;
	if (!touches(coverage, address)) {
		const problem = `The release ${release.id} covers ${coverage.first} to ${coverage.last} and says nothing of this period.`;
		return { problem, status: 404 };
	}
	const { value, stated, unstated } = sumOf(db, subject, address);
	if (stated === 0 && !isStated(db, release.id, address.measure)) return notStated(subject, address.measure);
	const note = unstated > 0 ? noteUnstated(unstated, address.measure) : null;
	return {
		value,
		complete: covers(coverage, address),
		evidence: 'rows',
		note: [note, address.measure === 'named' ? noteNamed : null].filter(Boolean).join(' ') || null,
		source: subject.dataset.address ?? `/datasets/${subject.dataset.id}`
	};
}

function sumOf(db: Db, { release, rule }: RowsSubject, address: FigureAddress): Sum {
	if (address.measure === 'named') {
		const value = countNamed(db, release.id, matching(release.id, address, rule.predicate), address.basis)
			.values()
			.reduce((sum, count) => sum + count, 0);
		return { value, stated: value, unstated: 0 };
	}
	const selection = selectRows(db, release.id, rule.predicate, address);
	return sumRows(selection, address.measure, selection.start, selection.end);
}

/** Whether any row of a release states a measure. */
export function isStated(db: Db, releaseId: string, measure: Measure): boolean {
	if (measure === 'named') return true;
	const column = quantityColumns[measure];
	return column === null || isFactStated(db, releaseId, column);
}

/** The problem of a measure that a dataset does not know. */
export function notStated({ dataset }: RowsSubject, measure: Measure): FigureProblem {
	return {
		problem: `${dataset.title} does not state ${measures[measure].title.toLowerCase()}.`,
		status: 400
	};
}

const noteNamed =
	'A dataset does not name anybody: the names are those of our register, for the incidents that it holds too.';

function noteUnstated(count: number, measure: Measure): string {
	const subject = count === 1 ? '1 incident does' : `${count} incidents do`;
	const what = measure === 'wounded' ? 'how many people were wounded' : 'whether children were killed';
	return `${subject} not say ${what}; unknown is not counted as none, and adds nothing to this number.`;
}
