import type { Predicate } from '../../domain/rule.ts';
import type { Columns, NumberColumn, WordColumn } from './column.ts';

/** Answers in an order by which Kleene's conjunction is the least of them, and negation turns them round. */
export const answers = { no: 0, unknown: 1, yes: 2 } as const;
const { no, unknown, yes } = answers;

/**
 * Answers a rule's question about every row of a release, fact by fact: the same answers as `evaluate` gives row by row
 * and the compiled SQL gives in a query; property tests hold the three together.
 *
 * @returns one of `answers` a row; the caller may keep it, must not change it
 */
export function answerAll(columns: Columns, predicate: Predicate): Uint8Array {
	if ('everything' in predicate) return new Uint8Array(columns.size).fill(yes);
	if ('all' in predicate) return merge(columns, predicate.all, yes, Math.min);
	if ('any' in predicate) return merge(columns, predicate.any, no, Math.max);
	if ('not' in predicate) return answerAll(columns, predicate.not).map((answer) => yes - answer);
	if ('unknownAs' in predicate) {
		const instead = answers[predicate.unknownAs];
		return answerAll(columns, predicate.of).map((answer) => (answer === unknown ? instead : answer));
	}
	if ('in' in predicate) return answerWords(columns, predicate.fact, predicate.in);
	const [least, most] = 'atLeast' in predicate ? [predicate.atLeast, Infinity] : [0, predicate.atMost];
	return answerNumbers(columns, predicate.fact, least, most);
}

function merge(
	columns: Columns,
	parts: Predicate[],
	start: number,
	choose: (a: number, b: number) => number
): Uint8Array {
	if (parts.length === 0) return new Uint8Array(columns.size).fill(start);
	const [first, ...rest] = parts.map((part) => answerAll(columns, part));
	for (const other of rest) {
		for (let row = 0; row < columns.size; row++) first![row] = choose(first![row]!, other[row]!);
	}
	return first!;
}

function answerWords(columns: Columns, fact: WordColumn, wanted: string[]): Uint8Array {
	const { vocabulary, codes } = columns.words(fact);
	const byCode = vocabulary.map((word) => (word === 'unknown' ? unknown : wanted.includes(word) ? yes : no));
	const found = new Uint8Array(columns.size);
	for (let row = 0; row < found.length; row++) found[row] = byCode[codes[row]!]!;
	return found;
}

function answerNumbers(columns: Columns, fact: NumberColumn, least: number, most: number): Uint8Array {
	const numbers = columns.numbers(fact);
	const found = new Uint8Array(columns.size);
	for (let row = 0; row < found.length; row++) {
		const value = numbers[row]!;
		found[row] = value < 0 ? unknown : value >= least && value <= most ? yes : no;
	}
	return found;
}
