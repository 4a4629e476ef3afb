import type { CitedFigure } from '#lib/citation/cited-figure.ts';
import { sourceOf } from '#lib/citation/cited-sentence.ts';
import { join, type Piece } from '#lib/citation/piece.ts';
import { describeFigure } from '#lib/citation/sentence.ts';
import { describeFigureInSpanish, describeReleaseInSpanish } from '#lib/citation/spanish-sentence.ts';
import type { Language } from '#lib/format/localized.ts';

/** What a figure says, to stand under its number. */
export function leadOf(figure: CitedFigure, language: Language): Piece[] {
	return language === 'en' ? join(describeFigure(figure)) : describeFigureInSpanish(figure);
}

/** Dataset and release; in Spanish the title, which is English, stands in quotation marks. */
export function describeSource(figure: CitedFigure, language: Language): string {
	if (language === 'en') return sourceOf(figure, language);
	return `“${figure.dataset.title}”, ${describeReleaseInSpanish(figure)}`;
}
