import { widenForDegrees } from './student-widening.ts';

/**
 * What a change of level must gain, in deviance over φ, to be told: 3 log n, for a new level and its place among n
 * years, times the square of Student's quantile over the normal one, as φ is estimated from n − 1 differences,
 * which are worth about 2 (n − 1) / 3 degrees of freedom. 11.3 for 25 years.
 *
 * @param years n, at least 4
 * @source N. Zhang and D. Siegmund, "A modified Bayes information criterion …", Biometrics 63 (2007) 22-32,
 * without the last term; degrees of freedom of differences: J. von Neumann, Annals of Mathematical Statistics 12
 * (1941) 153-162
 */
export function penaltyOfCut(years: number): number {
	return 3 * Math.log(years) * widenForDegrees((2 * (years - 1)) / 3);
}
