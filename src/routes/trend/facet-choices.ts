import { plain } from '#lib/citation/piece.ts';
import { problemInSpanish } from '#lib/citation/spanish-problem.ts';
import { speechIn, type Speech } from '#lib/components/speech.ts';
import { filterParameters } from '#lib/domain/figure-filters.ts';
import type { StateCode } from '#lib/domain/state.ts';
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

const english = speechIn('en');

/** How the counted incidents fall on states, levels, classes and circumstances. */
export function readFacets(db: Db, view: View, speech = english): FacetChoices {
	const { chart, explorer } = speech.words;
	const subject = findSubject(db, view);
	if (isProblem(subject)) return { facets: [], problem: sayProblem(subject.problem, speech) };
	const name = chart.shortName(subject.dataset.id, subject.dataset.shortTitle);
	if (subject.kind === 'published') return { facets: [], problem: explorer.noFacets.published(name) };
	if (!isStated(db, subject.release.id, view.measure)) {
		return { facets: [], problem: explorer.noFacets.unstated(name) };
	}
	if (!touches(subject.coverage, view)) return { facets: [], problem: explorer.noFacets.years(name) };
	return { facets: listFacets(db, subject, view, speech), problem: null };
}

function sayProblem(problem: string, { language }: Speech): string {
	return language === 'en' ? problem : plain(problemInSpanish(problem));
}

function listFacets(db: Db, subject: RowsSubject, view: View, speech: Speech): FacetChoice[] {
	const { asked, explorer } = speech.words;
	const { show: _show, mean: _mean, apart: _apart, beside: _beside, ...line } = view;
	const counted = countFacets(db, subject, line);
	const unit = asked.measures[view.measure === 'named' ? 'incidents' : view.measure].many;
	return (Object.keys(counted) as Facet[]).map((facet) => ({
		name: filterParameters[facet].name,
		title: explorer.facets[facet],
		unit,
		options: arrange(facet, counted[facet], speech)
	}));
}

/** States by name, the rest in the order of our vocabulary; nothing where all is unknown. */
function arrange(facet: Facet, values: FacetValue[], speech: Speech): FacetOption[] {
	if (values.every(({ value, chosen }) => value === 'unknown' && !chosen)) return [];
	const options = values.map((value) => ({ ...value, ...wordsOf(facet, value.value, speech) }));
	if (facet === 'states') return options.sort((a, b) => (a.title < b.title ? -1 : 1));
	const order: readonly string[] = filterParameters[facet].all;
	return options.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
}

const factOf = { levels: 'level', classes: 'duringClasses', circumstances: 'circumstance' } as const;

function wordsOf(
	facet: Facet,
	value: string,
	{ words, state }: Speech
): { title: string; text: string | null } {
	if (facet === 'states') return { title: state(value as StateCode), text: null };
	const fact = factOf[facet];
	return { title: words.incident.values[fact][value]!, text: words.explorer.texts[fact][value]! };
}
