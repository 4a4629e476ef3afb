import { formatFigure } from '../../domain/figure.ts';
import { sumsOf } from '../columns/sums.ts';
import type { Db } from '../db/open.ts';
import type { RowsSubject } from './figure-subject.ts';
import { filteredFacts, inColumns, readColumns } from './release-columns.ts';
import type { Line } from './series.ts';
import { readYearTable } from './year-tables.ts';

export type Facet = keyof typeof filteredFacts;
const facets = Object.keys(filteredFacts) as Facet[];

/** One value of a facet, and the figure that choosing it alone would give, with every other filter as it is. */
export interface FacetValue {
	value: string;
	count: number;
	/** The figure, `is` = the count. */
	address: string;
	chosen: boolean;
}

/**
 * How the counted incidents fall on states, levels, times of day and circumstances. Each facet is counted with the other
 * filters and without its own, so that it shows what choosing another value would give. Values that never occur are left
 * out, unless they are chosen.
 */
export function countFacets(db: Db, subject: RowsSubject, line: Line): Record<Facet, FacetValue[]> {
	const counted = facets.map((facet) => [facet, countFacet(db, subject, line, facet)]);
	return Object.fromEntries(counted) as Record<Facet, FacetValue[]>;
}

function countFacet(db: Db, subject: RowsSubject, line: Line, facet: Facet): FacetValue[] {
	const fact = filteredFacts[facet];
	const table = readYearTable(db, subject, { ...line, [facet]: [] }, fact);
	const { vocabulary } = readColumns(db, subject.release.id).words(fact);
	return toValues(line, facet, vocabulary, sumsOf(table, line.from, line.to));
}

function toValues(
	line: Line,
	facet: Facet,
	vocabulary: readonly string[],
	counts: Float64Array
): FacetValue[] {
	const measure = inColumns(line.measure);
	return vocabulary.flatMap((value, code) => {
		const chosen = (line[facet] as readonly string[]).includes(value);
		const count = counts[code]!;
		if (count === 0 && !chosen) return [];
		return [
			{ value, count, chosen, address: formatFigure({ ...line, measure, [facet]: [value], is: count }) }
		];
	});
}
