/**
 * How many slips lead from one word to the other: a letter too many, missing, wrong, or two neighbors swapped.
 *
 * @param most distances above are not told apart
 * @returns `most + 1` where there are more
 */
export function countSlips(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		let least = i;
		for (let j = 1; j <= b.length; j++) {
			const step = a[i - 1] === b[j - 1] ? 0 : 1;
			let slips = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + step);
			const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			if (isSwap) slips = Math.min(slips, before[j - 2]! + 1);
			row.push(slips);
			least = Math.min(least, slips);
		}
		if (least > most) return most + 1;
		[before, last] = [last, row];
	}
	return Math.min(last[b.length]!, most + 1);
}

/** How many slips a word may have: none in very short ones, and none in numbers. */
export function allowedSlips(word: string): number {
	if (!/^[a-z]{3,}$/.test(word)) return 0;
	return word.length < 8 ? 1 : 2;
}
