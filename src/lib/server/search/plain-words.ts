/** Letters that have no plain letter inside them, as readers type them. */
const folded: Readonly<Record<string, string>> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ı: 'i',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe'
};

/** Small letters without accents and marks that nobody sees. Apostrophes become one kind of them. */
export function fold(text: string): string {
	return text
		.toWellFormed()
		.normalize('NFKD')
		.replace(/[\p{M}\p{Cf}]/gu, '')
		.toLowerCase()
		.replace(/[łøđıßæœ]/g, (letter) => folded[letter]!)
		.replace(/[’‘`´]/g, "'");
}

/** The words of a text as the index has them: `P.S. 18, O’Neill` is p, s, 18, o, neill. */
export function toPlainWords(text: string): string[] {
	return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Several texts in one, to be looked through for phrases: a space before and behind every word. */
export function toPadded(...texts: (string | null)[]): string {
	const words = texts.flatMap((text) => (text === null ? [] : toPlainWords(text)));
	return words.length === 0 ? '' : ` ${words.join(' ')} `;
}
