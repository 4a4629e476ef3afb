/** A piece of a sentence. Pages mark pieces with digits, as the law on numerals asks. */
export interface SentencePart {
	text: string;
	/** It holds digits: a year, a ratio, a percentage, a bound; never a count of incidents or people. */
	numeral: boolean;
}

type Said = string | number | SentencePart[];

/**
 * A sentence as parts: say`from ${1999} to ${2022}`. Parts said before can be put in. Words in the template hold
 * no digits.
 */
export function say(words: TemplateStringsArray, ...values: Said[]): SentencePart[] {
	const pieces = words.flatMap((text, index) => {
		const value = values[index];
		return [{ text, numeral: false }, ...(Array.isArray(value) ? value : partOf(value))];
	});
	return pieces.filter(({ text }) => text !== '');
}

/** The sentence as one text. */
export function toText(parts: readonly SentencePart[]): string {
	return parts.map(({ text }) => text).join('');
}

/** `1, 2 and 3`. @param and what stands before the last */
export function listParts(items: readonly SentencePart[][], and = 'and'): SentencePart[] {
	return items.flatMap((item, index) => {
		if (index === 0) return item;
		return index === items.length - 1 ? say` ${and} ${item}` : say`, ${item}`;
	});
}

function partOf(value: string | number | undefined): SentencePart[] {
	const text = String(value ?? '');
	return [{ text, numeral: /\d/.test(text) }];
}
