import { toText } from '#lib/citation/sentence-parts.ts';
import type { ComparisonWords } from './compare-words.ts';

/**
 * How the sentence begins, up to its ratio: `In Texas, incidents in which …: `, or `In Texas, for incidents in which …, `
 * where no clear difference follows.
 */
export function sayBeginning({
	shared,
	what,
	ratio
}: Pick<ComparisonWords, 'shared' | 'what' | 'ratio'>): string {
	const isUnclear = toText(ratio).startsWith('no ');
	const said = isUnclear ? `for ${what}, ` : `${what}: `;
	return shared === '' ? `${said[0]!.toUpperCase()}${said.slice(1)}` : `${shared}, ${said}`;
}

/** The sentence with its full stop, as text. */
export function sayWhole(words: ComparisonWords): string {
	return `${sayBeginning(words)}${toText(words.ratio)}.`;
}

/** A text cut at its years, which stand in elements of their own: `in 2018-2022` → `in `, `2018`, `-`, `2022`. */
export function partYears(text: string): { text: string; isYear: boolean }[] {
	return text
		.split(/(\d{4}(?:-\d{2}(?!\d))?)/)
		.map((piece, index) => ({ text: piece, isYear: index % 2 === 1 }))
		.filter(({ text }) => text !== '');
}
