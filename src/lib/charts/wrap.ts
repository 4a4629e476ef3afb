/** Width of a text in one font and size, in pixels. */
export type Measure = (text: string) => number;

/**
 * Breaks a text into lines no wider than `width`. Breaks at spaces; a word that is wider than a line is broken where
 * the line ends. What does not fit into `most` lines is cut off with an ellipsis.
 *
 * @param width in pixels; at least as wide as one letter and an ellipsis
 */
export function wrap(text: string, width: number, most: number, measure: Measure): string[] {
	const words = text.split(/\s+/).filter(Boolean);
	const lines: string[] = [];
	for (const piece of words.flatMap((word) => splitWord(word, width, measure))) {
		const longer = lines.length > 0 ? `${lines.at(-1)} ${piece}` : piece;
		if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
		else lines.push(piece);
	}
	if (lines.length <= most) return lines;
	return [...lines.slice(0, most - 1), cut(`${lines[most - 1]}…`, width, measure)];
}

/** A word in pieces that each fit into a line. */
function splitWord(word: string, width: number, measure: Measure): string[] {
	if (measure(word) <= width) return [word];
	const pieces = [''];
	for (const letter of word) {
		if (measure(pieces.at(-1)! + letter) > width) pieces.push('');
		pieces[pieces.length - 1] += letter;
	}
	return pieces.filter(Boolean);
}

/** Takes letters from before the ellipsis until the line fits. */
function cut(line: string, width: number, measure: Measure): string {
	let letters = [...line.slice(0, -1)];
	while (letters.length > 0 && measure(`${letters.join('').trimEnd()}…`) > width)
		letters = letters.slice(0, -1);
	return `${letters.join('').replace(/[\s,;:.]+$/, '')}…`;
}
