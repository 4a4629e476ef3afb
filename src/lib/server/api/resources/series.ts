import { measureIds } from '../../../domain/measure.ts';
import { timeBasisIds } from '../../../domain/period.ts';
import { isProblem } from '../../queries/figure-answer.ts';
import { findSubject } from '../../queries/figure-subject.ts';
import { readSeries } from '../../queries/series.ts';
import { placePoints, type TrendPoint } from '../../queries/trend-points.ts';
import { blameFigure, settleRule, toLine } from '../counted.ts';
import { fields, flag, list, maybe, number, oneOf, path, whole } from '../field.ts';
import { findHeld, settleRelease, SourceSchema, toSource } from '../held.ts';
import { takePage } from '../page.ts';
import { counting, filters, measure, optional, period, release } from '../parameter.ts';
import { isApiProblem } from '../problem.ts';
import { defineResource } from '../resource.ts';
import { RuleInWords, tellRule } from '../rule-in-words.ts';

/** How a value came about. */
export const evidences = ['rows', 'computed', 'publisher', 'second_hand'] as const;

const record = fields(
	{
		year: whole('The year; of a school year the first one.'),
		value: whole('The number.'),
		complete: flag('False: the release covers a part of the year only.'),
		evidence: oneOf(
			evidences,
			'rows = counted from rows that are held, computed = from the publisher’s file, publisher = as the publisher says, second_hand = as somebody repeats it.'
		),
		low: maybe(
			number('Bound.'),
			'Lower bound of the exact interval of 95 %; null for people and for parts of years.'
		),
		high: maybe(number('Bound.'), 'Upper bound of it.'),
		address: path('The figure of that year, with its value.')
	},
	'The value of one year.'
);

/** `GET /api/v1/series` */
export const series = defineResource({
	name: 'series',
	one: 'year',
	title: 'Series',
	text: 'Yearly values of one release by one rule, ascending, each with its interval and the address of its figure. A year of which the release says nothing is no value; it stands among the gaps. A quiet one is 0.',
	parameters: {
		release: optional(
			release,
			'The release; the newest of the register unless asked for.',
			'register@2026-11-22'
		),
		...counting,
		...measure,
		...period,
		...filters
	},
	record,
	head: {
		source: SourceSchema,
		rule: RuleInWords,
		measure: oneOf(measureIds, 'What is counted.'),
		basis: oneOf(timeBasisIds, 'How years are cut.'),
		gaps: list(
			fields(
				{ from: whole('First year.'), to: whole('Last year, included.') },
				'Years in a row of which the release says nothing.'
			),
			'The years between the first asked for, or else the first with a value, and the last that have no value.'
		)
	},
	key: ['number'],
	settle(db, asked) {
		const { release } = settleRelease(db, asked);
		return { release, ...settleRule(db, asked, release) };
	},
	async read(db, asked, page) {
		const held = await findHeld(db, asked.release!);
		if (isApiProblem(held)) return held;
		const line = toLine(asked);
		if (isApiProblem(line)) return line;
		const subject = findSubject(db, line);
		if (isProblem(subject)) return blameFigure(db, line, subject);
		const counted = readSeries(db, line);
		if (isProblem(counted)) return blameFigure(db, line, counted);
		const points = placePoints(counted, line, { show: 'count', mean: 0, base: null, people: null });
		const rule = tellRule(subject.rule, line.where);
		const gaps = findGaps(points, asked.from, asked.to);
		const head = { source: toSource(held), rule, measure: line.measure, basis: line.basis, gaps };
		return { head, ...takePage(points.map(toRecord), ({ year }) => [year], page) };
	}
});

function toRecord({ year, value, complete, evidence, interval, address }: TrendPoint) {
	return {
		year,
		value,
		complete,
		evidence,
		low: interval?.low ?? null,
		high: interval?.high ?? null,
		address
	};
}

/** Runs of years without a value. */
function findGaps(points: TrendPoint[], from?: number, to?: number): { from: number; to: number }[] {
	const first = from ?? points[0]?.year;
	const last = to ?? points.at(-1)?.year;
	if (first === undefined || last === undefined) return [];
	const known = [first - 1, ...points.map(({ year }) => year), last + 1];
	return known.slice(1).flatMap((year, place) => {
		const before = known[place]!;
		return year - before > 1 ? [{ from: before + 1, to: year - 1 }] : [];
	});
}
