import { describeFilters } from '#lib/citation/filter-words.ts';
import { spanishValues } from '#lib/citation/spanish-facts.ts';
import { titleRule } from '#lib/citation/spanish-rules.ts';
import { describeFiltersInSpanish } from '#lib/citation/spanish-words.ts';
import { speechIn, type Speech } from '#lib/components/speech.ts';
import { isOwnRule } from '#lib/domain/own-rule.ts';
import type { View } from '#lib/domain/view.ts';
import type { Line } from '#lib/server/queries/series.ts';
import type { Subject } from '#lib/server/queries/figure-subject.ts';

const english = speechIn('en');

/** Who counts what, for its name in a chart. */
interface Named {
	line: Line;
	subject: Subject | null;
}

/** Names of lines: of dataset, release, rule and place what tells them apart, the dataset alone where nothing does. */
export function nameLines(lines: readonly Named[], speech = english): string[] {
	const { words, language } = speech;
	const parts: ((one: Named) => string)[] = [
		({ line: { release }, subject }) =>
			subject ? words.chart.shortName(subject.dataset.id, subject.dataset.shortTitle) : release.dataset,
		({ line }) => line.release.label,
		({ line, subject }) =>
			subject ? nameRule(subject.rule, speech) : titleRule({ id: line.rule, title: line.rule }, language),
		({ line }) => placesOf(line, speech)
	];
	const differing = parts.filter((part) => new Set(lines.map(part)).size > 1);
	const told = differing.includes(parts[0]!) ? differing.filter((part) => part !== parts[1]) : differing;
	return lines.map((line) => (told.length > 0 ? told : [parts[0]!]).map((part) => part(line)).join(', '));
}

/** The title of a rule; one that a reader built is called that. */
export function nameRule(
	rule: { id: string; title: string },
	{ words, language }: Pick<Speech, 'words' | 'language'>
): string {
	return isOwnRule(rule.id) ? words.trend.ownRule : titleRule(rule, language);
}

function placesOf({ states: chosen }: Line, { words, state }: Speech): string {
	return chosen.length === 0 ? words.trend.allStates : chosen.map(state).join(words.trend.and);
}

/** "Incidents at high schools in Texas by year, per million children". */
export function titleOf(view: View, speech = english): string {
	const { by, shows } = speech.words.trend.title;
	return titleBy(view, by[view.basis], speech) + (view.show === 'count' ? '' : shows[view.show]);
}

/** "Incidents at high schools in Texas by month". @param by how they are parted */
export function titleBy(view: View, by: string, { words, language }: Speech = english): string {
	const { many } = words.asked.measures[view.measure];
	const filters =
		language === 'en' ? describeFilters(view) : describeFiltersInSpanish(view, spanishValues.circumstance);
	return `${many.charAt(0).toUpperCase()}${many.slice(1)}${filters} ${by}`;
}

/** The page of a rule; a reader's own has its clauses in the address. */
export function ruleHref({ rule, where }: Pick<Line, 'rule' | 'where'>): string {
	return where === null ? `/rules/${rule}` : `/rules/own?where=${where}`;
}
