import { gapInSpanish } from '#lib/citation/spanish-problem.ts';
import { formatDecimals } from '#lib/format/number.ts';
import type { Language } from '#lib/format/localized.ts';
import type { FigureRate } from '#lib/server/queries/figure-context.ts';
import { catalogues } from '#lib/words/catalogues.ts';

/** A bound of the interval of a count: never `0.0` where it is not zero. */
export function formatBound(value: number): string {
	if (value === 0 || value >= 100) return formatDecimals(value, 0);
	return formatDecimals(value, value < 1 ? 2 : 1);
}

/** Why a rate is not given, as a sentence. */
export function tellNoRate(
	{ per, standing, gap }: Pick<FigureRate, 'per' | 'standing' | 'gap'>,
	language: Language
): string {
	const own = catalogues[language].figure.sure;
	if (gap !== null) return own.gap(language === 'es' ? gapInSpanish(gap) : gap);
	return standing === 'too-few-people' ? own.tooFewPeople(own.people[per]) : own.tooFew;
}
