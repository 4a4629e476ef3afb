import { covers, touches } from '../../domain/coverage.ts';
import { formatFigure } from '../../domain/figure.ts';
import { sumsOf } from '../columns/sums.ts';
import type { Db } from '../db/open.ts';
import type { RowsSubject } from './figure-subject.ts';
import { filteredFacts, inColumns, readColumns } from './release-columns.ts';
import type { Line } from './series.ts';
import { readYearTable } from './year-tables.ts';

/** The years of one state or school level. */
export interface ApartSeries {
	value: string;
	/** Ascending, the same years for all. */
	points: { year: number; value: number; complete: boolean }[];
	/** The last whole year; `null` where there is none. */
	last: { year: number; value: number; address: string } | null;
}

/**
 * A line told apart by state or school level. Those without anything in all years are left
 * out. Names are counted as incidents.
 */
export function readApart(
	db: Db,
	subject: RowsSubject,
	line: Line,
	facet: 'states' | 'levels'
): ApartSeries[] {
	const { release, coverage } = subject;
	const counted: Line = { ...line, measure: inColumns(line.measure) };
	const fact = filteredFacts[facet];
	const { vocabulary } = readColumns(db, release.id).words(fact);
	const table = readYearTable(db, subject, counted, fact);
	const years = Array.from({ length: line.to - line.from + 1 }, (_, index) => line.from + index)
		.map((year) => ({ from: year, to: year, basis: line.basis, until: line.until }))
		.filter((year) => touches(coverage, year));
	const counts = years.map(({ from }) => sumsOf(table, from, from));
	return vocabulary.flatMap((value, code) => {
		const points = years.map((year, place) => ({
			...{ year: year.from, value: counts[place]![code]! },
			complete: covers(coverage, year)
		}));
		if (points.every((point) => point.value === 0)) return [];
		const last = points.findLast(({ complete }) => complete);
		return [{ value, points, last: last ? toFigure(counted, facet, value, last) : null }];
	});
}

function toFigure(
	line: Line,
	facet: string,
	state: string,
	{ year, value }: { year: number; value: number }
) {
	const address = formatFigure({ ...line, [facet]: [state], from: year, to: year, is: value });
	return { year, value, address };
}
