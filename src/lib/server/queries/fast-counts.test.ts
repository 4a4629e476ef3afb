import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFigure } from '../../domain/figure.ts';
import { noFilters } from '../../domain/figure-filters.ts';
import { levels } from '../../domain/incident.ts';
import { measureIds } from '../../domain/measure.ts';
import { ownRuleId } from '../../domain/own-rule.ts';
import { timeBasisIds } from '../../domain/period.ts';
import { parseRelease } from '../../domain/release.ts';
import { measureGaps } from '../../stats/gaps.ts';
import type { Db } from '../db/open.ts';
import { incidents } from '../db/schema/releases.ts';
import { readDistributions } from './distributions.ts';
import { countFacets } from './facets.ts';
import { isProblem } from './figure-answer.ts';
import { matching } from './figure-rows.ts';
import { findSubject, type RowsSubject } from './figure-subject.ts';
import { readFigure } from './figure.ts';
import { readRuleSpan } from './rule-span.ts';
import { readApart } from './series-apart.ts';
import type { Line } from './series.ts';
import { makeRandomDb, releases, rules, states } from './testing-random.ts';
import { readTimeBetween } from './time-between.ts';
import { readYearToDate } from './year-to-date.ts';

/** Mostly no filter. */
function listOf<T extends string>(all: readonly T[]): fc.Arbitrary<T[]> {
	return fc.oneof({ weight: 2, arbitrary: fc.constant<T[]>([]) }, fc.subarray([...all]));
}

const lines: fc.Arbitrary<Line> = fc
	.record({
		release: fc.constantFrom(...releases).map((text) => parseRelease(text)!),
		rule: fc.constantFrom(...rules.filter((rule) => rule !== 'words')),
		measure: fc.constantFrom(...measureIds.filter((measure) => measure !== 'named')),
		from: fc.integer({ min: 2017, max: 2024 }),
		years: fc.nat({ max: 6 }),
		basis: fc.constantFrom(...timeBasisIds),
		states: listOf(states),
		levels: listOf(levels),
		months: listOf(['1', '2', '8'] as const),
		weekdays: listOf(['sun', 'wed'] as const),
		hours: listOf(['unknown', '9']),
		until: fc.option(fc.constantFrom('02-28', '09-22', '12-31'), { freq: 3 }),
		own: fc.option(fc.constantFrom('wounded:..2', 'killed:1..;duringClasses:!yes:unknown'), { freq: 2 })
	})
	.map(({ years, own, ...line }) => ({
		...{ ...noFilters, ...line, to: line.from + years, where: own },
		rule: own === null ? line.rule : ownRuleId(own)
	}));

/** Runs a check on random lines of held rows, and sees to it that some of them count something. */
function check(seed: number, law: (db: Db, subject: RowsSubject, line: Line) => number): void {
	const db = makeRandomDb(seed);
	let held = 0;
	fc.assert(
		fc.property(lines, (line) => {
			const subject = findSubject(db, line);
			if (isProblem(subject) || subject.kind !== 'rows') return;
			held += law(db, subject, line);
		}),
		{ numRuns: 30, seed }
	);
	expect(held).toBeGreaterThan(20);
}

/** Whether an address leads to the value it cites, read from the list behind it. */
function holds(db: Db, address: string): boolean {
	const { pathname, searchParams } = new URL(address, 'https://example.org');
	const [, , release = '', rule = '', measure = ''] = pathname.split('/');
	const parsed = parseFigure({ release, rule, measure }, searchParams);
	if ('problem' in parsed) throw new Error(parsed.problem);
	const figure = readFigure(db, parsed.figure);
	// A period that the release says nothing of is no figure.
	if (isProblem(figure)) return figure.status === 404 || figure.problem.includes('does not state');
	const listed = figure.entries.reduce((sum, { counts }) => sum + counts, figure.unlisted?.count ?? 0);
	return figure.cited === figure.value && listed === figure.value;
}

const daysOf = (db: Db, { release, rule }: RowsSubject, line: Line) =>
	db
		.select({ on: incidents.occurredOn })
		.from(incidents)
		.where(matching(release.id, line, rule.predicate))
		.all()
		.map(({ on }) => on);

describe('counts in memory are those of the figures that they lead to', () => {
	it('of every facet', () => {
		check(11, (db, subject, line) => {
			const values = Object.values(countFacets(db, subject, line)).flat();
			expect(values.filter(({ address }) => !holds(db, address))).toEqual([]);
			return values.length;
		});
	});

	it('of every month, weekday and hour; those of one line add up to the same', () => {
		check(12, (db, subject, line) => {
			const { months, weekdays, hours } = readDistributions(db, subject, line);
			const sum = (bars: { value: number }[]) => bars.reduce((total, { value }) => total + value, 0);
			const open = (bars: { key: string; value: number; address: string }[], chosen: string[]) =>
				bars.filter(({ key }) => chosen.length === 0 || chosen.includes(key));
			const told = [
				...open(months, line.months),
				...open(weekdays, line.weekdays),
				...open(hours, line.hours)
			];
			expect(told.filter(({ address }) => !holds(db, address))).toEqual([]);
			expect(sum(weekdays)).toBe(sum(months));
			if (hours.length > 0) expect(sum(hours)).toBe(sum(months));
			return sum(months);
		});
	});

	it('of every named rule, state and level in every year, and of the years to a day', () => {
		check(13, (db, subject, line) => {
			const span = readRuleSpan(db, subject, line).flatMap(({ points, figureOf }) => points.map(figureOf));
			const apart = (['states', 'levels'] as const).flatMap((facet) =>
				readApart(db, subject, line, facet).flatMap(({ last }) => last ?? [])
			);
			const soFar = readYearToDate(db, subject, line)?.points ?? [];
			const told = [...span, ...apart, ...soFar];
			expect(told.filter(({ address }) => !holds(db, address))).toEqual([]);
			return told.length;
		});
	});
});

describe('the time between incidents', () => {
	it('is that between the days of the rows, whatever the filters', () => {
		check(14, (db, subject, line) => {
			const days = daysOf(db, subject, line);
			expect(readTimeBetween(db, subject, line)).toEqual(measureGaps(days));
			return days.length;
		});
	});
});
