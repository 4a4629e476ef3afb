import { qnorm, qt } from 'lib-r-math.js';

/**
 * How much more a variance counts by having its scale estimated: Student's quantile over the normal one, squared.
 *
 * @param df degrees of freedom of the estimate, above 0; `Infinity` where it is known
 * @returns at least 1; 1.17 at 16 degrees, 2.64 at 3
 */
export function widenForDegrees(df: number, tail = 0.025): number {
	if (!(df > 0)) throw new RangeError(`${df} degrees of freedom`);
	return df === Infinity ? 1 : (qt(tail, df) / qnorm(tail)) ** 2;
}
