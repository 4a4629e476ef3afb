import type { SentencePart } from '#lib/citation/sentence-parts.ts';

/** A piece of a sentence as the page marks it: a year or a date, a computed number, or words. */
export interface SaidPart {
	text: string;
	mark: 'time' | 'statistic' | null;
}

/** Dates in English and Spanish, years and school years. Numbers of the sentences have a comma from a thousand on, so four digits alone are a year. */
const dates =
	/((?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?:, \d{4})?|\d{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?: de \d{4})?|(?<![\d.,])(?:19|20)\d{2}(?:-\d{2})?(?!\d|,\d{3}))/;

/** Tells the years and dates of a sentence from its other numbers. */
export function markParts(parts: readonly SentencePart[]): SaidPart[] {
	return parts.flatMap(({ text, numeral }): SaidPart[] => {
		if (!numeral) return [{ text, mark: null }];
		return text
			.split(dates)
			.map((piece, place): SaidPart => {
				if (place % 2 === 1) return { text: piece, mark: 'time' };
				return { text: piece, mark: /\d/.test(piece) ? 'statistic' : null };
			})
			.filter((piece) => piece.text !== '');
	});
}

/** A sentence that is one text, as parts. */
export function textParts(text: string): SentencePart[] {
	return [{ text, numeral: true }];
}
