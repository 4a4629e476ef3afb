import { formatFigure } from '../../domain/figure.ts';
import type { Measure } from '../../domain/measure.ts';
import { formatRelease } from '../../domain/release.ts';
import type { Db } from '../db/open.ts';
import { isProblem, type Evidence } from './figure-answer.ts';
import { listFigureSources, type FigureSource } from './figure-sources.ts';
import { readFigureValue } from './figure-value.ts';

/** What one rule gives for a calendar year on the newest release of a dataset that covers it. */
export interface YearCount {
	dataset: { id: string; title: string };
	release: { id: string; label: string };
	rule: { id: string; title: string; inWhich: string | null };
	measure: Measure;
	value: number;
	complete: boolean;
	evidence: Evidence;
	address: string;
}

/** Every count that is to be had for a calendar year: one a dataset and rule, the register's first. */
export function countYear(db: Db, year: number, measure: Measure = 'incidents'): YearCount[] {
	const sources = listFigureSources(db).filter(
		(source) =>
			source.basis === 'calendar' &&
			source.measure === measure &&
			source.firstYear <= year &&
			year <= source.lastYear
	);
	const byRule = Map.groupBy(sources, ({ release, rule }) => `${release.dataset}/${rule}`);
	return [...byRule.values()]
		.flatMap((group) => bestOf(group.map((source) => count(db, source, year)).filter((one) => one !== null)))
		.sort(
			(a, b) => Number(b.dataset.id === 'register') - Number(a.dataset.id === 'register') || compare(a, b)
		);
}

function compare(a: YearCount, b: YearCount) {
	return a.dataset.title.localeCompare(b.dataset.title, 'en') || b.value - a.value;
}

function count(db: Db, { release, rule, measure }: FigureSource, year: number): YearCount | null {
	const figure = {
		release,
		rule,
		measure,
		from: year,
		to: year,
		basis: 'calendar' as const,
		states: [],
		levels: [],
		is: null
	};
	const found = readFigureValue(db, figure);
	if (isProblem(found)) return null;
	const { subject, tally } = found;
	return {
		dataset: { id: subject.dataset.id, title: subject.dataset.title },
		release: { id: formatRelease(release), label: release.label },
		rule: { id: subject.rule.id, title: subject.rule.title, inWhich: subject.rule.inWhich },
		measure,
		value: tally.value,
		complete: tally.complete,
		evidence: tally.evidence,
		address: formatFigure({ ...figure, is: tally.value })
	};
}

/** Whole years before parts of years, first-hand before second-hand, dated releases before others, then the newest. */
function bestOf(counts: YearCount[]): YearCount[] {
	const dated = ({ release }: YearCount) => Number(/^\d{4}-\d{2}-\d{2}$/.test(release.label));
	const firstHand = ({ evidence }: YearCount) => Number(evidence !== 'second_hand');
	return counts
		.toSorted(
			(a, b) =>
				Number(b.complete) - Number(a.complete) ||
				firstHand(b) - firstHand(a) ||
				dated(b) - dated(a) ||
				b.release.label.localeCompare(a.release.label)
		)
		.slice(0, 1);
}
