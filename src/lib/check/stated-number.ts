import { readCardinal } from './cardinal.ts';
import type { StatedPeriod } from './stated-period.ts';
import type { Token } from './token.ts';

/** A count in a sentence. Years, days, ages, shares, sums of money and numbers of things such as rooms are none. */
export interface StatedNumber {
	value: number;
	/** What it can stand for: "nearly 200" is 186 to 200. */
	least: number;
	most: number;
	/** Places of its first and last token in the sentence. */
	first: number;
	last: number;
}

const above = /^(over|than|least|exceed(ed|s|ing)?|past)$/;
const below = /^(nearly|almost|under|approaching)$/;
const about = /^(about|around|roughly|some|approximately|estimated|circa)$/;
const labels = /^(room|page|chapter|number|no|route|section|grade|aged?|channel|line|article|text)$/;
const months =
	/^(jan(uary)?|feb(ruary)?|march|april|may|june|july|aug(ust)?|sept(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/;

/** The counts of a sentence, in its order. */
export function readNumbers(tokens: readonly Token[], periods: readonly StatedPeriod[]): StatedNumber[] {
	const numbers: StatedNumber[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const period = periods.find(({ first }) => first === at);
		const read = period ? null : readAt(tokens, at);
		if (read && isCount(tokens, read)) numbers.push(withBounds(tokens, read));
		at = period?.last ?? read?.last ?? at;
	}
	return numbers;
}

type Read = Pick<StatedNumber, 'value' | 'first' | 'last'>;

function readAt(tokens: readonly Token[], first: number): Read | null {
	const { word } = tokens[first]!;
	if (/^\d/.test(word)) {
		const digits = word.replaceAll(',', '');
		if (!/^\d{1,9}$/.test(digits)) return { value: NaN, first, last: first };
		return { value: Number(digits), first, last: first };
	}
	const words = tokens.slice(first, first + 12).map((token) => token.word);
	const read = readCardinal(words);
	return read && read.value > 1 ? { value: read.value, first, last: first + read.length - 1 } : null;
}

function isCount(tokens: readonly Token[], { value, first, last }: Read): boolean {
	if (!Number.isFinite(value)) return false;
	const [before, after] = [tokens[first - 1], tokens[last + 1]];
	if (before && (labels.test(before.word) || months.test(before.word) || /^[$€£#]$/.test(before.word)))
		return false;
	if (before?.word === ':' && before.end === tokens[first]!.start) return false; // the minutes of a time
	if (!after) return true;
	const isGlued = after.start === tokens[last]!.end && /^(-|:|%|\/|st|nd|rd|th|s)$/.test(after.word);
	return (
		!isGlued &&
		!/^(percent|per|dollars|times|million|billion|years?|minutes|votes|a\.m|p\.m)$/.test(after.word)
	);
}

function withBounds(tokens: readonly Token[], read: Read): StatedNumber {
	const before = wordsBefore(tokens, read.first);
	const { value } = read;
	if (before.some((word) => above.test(word))) return { ...read, least: value, most: value * 1.08 };
	if (before.some((word) => below.test(word))) return { ...read, least: value * 0.93, most: value };
	const isRound = value >= 100 && value % 50 === 0;
	if (isRound || before.some((word) => about.test(word)))
		return { ...read, least: value * 0.97, most: value * 1.03 };
	return { ...read, least: value, most: value };
}

function wordsBefore(tokens: readonly Token[], at: number): string[] {
	const two = tokens.slice(Math.max(0, at - 2), at).map(({ word }) => word);
	const nearest = two.at(-1) ?? '';
	return /^(a|an|the|of)$/.test(nearest) ? two : [nearest];
}
