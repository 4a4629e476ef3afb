/**
 * Whether the variance of counts grows with the square of their mean, as the negative binomial has it, rather than
 * in proportion to it, as quasi-Poisson does. Takes the excess of every count, ((count − mean)² − count) / mean,
 * and sees which follows it more closely by least squares: a multiple of the mean, or a constant.
 *
 * @param means fitted by the Poisson line, all above 0
 * @source A. C. Cameron and P. Trivedi, "Regression-based tests for overdispersion in the Poisson model", Journal
 * of Econometrics 46 (1990) 347-364: the two auxiliary regressions
 */
export function growsWithSquare(counts: readonly number[], means: readonly number[]): boolean {
	const excess = counts.map((count, index) => ((count - means[index]!) ** 2 - count) / means[index]!);
	const constant = excess.map(() => 1);
	return restOf(excess, means) < restOf(excess, constant);
}

/** Sum of squares that a line through 0 leaves. */
function restOf(values: readonly number[], along: readonly number[]): number {
	const product = values.reduce((sum, value, index) => sum + value * along[index]!, 0);
	const square = along.reduce((sum, value) => sum + value ** 2, 0);
	return values.reduce((sum, value, index) => sum + (value - (product / square) * along[index]!) ** 2, 0);
}
