import type { Measure } from './wrap.ts';

/**
 * Breaks an address into lines no wider than `width`, without a hyphen or a space that a reader would type: behind the signs
 * that part it, and inside a part only where that is wider than a line. Nothing is left out.
 *
 * @param width in pixels; at least as wide as one letter
 */
export function wrapAddress(address: string, width: number, measure: Measure): string[] {
	const lines = [''];
	const add = (piece: string) => {
		if (lines.at(-1) === '' || measure(lines.at(-1)! + piece) <= width) lines[lines.length - 1] += piece;
		else lines.push(piece);
	};
	for (const part of address.split(/(?<=[/?&,;~])/)) {
		if (measure(part) <= width) add(part);
		else for (const letter of part) add(letter);
	}
	return lines.filter(Boolean);
}
