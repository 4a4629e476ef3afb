import { formatFigure } from '../../domain/figure.ts';
import type { Words } from '../columns/column.ts';
import { select, type Filter } from '../columns/selection.ts';
import type { Db } from '../db/open.ts';
import type { RowsSubject } from './figure-subject.ts';
import { filteredFacts, filterOf, quantityOf, readAnswers, readColumns } from './release-columns.ts';
import type { Line } from './series.ts';

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
 * filters and without its own, so that it shows what choosing another value would give; all of them in one pass.
 * Values that never occur are left out, unless they are chosen.
 */
export function countFacets(db: Db, subject: RowsSubject, line: Line): Record<Facet, FacetValue[]> {
	const { rule, release } = subject;
	const columns = readColumns(db, release.id);
	const filter = filterOf(line);
	const times: Filter = { ...filter, words: [] };
	const { start, end, marks } = select(columns, readAnswers(db, release.id, rule.predicate), times, line);
	const words = facets.map((facet) => columns.words(filteredFacts[facet]));
	const open = facets.map((facet, at) => openCodes(words[at]!, line[facet]));
	const counts = words.map(({ vocabulary }) => new Float64Array(vocabulary.length));
	const add = quantityOf(columns, line.measure);

	for (let row = start; row < end; row++) {
		if (marks[row] === 0) continue;
		let shut = -1;
		let more = false;
		for (let facet = 0; facet < words.length; facet++) {
			if (open[facet]![words[facet]!.codes[row]!] === 1) continue;
			more = shut >= 0;
			shut = facet;
			if (more) break;
		}
		if (more) continue;
		const quantity = add(row);
		for (let facet = 0; facet < words.length; facet++) {
			if (shut < 0 || shut === facet) counts[facet]![words[facet]!.codes[row]!]! += quantity;
		}
	}
	return Object.fromEntries(
		facets.map((facet, at) => [facet, toValues(line, facet, words[at]!, counts[at]!)])
	) as Record<Facet, FacetValue[]>;
}

function openCodes({ vocabulary }: Words, chosen: readonly string[]): Uint8Array {
	return Uint8Array.from(vocabulary, (word) => (chosen.length === 0 || chosen.includes(word) ? 1 : 0));
}

function toValues(line: Line, facet: Facet, { vocabulary }: Words, counts: Float64Array): FacetValue[] {
	const measure = line.measure === 'named' ? 'incidents' : line.measure;
	return vocabulary.flatMap((value, code) => {
		const chosen = (line[facet] as readonly string[]).includes(value);
		const count = counts[code]!;
		if (count === 0 && !chosen) return [];
		return [
			{ value, count, chosen, address: formatFigure({ ...line, measure, [facet]: [value], is: count }) }
		];
	});
}
