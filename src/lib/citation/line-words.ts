import type { Filters } from '../domain/figure-filters.ts';
import type { Measure } from '../domain/measure.ts';
import { isOwnRule } from '../domain/own-rule.ts';
import type { Language } from '../format/localized.ts';
import { describeFilters } from './filter-words.ts';
import { join, markQuoted, type Piece } from './piece.ts';
import { describePeriod } from './sentence.ts';
import { tellRule, titleRule } from './spanish-rules.ts';
import { describeFiltersInSpanish, describePeriodInSpanish } from './spanish-words.ts';

/** The words of a rule for a line of figures. */
interface LineRule {
	id: string;
	title: string;
	inWhich: string | null;
}

/** Which incidents a line counts, after its noun: "in which somebody was killed", "in incidents by the rule “Example”". @param value the count */
export function describeWhichIn(
	language: Language,
	rule: LineRule,
	measure: Measure,
	value?: number
): string {
	const which = language === 'en' ? whichInEnglish(rule) : whichInSpanish(rule);
	if (measure === 'incidents') return value === 1 ? which.replace(/^en los que/, 'en el que') : which;
	return `${language === 'en' ? 'in incidents' : 'en incidentes'} ${which}`;
}

function whichInEnglish({ inWhich, title }: LineRule): string {
	return inWhich ? `in which ${inWhich}` : `by the rule “${title}”`;
}

function whichInSpanish(rule: LineRule): string {
	if (isOwnRule(rule.id)) return 'según una regla hecha por un lector';
	const condition = tellRule(rule, 'es');
	return condition ? `en los que ${condition}` : `según la regla “${titleRule(rule, 'es')}”`;
}

/** What the filters of a line leave in, beginning with a space; the English titles in Spanish are marked as English. */
export function describeFiltersIn(
	language: Language,
	filters: Omit<Filters, 'where' | 'until'>
): readonly Piece[] {
	return language === 'en' ? join(describeFilters(filters)) : markQuoted(describeFiltersInSpanish(filters));
}

/** "in 2022", "de 1999 a 2024". */
export function describePeriodIn(
	language: Language,
	period: Parameters<typeof describePeriodInSpanish>[0]
): string {
	return language === 'en' ? describePeriod(period) : describePeriodInSpanish(period);
}
