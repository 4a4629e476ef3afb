import { describeOverlap, lineOf, placeWords, type Comparison, type Part } from '../../domain/comparison.ts';
import { formatFigure } from '../../domain/figure.ts';
import { yearLabel } from '../../domain/period.ts';
import { exposureOf, type Exposure } from '../../domain/rate.ts';
import { comparePeriods, type PeriodRatio } from '../../stats/compare-periods.ts';
import type { YearCount } from '../../stats/exposure.ts';
import type { Db } from '../db/open.ts';
import { readCollection } from './collection.ts';
import { readDenominators } from './denominators.ts';
import { isProblem, type FigureProblem } from './figure-answer.ts';
import { findSubject, type Subject } from './figure-subject.ts';
import type { FigureLink } from './register-figure.ts';
import { readSeries, type SeriesPoint } from './series.ts';

/** One part of a comparison, counted. */
export interface ComparedPart extends Part {
	/** Every year of it, ascending. */
	points: SeriesPoint[];
	/** All of them together. */
	count: FigureLink;
	/** Mean of its years. */
	perYear: number;
	/** The children of the same years and places; `null` where the rates are per year. */
	children: Exposure | null;
}

/** Two parts, and how many times the rate of the first the rate of the second is. */
export interface ComparedParts {
	subject: Subject;
	first: ComparedPart;
	second: ComparedPart;
	/** Of the second to the first; `level` of its interval. */
	ratio: PeriodRatio & { level: number };
	/** The year from which the release seems to be collected in another way, where it lies between two periods. */
	boundary: number | null;
}

const level = 0.95;

/** The parts of a comparison and their ratio, or in words why they cannot be compared. Only whole years are. */
export function readComparison(db: Db, comparison: Comparison): ComparedParts | FigureProblem {
	const subject = findSubject(db, comparison);
	if (isProblem(subject)) return subject;
	const overlap = describeOverlap(comparison);
	if (overlap !== null) return refuse(overlap);
	const first = countPart(db, subject, comparison, comparison.first);
	if (isProblem(first)) return first;
	const second = countPart(db, subject, comparison, comparison.second);
	if (isProblem(second)) return second;
	return {
		...{ subject, first: first.part, second: second.part },
		ratio: { ...comparePeriods(second.years, first.years, level), level },
		boundary: findBoundary(db, comparison)
	};
}

function countPart(
	db: Db,
	subject: Subject,
	comparison: Comparison,
	part: Part
): { part: ComparedPart; years: YearCount[] } | FigureProblem {
	const line = lineOf(comparison, part);
	const points = readSeries(db, line);
	if (isProblem(points)) return points;
	const lacking = findLacking(subject, comparison, part, points);
	if (lacking !== null) return refuse(lacking);
	const value = points.reduce((sum, point) => sum + point.value, 0);
	const count = { value, address: formatFigure({ ...line, is: value }) };
	const counted = { ...part, points, count, perYear: value / points.length };
	const years = points.map((point) => ({ year: point.year, count: point.value }));
	if (comparison.per === 'years') return { part: { ...counted, children: null }, years };

	const known = readChildren(db, part);
	if (isProblem(known)) return known;
	return {
		part: { ...counted, children: known.all },
		years: years.map(({ year, count }) => ({ year, count, exposure: known.ofYear(year) }))
	};
}

/** Why the years of a part cannot be compared; `null` if each is there and whole. */
function findLacking(
	{ kind, dataset, release }: Subject,
	{ basis }: Comparison,
	part: Part,
	points: SeriesPoint[]
): string | null {
	const all = Array.from({ length: part.to - part.from + 1 }, (_, index) => part.from + index);
	const [absent] = all.filter((year) => !points.some((point) => point.year === year));
	if (kind === 'published' && absent !== undefined && points.length === 0) {
		return `Of ${dataset.title}, only yearly totals of the whole country are held here, and none for these years, places and filters.`;
	}
	if (absent !== undefined) return `The release ${release.id} says nothing of ${yearLabel(absent, basis)}.`;
	const partial = points.find(({ complete }) => !complete);
	if (!partial) return null;
	return `The release ${release.id} covers a part of ${yearLabel(partial.year, basis)} only: choose whole years.`;
}

/** The children of the places of a part, together and by year. */
function readChildren(
	db: Db,
	{ states, from, to }: Part
): { all: Exposure; ofYear: (year: number) => number } | FigureProblem {
	const areas = states.length > 0 ? states : (['US'] as const);
	const byArea = areas.map((area) => ({ area, years: readDenominators(db, 'children', area, from, to) }));
	const exposures = byArea.map(({ years }) => exposureOf('children', years));
	const gap = exposures.findIndex(({ value }) => value === null);
	if (gap >= 0) {
		const told = (exposures[gap] as { gap: string }).gap;
		const { area } = byArea[gap]!;
		const place = placeWords(area === 'US' ? [] : [area]);
		return refuse(`No rate per child ${place}: ${told}. Compare the counts per year, or other years.`);
	}
	const held = exposures as Exposure[];
	return {
		all: {
			value: held.reduce((sum, { value }) => sum + value, 0),
			years: to - from + 1,
			parts: held.flatMap(({ parts }) => parts),
			projected: [...new Set(held.flatMap(({ projected }) => projected))].sort()
		},
		ofYear: (year) => byArea.reduce((sum, { years }) => sum + years[year - from]!.count!, 0)
	};
}

/** Two places in the same years were collected in the same ways. */
function findBoundary(db: Db, { release, first, second }: Comparison): number | null {
	if (first.from === second.from && first.to === second.to) return null;
	const [from, to] = [Math.min(first.from, second.from), Math.max(first.to, second.to)];
	const year = readCollection(db, release, from, to)?.boundary?.year;
	return year !== undefined && from < year && year <= to ? year : null;
}

function refuse(problem: string): FigureProblem {
	return { problem, status: 400 };
}
