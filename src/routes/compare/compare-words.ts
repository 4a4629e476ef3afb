import { boundaryCaveat } from '#lib/citation/change-words.ts';
import { describeFiltersIn, describeWhichIn } from '#lib/citation/line-words.ts';
import { plain } from '#lib/citation/piece.ts';
import { ratioParts } from '#lib/citation/ratio-words.ts';
import { say, type SentencePart } from '#lib/citation/sentence-parts.ts';
import { describeRelease } from '#lib/citation/sentence.ts';
import {
	boundaryCaveatInSpanish,
	methodInSpanish,
	ratioPartsInSpanish,
	untilInSpanish,
	wordsApartIn
} from '#lib/citation/spanish-comparison.ts';
import { speechIn, type Speech } from '#lib/components/speech.ts';
import { comparisonPers, type Comparison } from '#lib/domain/comparison.ts';
import { formatDay } from '#lib/format/date.ts';
import { formatDecimals } from '#lib/format/number.ts';
import type { ComparedParts } from '#lib/server/queries/comparison.ts';

/** A comparison in words, without the counts, which are figures. */
export interface ComparisonWords {
	/** What both parts share, to begin the sentence with: `In Texas`; empty where they share nothing. */
	shared: string;
	/** `incidents in which somebody was killed`. */
	what: string;
	/** `1.8 times as many per year in 2018-2022 as in 2013-2017 (95% interval 1.4 to 2.3)`. */
	ratio: SentencePart[];
	/** Where or when each part is, with its preposition. */
	first: string;
	second: string;
	/** How the interval was made, as sentences. */
	method: SentencePart[];
	/** What must go with the numbers wherever they go; may be empty. */
	caveats: string[];
	/** Dataset and release. */
	source: string;
}

const english = speechIn('en');

/** What the page, the citable sentence and the exports of a comparison say; in a language. */
export function sayComparison(
	comparison: Comparison,
	compared: ComparedParts,
	speech = english
): ComparisonWords {
	const { subject, ratio } = compared;
	const apart = wordsApartIn(comparison, speech.language);
	const rates = { ...ratio, a: apart.second, b: apart.first };
	const isEnglish = speech.language === 'en';
	return {
		...apart,
		shared: apart.shared.charAt(0).toUpperCase() + apart.shared.slice(1),
		what: sayWhat(comparison, subject.rule, speech),
		ratio: isEnglish
			? ratioParts({ ...rates, per: comparisonPers[comparison.per].unit })
			: ratioPartsInSpanish({
					...rates,
					per: comparison.per === 'years' ? 'por año' : 'por menor de edad y año'
				}),
		method: isEnglish ? sayMethod(comparison, ratio) : methodInSpanish(comparison.per, ratio),
		caveats: listCaveats(comparison, compared, speech),
		source: isEnglish
			? describeRelease(subject)
			: `${subject.dataset.title}, versión del ${speech.day(subject.release.label)}`
	};
}

function sayWhat(
	comparison: Comparison,
	rule: ComparedParts['subject']['rule'],
	{ language, words }: Speech
): string {
	const { measure, until } = comparison;
	const which = describeWhichIn(language, rule, measure);
	const filters = plain(describeFiltersIn(language, { ...comparison, states: [] }));
	const part = until === null ? '' : `, ${sayUntil(until, language)}`;
	return `${words.asked.measures[measure].many} ${which}${filters}${part}`;
}

function sayUntil(until: string, language: Speech['language']): string {
	return language === 'en' ? `each year to ${formatDay(`2001-${until}`)}` : untilInSpanish(until);
}

function sayMethod({ per }: Comparison, { phi, widened }: ComparedParts['ratio']): SentencePart[] {
	const rates = per === 'years' ? 'of the yearly rates' : 'of the rates per child';
	const exact = say`The interval is the exact conditional interval of the ratio ${rates}`;
	if (phi === null) {
		return say`${exact}. Of how much years scatter nothing can be known from so few of them, so it reckons with chance in the events alone and may be too narrow.`;
	}
	if (!widened)
		return say`${exact}. The years scatter no more than chance would let them, so it was not widened.`;
	return say`${exact}, widened because the years within each part scatter more than chance alone would let them (their variance is ${formatDecimals(phi, 1)} times as large); a steady rise or fall within a part counts as scatter too.`;
}

function listCaveats(
	{ measure, first, second, per }: Comparison,
	{ subject, boundary, ratio }: ComparedParts,
	{ language, words }: Speech
): string[] {
	const own = words.compare.caveats;
	const sayBoundary = language === 'en' ? boundaryCaveat : boundaryCaveatInSpanish;
	const crossing = boundary === null ? [] : [`${sayBoundary(boundary)}.`];
	const clustered = measure === 'incidents' || ratio.widened ? [] : [own.clustered];
	const sameYears = first.from === second.from && first.to === second.to;
	const uneven = per === 'years' && sameYears ? [own.uneven] : [];
	const thin = subject.dataset.id === 'register' ? [own.thin] : [];
	return [...crossing, ...thin, ...clustered, ...uneven];
}
