const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const oneDigit = new Intl.NumberFormat('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** `2514` → `2,514`. */
export function formatCount(value: number): string {
	return whole.format(value);
}

/** `11.73` → `11.7`; always one digit after the point. */
export function formatRatio(value: number): string {
	return oneDigit.format(value);
}

/** `formatNoun(1, 'incident', 'incidents')` → `incident`. */
export function formatNoun(count: number, one: string, many: string): string {
	return count === 1 ? one : many;
}

/** A count with its noun: `1 incident`, `2,514 incidents`. */
export function formatCounted(count: number, one: string, many: string): string {
	return `${formatCount(count)} ${formatNoun(count, one, many)}`;
}

/** Small numbers as a word, for running text: `3` → `three`, `0` → `no`, `12` → `12`. */
export function formatWord(count: number): string {
	return words[count] ?? formatCount(count);
}
