import { boundaryCaveat } from '#lib/citation/change-words.ts';
import { describeFilters } from '#lib/citation/filter-words.ts';
import { ratioParts } from '#lib/citation/ratio-words.ts';
import { say, type SentencePart } from '#lib/citation/sentence-parts.ts';
import { describeRelease } from '#lib/citation/sentence.ts';
import { comparisonPers, wordsApart, type Comparison } from '#lib/domain/comparison.ts';
import { measures } from '#lib/domain/measure.ts';
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

/** What the page, the citable sentence and the exports of a comparison say. */
export function sayComparison(comparison: Comparison, compared: ComparedParts): ComparisonWords {
	const { subject, ratio } = compared;
	const apart = wordsApart(comparison);
	const rates = { ...ratio, a: apart.second, b: apart.first, per: comparisonPers[comparison.per].unit };
	return {
		...apart,
		shared: apart.shared.replace(/^i/, 'I'),
		what: sayWhat(comparison, subject.rule),
		ratio: ratioParts(rates),
		method: sayMethod(comparison, ratio),
		caveats: listCaveats(comparison, compared),
		source: describeRelease(subject)
	};
}

function sayWhat(comparison: Comparison, rule: { inWhich: string | null; title: string }): string {
	const { measure, until } = comparison;
	const noun = measures[measure].many;
	const which = rule.inWhich ? `in which ${rule.inWhich}` : `by the rule “${rule.title}”`;
	const part = until === null ? '' : `, each year to ${formatDay(`2001-${until}`)}`;
	const filters = describeFilters({ ...comparison, states: [] });
	return `${measure === 'incidents' ? noun : `${noun} in incidents`} ${which}${filters}${part}`;
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
	{ subject, boundary, ratio }: ComparedParts
): string[] {
	const crossing = boundary === null ? [] : [`${boundaryCaveat(boundary)}.`];
	const clustered =
		measure === 'incidents' || ratio.widened
			? []
			: [
					'People are counted, several of whom may belong to one incident, so chance plays a larger part than the interval says.'
				];
	const sameYears = first.from === second.from && first.to === second.to;
	const uneven =
		per === 'years' && sameYears
			? [
					'Places with more children and more schools have more to count: the rates per child say more, where they can be given.'
				]
			: [];
	const thin =
		subject.dataset.id === 'register'
			? [
					'The register is thinner in some places and years than in others, so a part of a difference may be in what it holds.'
				]
			: [];
	return [...crossing, ...thin, ...clustered, ...uneven];
}
