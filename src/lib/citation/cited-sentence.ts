import { measures } from '../domain/measure.ts';
import { isOwnRule } from '../domain/own-rule.ts';
import { formatNoun } from '../format/number.ts';
import { formatCountIn, type Language } from '../format/localized.ts';
import { describeCaveats } from './caveats.ts';
import { siteName, type CitedFigure } from './cited-figure.ts';
import { describeFilters } from './filter-words.ts';
import { join, markQuoted, plain, type Piece } from './piece.ts';
import { describeFigure, describePeriod, describeRelease } from './sentence.ts';
import {
	describeFigureInSpanish,
	describeReleaseInSpanish,
	nounInSpanish,
	quoteEnglish
} from './spanish-sentence.ts';
import { describeFiltersInSpanish, describePeriodInSpanish } from './spanish-words.ts';

/** The number with what it counts, without source and full stop: "305 incidents in which …, in 2022". */
export function titleOf(figure: CitedFigure, language: Language): Piece[] {
	const count = formatCountIn(figure.value, language);
	return language === 'en'
		? join(`${count} ${describeFigure(figure)}`)
		: join(`${count} `, describeFigureInSpanish(figure));
}

/** Dataset and release: "K-12 School Shooting Database, release of September 22, 2023". */
export function sourceOf(figure: CitedFigure, language: Language): string {
	if (language === 'en') return describeRelease(figure);
	return `${figure.dataset.title}, ${describeReleaseInSpanish(figure)}`;
}

/** The same, the title of the dataset marked as English within Spanish. */
function sourcePieces(figure: CitedFigure, language: Language): Piece[] {
	if (language === 'en') return join(sourceOf(figure, language));
	return join({ text: figure.dataset.title, lang: 'en' }, `, ${describeReleaseInSpanish(figure)}`);
}

/**
 * The sentence to print: number, unit, rule, period, and in brackets where it comes from and what must be said with
 * it. Ends with a full stop.
 */
export function fullSentence(figure: CitedFigure, language: Language): Piece[] {
	const inBrackets = [
		sourcePieces(figure, language),
		figure.rule.inWhich === null ? [] : ruleOf(figure, language),
		...describeCaveats(figure, language, 'long').map((text) => join(text))
	];
	return join(titleOf(figure, language), ' (', separate(inBrackets, '; '), ').');
}

/** The same for a caption: number and unit, period; source, rule by its title, what a caption must say. */
export function shortSentence(figure: CitedFigure, language: Language): Piece[] {
	const counted = countOf(figure, language);
	const source = [
		sourcePieces(figure, language),
		ruleOf(figure, language),
		...describeCaveats(figure, language, 'short').map((text) => join(text))
	];
	return join(
		counted,
		language === 'en' ? '. Source: ' : '. Fuente: ',
		separate(source, '; '),
		`. ${siteName}.`
	);
}

/**
 * The number for the title of a page: as it is told in English; in Spanish with the rule by its title, as its English
 * words would fill the line.
 */
export function headOf(figure: CitedFigure, language: Language): string {
	if (language === 'en' || isOwnRule(figure.rule.id)) return plain(titleOf(figure, language));
	return plain(join(countOf(figure, language), ', según la ', ruleOf(figure, language)));
}

/** Number and unit, filters, period. A rule that has no title to be looked up by stands there in full. */
function countOf(figure: CitedFigure, language: Language): Piece[] {
	if (isOwnRule(figure.rule.id)) return titleOf(figure, language);
	return language === 'en' ? countInEnglish(figure) : countInSpanish(figure);
}

function countInEnglish(figure: CitedFigure): Piece[] {
	const { one, many } = measures[figure.measure];
	const noun = formatNoun(figure.value, one, many);
	const coded = isCoded(figure) ? ' in incidents' : '';
	const count = formatCountIn(figure.value, 'en');
	return join(`${count} ${noun}${coded}${describeFilters(figure)} ${describePeriod(figure)}`);
}

function countInSpanish(figure: CitedFigure): Piece[] {
	const coded = isCoded(figure) ? ' en incidentes' : '';
	return join(
		`${formatCountIn(figure.value, 'es')} ${nounInSpanish(figure)}${coded}`,
		markQuoted(describeFiltersInSpanish(figure)),
		` ${describePeriodInSpanish(figure)}`
	);
}

/** Whether its filters begin with words that go with incidents and not with people. */
function isCoded({ measure, circumstances }: CitedFigure): boolean {
	return measure !== 'incidents' && circumstances.length > 0;
}

/** The counting rule by its title: "rule “Somebody killed”". A rule that a reader built has no title of its own. */
export function ruleOf({ rule }: CitedFigure, language: Language): Piece[] {
	if (isOwnRule(rule.id)) {
		return join(language === 'en' ? 'a rule built by a reader' : 'una regla hecha por un lector');
	}
	return language === 'en' ? join(`rule “${rule.title}”`) : join('regla ', quoteEnglish(rule.title));
}

function separate(items: readonly Piece[][], between: string): Piece[] {
	return items
		.filter((item) => plain(item) !== '')
		.flatMap((item, index) => (index === 0 ? item : join(between, item)));
}
