import { pchisq } from 'lib-r-math.js';
import { withExposure, type YearCount } from './exposure.ts';

/** How much more counts scatter around what is expected of them than Poisson counts would. */
export interface Dispersion {
	/** Variance divided by mean, `pearson / df`: about 1 for Poisson counts. `null` without degrees of freedom. */
	phi: number | null;
	/** Pearson's χ²: the sum of (count − expected)² / expected. */
	pearson: number;
	df: number;
	/**
	 * How often Poisson counts would scatter as much or more; `null` as above. Approximate where few are expected.
	 */
	p: number | null;
}

/**
 * Pearson's measure and test of over-dispersion.
 *
 * @param counts events; as many as `expected`, each of which is above 0
 * @param parameters how many numbers were fitted to the counts to get `expected`
 * @source P. McCullagh and J. Nelder, Generalized Linear Models, 2nd ed. (1989), 4.5 and 6.2.3
 */
export function measureDispersion(
	counts: readonly number[],
	expected: readonly number[],
	parameters: number
): Dispersion {
	const pearson = counts.reduce(
		(sum, count, index) => sum + (count - expected[index]!) ** 2 / expected[index]!,
		0
	);
	const df = Math.max(0, counts.length - parameters);
	if (df === 0) return { phi: null, pearson, df, p: null };
	return { phi: pearson / df, pearson, df, p: pchisq(pearson, df, undefined, false) };
}

/**
 * The scatter of years within periods, each around a constant rate of its own: what a comparison of the periods
 * must reckon with.
 *
 * @param periods years of each; periods without any event tell nothing and are left out
 * @throws {RangeError} if a count, an exposure or the order of years is wrong
 */
export function estimateDispersion(periods: readonly (readonly YearCount[])[]): Dispersion {
	const counts: number[] = [];
	const expected: number[] = [];
	let rates = 0;
	for (const years of periods.map(withExposure)) {
		const rate = sum(years.map(({ count }) => count)) / sum(years.map(({ exposure }) => exposure));
		if (!(rate > 0)) continue;
		rates += 1;
		counts.push(...years.map(({ count }) => count));
		expected.push(...years.map(({ exposure }) => rate * exposure));
	}
	return measureDispersion(counts, expected, rates);
}

function sum(values: number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
