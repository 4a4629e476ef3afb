/** Where a change may lie, and how sure that is. */
export interface CutYears {
	/** The year in which the new level begins, by the best fit. */
	year: number;
	/** The last year of the old level; not always the one before, as years may be missing. */
	before: number;
	/** The years in which the new level may begin: as few as hold the level of certainty asked for; ascending. */
	possible: number[];
	/** Share of the likelihood that falls on `year`, from 0 to 1. */
	weight: number;
}

/**
 * Turns the weights of a cut into years: adds the heaviest until they hold `level`.
 *
 * @param years of all points, ascending
 * @param cut index of the year in which the new level begins
 * @param weights one a year, adding up to 1; 0 at the first
 */
export function tellCutYears(
	years: readonly number[],
	cut: number,
	weights: readonly number[],
	level: number
): CutYears {
	const heaviest = years.map((_, index) => index).sort((a, b) => weights[b]! - weights[a]!);
	const possible = new Set([cut]);
	let held = weights[cut]!;
	for (const index of heaviest) {
		if (held >= level) break;
		if (possible.has(index)) continue;
		possible.add(index);
		held += weights[index]!;
	}
	return {
		year: years[cut]!,
		before: years[cut - 1]!,
		possible: years.filter((_, index) => possible.has(index)),
		weight: weights[cut]!
	};
}
