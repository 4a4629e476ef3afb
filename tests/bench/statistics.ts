/**
 * The middle value; of an even number of them, halfway between the two in the middle.
 *
 * @throws {RangeError} if there are no values
 */
export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	if (sorted.length === 0) throw new RangeError('no values');
	return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * The smallest value that at least `share` of the values do not exceed (nearest rank, nothing interpolated).
 *
 * @param share in (0, 1]: 0.99 for the 99th percentile
 * @throws {RangeError} if there are no values, or the share is none
 */
export function percentile(values: readonly number[], share: number): number {
	if (values.length === 0 || !(share > 0 && share <= 1)) throw new RangeError('no values, or no share');
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.ceil(share * sorted.length) - 1]!;
}

/** How one thing compares with another over paired runs. */
export interface Ratio {
	median: number;
	/** The 10th and the 90th percentile of the pairs; with fewer than ten, the lowest and the highest. */
	low: number;
	high: number;
}

/**
 * Divides run by run, so that what slows both of a pair cancels out, and only then takes the middle.
 *
 * @throws {RangeError} if the runs are not paired, there are none, or a baseline is not above 0
 */
export function compareRuns(measured: readonly number[], baseline: readonly number[]): Ratio {
	if (measured.length !== baseline.length) throw new RangeError('runs without a partner');
	if (baseline.some((value) => !(value > 0))) throw new RangeError('a baseline that is not above 0');
	const ratios = measured.map((value, i) => value / baseline[i]!);
	return { median: median(ratios), low: percentile(ratios, 0.1), high: percentile(ratios, 0.9) };
}
