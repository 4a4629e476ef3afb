import { noFilters } from '#lib/domain/figure-filters.ts';
import { error } from '@sveltejs/kit';
import { formatLines } from '#lib/domain/clause.ts';
import { linesOf } from '#lib/domain/own-rule.ts';
import { formatRelease } from '#lib/domain/release.ts';
import type { Db } from '#lib/server/db/open.ts';
import { listDatasets } from '#lib/server/queries/datasets.ts';
import { isProblem } from '#lib/server/queries/figure-answer.ts';
import { listFigureSources, type FigureSource } from '#lib/server/queries/figure-sources.ts';
import { findRule } from '#lib/server/queries/rules.ts';
import { readSeries } from '#lib/server/queries/series.ts';

/** Everything that the page of a rule tells: its words, and what it gives, a series each release. */
export function readRule(db: Db, id: string) {
	const rule = findRule(db, id);
	if (!rule) error(404, 'There is no counting rule at this address.');
	const titles = new Map(listDatasets(db).map(({ id: dataset, shortTitle }) => [dataset, shortTitle]));
	const sources = listFigureSources(db).filter(
		(source) => source.rule === id && source.measure === 'incidents'
	);
	const lines = rule.predicate && linesOf(rule.predicate);
	return {
		rule,
		/** The rule as clauses to build on; `null` where it has none. */
		where: lines && formatLines(lines),
		limits: Object.entries(rule.limits).map(([dataset, text]) => ({
			dataset,
			title: titles.get(dataset) ?? dataset,
			text
		})),
		series: sources
			.filter(({ basis, kind }) => basis === 'calendar' || kind === 'published')
			.map((source) => ({
				release: formatRelease(source.release),
				label: source.release.label,
				dataset: source.release.dataset,
				title: titles.get(source.release.dataset) ?? source.release.dataset,
				basis: source.basis,
				points: points(db, source)
			}))
	};
}

function points(db: Db, { release, rule, measure, basis, firstYear, lastYear }: FigureSource) {
	const from = Math.max(firstYear, 1966);
	const found = readSeries(db, { release, rule, measure, basis, from, to: lastYear, ...noFilters });
	return isProblem(found) ? [] : found;
}
