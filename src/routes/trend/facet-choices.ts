import { answerWords, circumstanceWords, levelWords } from '#lib/domain/fact-words.ts';
import { filterParameters } from '#lib/domain/figure-filters.ts';
import { measures } from '#lib/domain/measure.ts';
import { states, type StateCode } from '#lib/domain/state.ts';
import type { View } from '#lib/domain/view.ts';
import { touches } from '#lib/domain/coverage.ts';
import type { Db } from '#lib/server/db/open.ts';
import { countFacets, type Facet, type FacetValue } from '#lib/server/queries/facets.ts';
import { isProblem } from '#lib/server/queries/figure-answer.ts';
import { isStated } from '#lib/server/queries/figure-rows.ts';
import { findSubject, type RowsSubject } from '#lib/server/queries/figure-subject.ts';

/** One value that a view can be narrowed down to. */
export interface FacetOption extends FacetValue {
	title: string;
	/** What it means; `null` where the title says it. */
	text: string | null;
}

/** One way to narrow a view down. */
export interface FacetChoice {
	/** Name of the parameter. */
	name: string;
	title: string;
	/** What the counts are of: "incidents". */
	unit: string;
	/** In the order of pages, unknown last; empty where the dataset does not say. */
	options: FacetOption[];
}

/** The ways to narrow a view down, or why there are none. */
export interface FacetChoices {
	facets: FacetChoice[];
	problem: string | null;
}

const titles: Record<Facet, string> = {
	states: 'States',
	levels: 'School levels',
	classes: 'During classes',
	circumstances: 'Circumstances'
};

/** How the counted incidents fall on states, levels, classes and circumstances. */
export function readFacets(db: Db, view: View): FacetChoices {
	const subject = findSubject(db, view);
	if (isProblem(subject)) return { facets: [], problem: subject.problem };
	if (subject.kind === 'published') {
		const problem = `${subject.dataset.shortTitle} is held here as yearly totals, which cannot be narrowed down.`;
		return { facets: [], problem };
	}
	if (!isStated(db, subject.release.id, view.measure)) {
		return { facets: [], problem: `${subject.dataset.shortTitle} does not state this measure.` };
	}
	if (!touches(subject.coverage, view)) {
		return { facets: [], problem: `${subject.dataset.shortTitle} says nothing of these years.` };
	}
	return { facets: listFacets(db, subject, view), problem: null };
}

function listFacets(db: Db, subject: RowsSubject, view: View): FacetChoice[] {
	const { show: _show, mean: _mean, apart: _apart, beside: _beside, ...line } = view;
	const counted = countFacets(db, subject, line);
	const unit = measures[view.measure === 'named' ? 'incidents' : view.measure].many;
	return (Object.keys(counted) as Facet[]).map((facet) => ({
		name: filterParameters[facet].name,
		title: titles[facet],
		unit,
		options: arrange(facet, counted[facet])
	}));
}

/** States by name, the rest in the order of our vocabulary; nothing where all is unknown. */
function arrange(facet: Facet, values: FacetValue[]): FacetOption[] {
	if (values.every(({ value, chosen }) => value === 'unknown' && !chosen)) return [];
	const options = values.map((value) => ({ ...value, ...wordsOf(facet, value.value) }));
	if (facet === 'states') return options.sort((a, b) => (a.title < b.title ? -1 : 1));
	const order: readonly string[] = filterParameters[facet].all;
	return options.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
}

function wordsOf(facet: Facet, value: string): { title: string; text: string | null } {
	if (facet === 'states') return { title: states[value as StateCode], text: null };
	const words = { levels: levelWords, classes: answerWords, circumstances: circumstanceWords }[facet];
	const { title, text } = words[value as keyof typeof words];
	return { title, text };
}
