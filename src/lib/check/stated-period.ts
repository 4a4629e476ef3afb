import type { TimeBasis } from '../domain/period.ts';
import type { Token } from './token.ts';

/** A run of years that a sentence names. */
export interface StatedPeriod {
	from: number;
	/** `null`: up to now. */
	to: number | null;
	basis: TimeBasis;
	/** Places of its first and last token in the sentence. */
	first: number;
	last: number;
}

const dashes = new Set(['-', '–', '/']);

/** The years and runs of years that a sentence names, in its order. */
export function readPeriods(tokens: readonly Token[]): StatedPeriod[] {
	const periods: StatedPeriod[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const period = readAt(tokens, at);
		if (!period) continue;
		periods.push(period);
		at = period.last;
	}
	return periods;
}

function readAt(tokens: readonly Token[], at: number): StatedPeriod | null {
	const from = yearOf(tokens[at]);
	if (from === null) return null;
	const before = tokens[at - 1]?.word;
	const one = { from, to: from as number | null, basis: 'calendar' as TimeBasis, first: at, last: at };
	const [sign, second] = [tokens[at + 1]?.word ?? '', tokens[at + 2]];
	const isNext = second?.word === String(from + 1) || second?.word === String(from + 1).slice(2);
	if (dashes.has(sign) && isNext) return { ...one, basis: 'school', last: at + 2 };
	const to = yearOf(second);
	const isRange =
		dashes.has(sign) || (before === 'from' && /^(to|through)$/.test(sign)) || isBetween(before, sign);
	if (isRange && to !== null && to > from) return { ...one, to, last: at + 2 };
	const isOpen = before === 'since' && second?.word !== 'when';
	return isOpen ? { ...one, to: null } : one;
}

function isBetween(before: string | undefined, sign: string): boolean {
	return before === 'between' && sign === 'and';
}

/** The year that a token is; `null` where it is none. */
export function yearOf(token: Token | undefined): number | null {
	if (!token || !/^(19[5-9]|20\d)\d$/.test(token.word)) return null;
	return Number(token.word);
}

/** The period that a number at a place belongs to: the one right after it, else the nearest before it, else the next. */
export function periodAt(periods: readonly StatedPeriod[], at: number): StatedPeriod | null {
	const after = periods.find(({ first }) => first > at);
	if (after && after.first - at <= 3) return after;
	return periods.findLast(({ last }) => last < at) ?? after ?? null;
}
