import type { Predicate } from '../../domain/rule.ts';
import type { Columns, NumberColumn, WordColumn } from './column.ts';

/** Answers in an order by which Kleene's conjunction is the least of them, his disjunction the most. */
export const answers = { no: 0, unknown: 1, yes: 2 } as const;
const { no, unknown, yes } = answers;

/**
 * Answers a rule's question about every row of a release, fact by fact: the same answers as `evaluate` gives row by row
 * and the compiled SQL gives in a query; property tests hold the three together.
 *
 * @returns one of `answers` a row; made anew, so that the caller may change it
 */
export function answerAll(columns: Columns, predicate: Predicate): Uint8Array {
	if ('everything' in predicate) return new Uint8Array(columns.size).fill(yes);
	if ('all' in predicate) return merge(columns, predicate.all, yes, Math.min);
	if ('any' in predicate) return merge(columns, predicate.any, no, Math.max);
	if ('not' in predicate) return exchange(answerAll(columns, predicate.not), { no: yes, unknown, yes: no });
	if ('unknownAs' in predicate) {
		return exchange(answerAll(columns, predicate.of), { no, unknown: answers[predicate.unknownAs], yes });
	}
	if ('in' in predicate) return answerWords(columns, predicate.fact, predicate.in);
	const [least, most] = 'atLeast' in predicate ? [predicate.atLeast, largest] : [0, predicate.atMost];
	return answerNumbers(columns, predicate.fact, least, most);
}

/** Puts one answer in the place of another, row by row. */
function exchange(found: Uint8Array, instead: { no: number; unknown: number; yes: number }): Uint8Array {
	const byAnswer = Uint8Array.of(instead.no, instead.unknown, instead.yes);
	for (let row = 0; row < found.length; row++) found[row] = byAnswer[found[row]!]!;
	return found;
}

function merge(
	columns: Columns,
	parts: Predicate[],
	start: number,
	choose: (a: number, b: number) => number
): Uint8Array {
	if (parts.length === 0) return new Uint8Array(columns.size).fill(start);
	const [first, ...rest] = parts.map((part) => answerAll(columns, part));
	// By a list of all pairs: to choose anew for each row takes several times as long.
	const byPair = Uint8Array.from({ length: 16 }, (_, pair) => choose(pair >> 2, pair & 3));
	for (const other of rest) {
		for (let row = 0; row < columns.size; row++) first![row] = byPair[(first![row]! << 2) | other[row]!]!;
	}
	return first!;
}

function answerWords(columns: Columns, fact: WordColumn, wanted: string[]): Uint8Array {
	const { vocabulary, codes } = columns.words(fact);
	const byCode = Uint8Array.from(vocabulary, (word) =>
		word === 'unknown' ? unknown : wanted.includes(word) ? yes : no
	);
	const found = new Uint8Array(columns.size);
	for (let row = 0; row < found.length; row++) found[row] = byCode[codes[row]!]!;
	return found;
}

/** The largest number of a column. */
const largest = 0x7fff_ffff;

/** By signs instead of comparisons: what falls one way and the other costs more to foresee than to work out. */
function answerNumbers(columns: Columns, fact: NumberColumn, least: number, most: number): Uint8Array {
	const numbers = columns.numbers(fact);
	const found = new Uint8Array(columns.size);
	const [low, high] = [Math.min(least, largest), Math.min(most, largest)];
	for (let row = 0; row < found.length; row++) {
		const value = numbers[row]!;
		const isOutside = ((value - low) | (high - value)) >>> 31; // a fact that is not said is below every bound
		found[row] = (value >>> 31) | ((isOutside ^ 1) << 1); // yes is 2
	}
	return found;
}

/** Marks the rows that a rule counts with 1. */
export function markCounted(columns: Columns, predicate: Predicate): Uint8Array {
	return exchange(answerAll(columns, predicate), { no: 0, unknown: 0, yes: 1 });
}
