/** Sums of the first 0, 1, 2, … values: one more than there are values. */
export function runningSums(values: readonly number[]): number[] {
	const sums = [0];
	for (const value of values) sums.push(sums.at(-1)! + value);
	return sums;
}
