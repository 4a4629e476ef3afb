/** What it costs to give the points from `first` to `last`, both included, one level. Below 0 is allowed. */
export type SegmentCost = (first: number, last: number) => number;

/**
 * The cheapest way to cut a series into segments: the sum of their costs plus a penalty for every cut. Exact, not
 * greedy.
 *
 * @param length points in the series, at least 1
 * @param penalty of one cut, in the unit of the cost
 * @param shortest fewest points in a segment; a series shorter than two of them is not cut
 * @returns the first index of every segment but the first, ascending; of equals, the one with the longer last
 * segment
 * @source B. Jackson and others, "An algorithm for optimal partitioning of data on an interval", IEEE Signal
 * Processing Letters 12 (2005) 105-108
 */
export function partition(length: number, cost: SegmentCost, penalty: number, shortest = 1): number[] {
	const best: { total: number; from: number }[] = [{ total: -penalty, from: 0 }]; // by number of points covered
	for (let covered = 1; covered <= length; covered += 1) {
		let choice = { total: Infinity, from: 0 };
		for (let from = 0; from <= covered - shortest; from += 1) {
			const total = best[from]!.total + cost(from, covered - 1) + penalty;
			if (total < choice.total) choice = { total, from };
		}
		best.push(covered < shortest && covered === length ? { total: cost(0, length - 1), from: 0 } : choice);
	}
	const cuts: number[] = [];
	for (let end = best[length]!.from; end > 0; end = best[end]!.from) cuts.unshift(end);
	return cuts;
}

/**
 * How the likelihood is spread over all places that the same number of cuts could have: sums exp(−cost / 2) over
 * every segmentation with `cuts` cuts, forwards and backwards, without simulation.
 *
 * @param cost as a scaled deviance, −2 log likelihood
 * @returns one list a cut; its value at `index` is the share of segmentations, by likelihood, in which that cut's
 * new level begins there. Every list adds up to 1
 * @source Y. Guédon, "Exploring the latent segmentation space for the assessment of multiple change-point models",
 * Computational Statistics 28 (2013) 2641-2678, with a flat prior
 */
export function weighCuts(length: number, cost: SegmentCost, cuts: number, shortest = 1): number[][] {
	const before = sumPaths(length, cuts, shortest, (from, to) => cost(from, to - 1));
	const after = sumPaths(length, cuts, shortest, (from, to) => cost(length - to, length - 1 - from));
	return Array.from({ length: cuts }, (_, cut) => {
		const logs = Array.from(
			{ length },
			(_, index) => before[cut]![index]! + after[cuts - 1 - cut]![length - index]!
		);
		const all = logSum(logs);
		return logs.map((log) => Math.exp(log - all));
	});
}

/** `[k][n]`: log of the summed weight of all ways to cut the first n points k times. */
function sumPaths(length: number, cuts: number, shortest: number, cost: SegmentCost): number[][] {
	const rows: number[][] = [];
	for (let cut = 0; cut < cuts; cut += 1) {
		rows.push(
			Array.from({ length: length + 1 }, (_, end) => {
				if (cut === 0) return end < shortest ? -Infinity : -cost(0, end) / 2;
				const starts = Array.from({ length: Math.max(0, end - shortest + 1) }, (_, from) => from);
				return logSum(starts.map((from) => rows[cut - 1]![from]! - cost(from, end) / 2));
			})
		);
	}
	return rows;
}

/** Log of the sum of the exponentials, without overflow. */
function logSum(logs: number[]): number {
	const most = Math.max(...logs, -Infinity);
	if (most === -Infinity) return most;
	return most + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0));
}
