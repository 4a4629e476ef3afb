import type { Area, Denominator, DenominatorGap, Per } from '../../domain/denominator.ts';
import { formatFigure } from '../../domain/figure.ts';
import { isFiltered } from '../../domain/figure-filters.ts';
import { measures } from '../../domain/measure.ts';
import { toLine, type Show, type View } from '../../domain/view.ts';
import { findChangePoints, type ChangePoints } from '../../stats/change-points.ts';
import type { YearCount } from '../../stats/exposure.ts';
import { fitTrend, type TrendResult } from '../../stats/regression.ts';
import type { Db } from '../db/open.ts';
import { readDenominators } from './denominators.ts';
import { isProblem } from './figure-answer.ts';
import { findSubject, type Subject } from './figure-subject.ts';
import { recalling } from './recalled.ts';
import { readSeries, type Line, type SeriesPoint } from './series.ts';
import { placePoints, rateUnit, type TrendPoint } from './trend-points.ts';

/** One line of a view with everything that is told of it. */
export interface TrendLine {
	line: Line;
	subject: Subject;
	/** At least one, ascending. */
	points: TrendPoint[];
	/** Of whole years; of the rate where a rate is shown. */
	trend: TrendResult;
	/** Changes of level; `null` for too few years. */
	changes: ChangePoints | null;
}

/** A line that cannot be drawn, and why. */
export interface MissingLine {
	line: Line;
	/** What it would be about, where that is known. */
	subject: Subject | null;
	problem: string;
}

/** The lines of a view, its own first, each drawn or told; the year that an index begins with. */
export interface TrendLines {
	lines: (TrendLine | MissingLine)[];
	/** The first year that every line counts whole; `null` where there is none, or no index is asked for. */
	base: number | null;
}

interface Counted {
	line: Line;
	subject: Subject;
	points: SeriesPoint[];
}

/** Tells a line that cannot be drawn from one that can. */
export function isMissing(line: TrendLine | MissingLine): line is MissingLine {
	return 'problem' in line;
}

/** The line of a view itself. */
export function lineOf(view: View): Line {
	const { show: _show, mean: _mean, apart: _apart, beside: _beside, ...line } = view;
	return line;
}

/** Reads a view's line and those beside it. What is asked for twice is read once. */
export function readTrendLines(db: Db, view: View): TrendLines {
	const asked = [lineOf(view), ...view.beside.map((beside) => toLine(view, beside))];
	const once = [...new Map(asked.map((line) => [formatFigure({ ...line, is: null }), line])).values()];
	const counted = once.map((line) => countLine(db, line));
	const base =
		view.show === 'index' ? findBase(counted.filter((one): one is Counted => !isUncounted(one))) : null;
	return { lines: counted.map((one) => (isUncounted(one) ? one : tellLine(db, one, view, base))), base };
}

function isUncounted(one: Counted | MissingLine): one is MissingLine {
	return 'problem' in one;
}

function countLine(db: Db, line: Line): Counted | MissingLine {
	const subject = findSubject(db, line);
	if (isProblem(subject)) return { line, subject: null, problem: subject.problem };
	const points = readSeries(db, line);
	if (isProblem(points)) return { line, subject, problem: points.problem };
	if (points.length > 0) return { line, subject, points };
	return { line, subject, problem: sayNothing(subject, line) };
}

function sayNothing({ kind, dataset, release }: Subject, line: Line): string {
	if (kind === 'published' && isFiltered(line)) {
		return `This copy holds yearly totals of ${dataset.title} only. States, levels and circumstances can be chosen once its file is imported.`;
	}
	const what = kind === 'published' ? `gives no total of ${measures[line.measure].many}` : 'says nothing';
	return `The release ${release.id} ${what} of these years by this rule.`;
}

/** The first year that all lines count whole. */
function findBase(lines: Counted[]): number | null {
	const whole = lines.map(({ points }) => points.filter(({ complete }) => complete).map(({ year }) => year));
	return whole[0]?.find((year) => whole.every((years) => years.includes(year))) ?? null;
}

/** What a line is about does not change when it is shown in another way, or beside others. */
const trendOf = recalling(fitTrend);
const changesOf = recalling((years: YearCount[]) => ({ found: findChangePoints(years) }));

function tellLine(
	db: Db,
	{ line, subject, points }: Counted,
	{ show, mean }: View,
	base: number | null
): TrendLine | MissingLine {
	const per = perOf(show);
	const area = per === null ? null : areaOf(per, line);
	if (area !== null && 'problem' in area) return { line, subject, problem: area.problem };
	const people =
		per === null || area === null ? null : readDenominators(db, per, area.area, line.from, line.to);
	const told = placePoints(points, line, { show, mean, base, people });
	const years = toYears(points, people);
	return { line, subject, points: told, trend: trendOf(years), changes: changesOf(years).found };
}

/** What a view divides by; `null` where it does not. */
export function perOf(show: Show): Per | null {
	return show === 'pupils' || show === 'children' ? show : null;
}

/** The place whose pupils or children a line is divided by. */
function areaOf(per: Per, { states, levels, measure }: Line): { area: Area } | { problem: string } {
	const [state, another] = states;
	if (measure === 'named')
		return { problem: 'How many names are known is not a rate: choose another measure.' };
	if (levels.length > 0)
		return { problem: 'Pupils of one school level are not held here: choose all levels.' };
	if (state === undefined) return { area: 'US' };
	if (per === 'pupils') return { problem: wholeCountry };
	return another === undefined ? { area: state } : { problem: oneState };
}

const wholeCountry =
	'Enrollment is held here for the whole country only. Choose children aged 5 to 17, which are held by state.';
const oneState = 'The children of several states are not added up here: choose one state, or none.';

/** The whole years as statistics take them; of a rate those with a denominator, in millions. */
function toYears(points: SeriesPoint[], people: (Denominator | DenominatorGap)[] | null): YearCount[] {
	return points.flatMap(({ year, value, complete }) => {
		if (!complete) return [];
		if (people === null) return [{ year, count: value }];
		const held = people.find((one) => one.year === year)?.count ?? null;
		return held === null ? [] : [{ year, count: value, exposure: held / rateUnit }];
	});
}
