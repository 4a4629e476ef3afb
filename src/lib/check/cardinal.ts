const small = [
	...'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
	...'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
];
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const values = new Map([
	...small.map((word, index) => [word, index] as const),
	...tens.map((word, index) => [word, 10 * (index + 2)] as const)
]);
const scales = new Map([
	['dozen', 12],
	['hundred', 100],
	['thousand', 1000],
	['million', 1_000_000]
]);

/** Most words of one number: nobody writes longer ones out. */
const mostWords = 10;

/**
 * Reads a number that is written out: "seventeen", "three hundred and forty-eight", "a dozen".
 *
 * @returns the number and of how many words it is, or `null`
 */
export function readCardinal(words: readonly string[]): { value: number; length: number } | null {
	let [sum, part, length] = [0, -1, 0];
	const first = words[0] === 'a' && scales.has(words[1] ?? '') ? 1 : 0;
	for (let at = first; at < Math.min(words.length, mostWords); at++) {
		const word = words[at]!;
		const scale = scales.get(word);
		const value = valueOf(word);
		if (scale !== undefined) part = (part < 0 ? 1 : part) * scale;
		else if (value !== null) part = Math.max(part, 0) + value;
		else if (word !== 'and' || part < 100 || valueOf(words[at + 1] ?? '') === null) break;
		if (scale !== undefined && scale >= 1000) [sum, part] = [sum + part, 0];
		length = at + 1;
	}
	const isNumber = part >= 0 && length > first && !(first === 0 && scales.has(words[0]!));
	return isNumber ? { value: sum + part, length } : null;
}

function valueOf(word: string): number | null {
	const [first = '', second] = word.split('-');
	const value = values.get(first) ?? null;
	if (second === undefined || value === null) return value;
	const rest = values.get(second);
	return value >= 20 && rest !== undefined && rest < 10 ? value + rest : null;
}
