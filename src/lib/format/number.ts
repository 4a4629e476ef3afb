const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const oneDigit = new Intl.NumberFormat('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** By digits after the point; made when first asked for, as making one is slow. */
const decimals = new Map<number, Intl.NumberFormat>();

/** `2514` → `2,514`. Most counts are below a thousand, and `Intl` is slow. */
export function formatCount(value: number): string {
	return Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : whole.format(value);
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

/** With so many digits after the point and a real minus sign: `formatDecimals(-1.25, 1)` → `−1.3`. Never `−0`. */
export function formatDecimals(value: number, digits: number): string {
	const text = formatOf(digits).format(value);
	return /[1-9∞]/.test(text) ? text.replace('-', '−') : text.replace('-', '');
}

/**
 * Percent changes that stand in one sentence, without the sign of percent: `[4.12, 2, 6.3]` → `4.1`, `2.0`, `6.3`.
 * Digits are added until no change looks like none (`0.04`, not `0.0`) and no two look alike that are not.
 */
export function formatPercents(values: readonly number[]): string[] {
	return formatApart(values, 0, (value) => (Math.abs(value) < 100 ? 1 : 0));
}

/**
 * Factors that stand in one sentence: `[1.84, 0.96, 0.13]` → `1.8`, `0.96`, `0.13`; two digits that tell, and more
 * until none that is not 1 looks like 1 and no two look alike that are not.
 */
export function formatFactors(values: readonly number[]): string[] {
	return formatApart(values, 1, (value) => {
		if (value >= 100 || value === 0) return 0;
		return value >= 1 ? 1 : 1 - Math.floor(Math.log10(value));
	});
}

function formatApart(
	values: readonly number[],
	neutral: number,
	digitsOf: (value: number) => number
): string[] {
	const different = new Set(values).size;
	let texts: string[] = [];
	for (let extra = 0; extra < 9; extra += 1) {
		texts = values.map((value) => formatAway(value, neutral, digitsOf(value) + extra));
		if (new Set(texts).size === different) break;
	}
	return texts;
}

/** With as many more digits as it takes not to look like zero or like `neutral`, up to twelve. */
function formatAway(value: number, neutral: number, least: number): string {
	const confused = (digits: number) =>
		[0, neutral].some(
			(other) => value !== other && formatDecimals(value, digits) === formatDecimals(other, digits)
		);
	let digits = Math.min(least, 12);
	while (digits < 12 && confused(digits)) digits += 1;
	return formatDecimals(value, digits);
}

function formatOf(digits: number): Intl.NumberFormat {
	const known = decimals.get(digits);
	if (known) return known;
	const made = new Intl.NumberFormat('en-US', {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits
	});
	decimals.set(digits, made);
	return made;
}
