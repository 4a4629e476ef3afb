import { formatDate } from '../format/date.ts';
import { formatFactors } from '../format/number.ts';
import { holds, intervalName } from './interval-words.ts';
import { say, toText, type SentencePart } from './sentence-parts.ts';

/** The rate of one in units of another's: what `compareRates`, `compareOverdispersed` and `comparePeriods` give. */
export interface Comparison {
	/** `null` where the second has none. */
	ratio: number | null;
	low: number;
	/** `Infinity` where the second has none. */
	high: number;
	/** Where or when, with its preposition: `in Texas`, `in 2018-2022`. */
	a: string;
	b: string;
	/** What the rates are per; `per year` if left out, empty for counts that share their exposure. */
	per?: string;
	/** Of the interval; 0.95 if left out. */
	level?: number;
}

/**
 * A comparison in words, without a subject and a full stop: "1.8 times as many per year in 2018-2022 as in
 * 2013-2017 (95% interval 1.4 to 2.3)"; where the interval holds "the same", "no clear difference per year:
 * between 0.80 and 1.3 times as many …". Zeros give one bound only.
 */
export function ratioParts(comparison: Comparison): SentencePart[] {
	const { ratio, a, b, low, high, level } = comparison;
	const per = comparison.per === '' ? '' : ` ${comparison.per ?? 'per year'}`;
	if (low === 0 && high === Infinity) return say`no comparison: none ${a} and none ${b}`;
	if (holds(comparison, 1)) return say`no clear difference${per}: ${spanParts(comparison)}`;
	if (ratio === null) {
		return say`at least ${formatFactors([low])[0]!} times as many${per} ${a} as ${b}, where there were none (${intervalName(level)})`;
	}
	if (ratio === 0) {
		return say`none ${a}: at most ${formatFactors([high])[0]!} times as many${per} as ${b} (${intervalName(level)})`;
	}
	const [times, least, most] = formatFactors([ratio, low, high]);
	return say`${times!} times as many${per} ${a} as ${b} (${intervalName(level)} ${least!} to ${most!})`;
}

/** The same as text. */
export function ratioWords(comparison: Comparison): string {
	return toText(ratioParts(comparison));
}

/** This year so far, beside the same days of other years. */
export interface ToDate extends Omit<Comparison, 'a' | 'b'> {
	/** ISO date, the last day counted. */
	asOf: string;
	/** The other years as a reader knows them: `2025`, `2021-2025`. */
	years: string | number;
}

/** "1.4 times as many per year up to March 3, 2026 as in the same days of 2021-2025 (95% interval 1.1 to 1.9)". */
export function toDateParts({ asOf, years, ...comparison }: ToDate): SentencePart[] {
	return ratioParts({ ...comparison, a: `up to ${formatDate(asOf)}`, b: `in the same days of ${years}` });
}

/** The same as text. */
export function toDateWords(toDate: ToDate): string {
	return toText(toDateParts(toDate));
}

function spanParts({ low, high, a, b, level }: Comparison): SentencePart[] {
	const as = say`times as many ${a} as ${b} (${intervalName(level)})`;
	if (high === Infinity) return say`at least ${formatFactors([low])[0]!} ${as}`;
	if (low === 0) return say`at most ${formatFactors([high])[0]!} ${as}`;
	const [least, most] = formatFactors([low, high]);
	return say`between ${least!} and ${most!} ${as}`;
}
