import { formatDateIn } from '../format/localized.ts';
import type { CitedFigure } from './cited-figure.ts';
import { join, markQuoted, nest, type Piece } from './piece.ts';
import { describeFiltersInSpanish, describePeriodInSpanish, spanishMeasures } from './spanish-words.ts';

/**
 * What a figure says in Spanish, after its number and without a full stop. The words of the rule stay English, in
 * quotation marks: a translation would be another rule.
 */
export function describeFigureInSpanish(figure: CitedFigure): Piece[] {
	const { measure, value, rule } = figure;
	const noun = nounInSpanish(figure);
	const people = measure !== 'incidents';
	const counted = people ? `${noun} en incidentes` : noun;
	const which = !people && value === 1 ? 'en el que' : 'en los que';
	const core: Piece[] = rule.inWhich
		? join(`${counted} ${which} `, quoteEnglish(rule.inWhich))
		: join(`${counted} según la regla `, quoteEnglish(rule.title));
	return join(core, markQuoted(describeFiltersInSpanish(figure)), `, ${describePeriodInSpanish(figure)}`);
}

/** English words inside Spanish: in quotation marks and marked as English. */
export function quoteEnglish(text: string): Piece[] {
	return [{ text: '“' }, { text: nest(text), lang: 'en' }, { text: '”' }];
}

/** The noun of a figure's measure in the number of its value. */
export function nounInSpanish({ measure, value }: Pick<CitedFigure, 'measure' | 'value'>): string {
	return spanishMeasures[measure][value === 1 ? 'one' : 'many'];
}

/** "versión del 22 de septiembre de 2023", "versión de septiembre de 2023", "versión digest-2022". */
export function describeReleaseInSpanish({
	release,
	issued
}: Pick<CitedFigure, 'release' | 'issued'>): string {
	if (issued === null) return `versión ${release.label}`;
	return `versión ${issued.length === 10 ? 'del' : 'de'} ${formatDateIn(issued, 'es')}`;
}
