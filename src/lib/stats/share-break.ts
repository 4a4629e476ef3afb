import { penaltyOfCut } from './cut-penalty.ts';
import { tellCutYears, type CutYears } from './cut-certainty.ts';
import { devianceOfLogistic, type YearShare } from './logistic.ts';
import { runningSums } from './running-sums.ts';
import { weighCuts, type SegmentCost } from './segmentation.ts';

export type { YearShare } from './logistic.ts';

/** The year in which a share went from one level to another. */
export interface ShareBreak extends CutYears {
	/** Shares of both levels, 0 to 1. */
	shares: { before: number; after: number };
	/** By how much two levels describe the years better than one: drop of the deviance over φ. */
	gain: number;
	/** What it must gain to be told, as `penaltyOfCut` says. */
	penalty: number;
	/** Variance of the yearly parts over the binomial one, from neighboring years; at least 1. */
	phi: number;
}

/** Years needed on each side. */
const shortest = 2;

/** What describes a yearly share best. */
export interface ShareChange {
	/**
	 * `level`: one share for all years. `step`: two. `slope`: it changed steadily, so that no single year parts two
	 * levels.
	 */
	shape: 'level' | 'step' | 'slope';
	/** The best place for one step, whether or not it convinces: told as a break only where `shape` is `step`. */
	best: ShareBreak;
}

/**
 * The one year in which a yearly share went to another level, if one did. Made for the boundary between archive
 * and real-time collection: who looks harder finds more incidents without a victim.
 *
 * @param points as `describeShare` takes them
 * @returns `null` where no break convinces; `describeShare` tells why
 */
export function findShareBreak(points: readonly YearShare[], level = 0.95): ShareBreak | null {
	const change = describeShare(points, level);
	return change?.shape === 'step' ? change.best : null;
}

/**
 * Of two levels of a yearly share, the place with the least binomial deviance over φ. It is a `step` only if it
 * gains more than `penaltyOfCut` over one level, and describes the years better than a steady change of the log
 * odds does, at a cost of log n for its one number.
 *
 * @param points years ascending; years with a `whole` of 0 are skipped
 * @param level how much of the likelihood `possible` holds
 * @returns `null` for fewer than four years that tell anything
 * @throws {RangeError} if a part is not a whole number from 0 to its whole, or the years do not ascend
 * @source as `findChangePoints`, with the binomial in the place of the Poisson distribution
 */
export function describeShare(points: readonly YearShare[], level = 0.95): ShareChange | null {
	checkShares(points);
	const years = points.filter(({ whole }) => whole > 0);
	if (years.length < 2 * shortest) return null;
	const phi = scatterOfNeighbors(years);
	const cost = costOfShare(years, phi);
	const penalty = penaltyOfCut(years.length);
	const weights = weighCuts(years.length, cost, 1, shortest)[0]!;
	const cut = weights.indexOf(Math.max(...weights));
	const twoLevels = cost(0, cut - 1) + cost(cut, years.length - 1);
	const gain = cost(0, years.length - 1) - twoLevels;
	const shares = { before: shareOf(years.slice(0, cut)), after: shareOf(years.slice(cut)) };
	const where = tellCutYears(
		years.map(({ year }) => year),
		cut,
		weights,
		level
	);
	return {
		shape: gain <= penalty ? 'level' : isSteady(years, cut, phi, penalty) ? 'slope' : 'step',
		best: { ...where, shares, gain, penalty, phi }
	};
}

function checkShares(points: readonly YearShare[]): void {
	points.forEach(({ year, part, whole }, index) => {
		const fits = Number.isInteger(part) && Number.isInteger(whole) && 0 <= part && part <= whole;
		if (!fits) throw new RangeError(`${part} of ${whole} in ${year}`);
		const before = points[index - 1];
		if (before && !(before.year < year)) throw new RangeError(`year ${year} follows ${before.year}`);
	});
}

/** Mean of the squared difference of neighboring shares in units of its binomial variance; at least 1. */
function scatterOfNeighbors(years: YearShare[]): number {
	const scatter = years.slice(1).flatMap((b, index) => {
		const a = years[index]!;
		const share = shareOf([a, b]);
		const variance = share * (1 - share) * (1 / a.whole + 1 / b.whole);
		return variance === 0 ? [] : [(a.part / a.whole - b.part / b.whole) ** 2 / variance];
	});
	return Math.max(1, scatter.reduce((total, value) => total + value, 0) / Math.max(1, scatter.length));
}

/** −2 log likelihood of one share, without what all cuts have in common, over φ. */
function costOfShare(years: YearShare[], phi: number): SegmentCost {
	const parts = runningSums(years.map(({ part }) => part));
	const wholes = runningSums(years.map(({ whole }) => whole));
	return (first, last) => {
		return (-2 * entropy(parts[last + 1]! - parts[first]!, wholes[last + 1]! - wholes[first]!)) / phi;
	};
}

/**
 * Whether a slope describes the years at least as well as two levels, in units of the scatter that the levels
 * leave.
 */
function isSteady(years: YearShare[], cut: number, phi: number, penalty: number): boolean {
	const slope = devianceOfLogistic(years);
	if (slope === null) return false;
	const sides = [years.slice(0, cut), years.slice(cut)];
	const within = Math.max(1, sides.reduce((total, side) => total + pearsonOf(side), 0) / (years.length - 2));
	const scale = Math.min(phi, within); // a step widens the scatter of neighbors, but not that around the levels
	const levels = sides.reduce((total, side) => total + devianceOfOne(side), 0);
	return (slope - levels) / scale + Math.log(years.length) <= penalty;
}

/** Pearson's χ² of years around their common share; 0 if that is 0 or 1. */
function pearsonOf(years: YearShare[]): number {
	const share = shareOf(years);
	const variance = share * (1 - share);
	if (variance === 0) return 0;
	return years.reduce(
		(total, { part, whole }) => total + (part - whole * share) ** 2 / (whole * variance),
		0
	);
}

/** Binomial deviance of years around their common share. */
function devianceOfOne(years: YearShare[]): number {
	const [part, whole] = [sum(years, 'part'), sum(years, 'whole')];
	return (
		2 * (years.reduce((total, year) => total + entropy(year.part, year.whole), 0) - entropy(part, whole))
	);
}

/** Log likelihood of a part at its own share. */
function entropy(part: number, whole: number): number {
	const term = (count: number) => (count === 0 ? 0 : count * Math.log(count / whole));
	return term(part) + term(whole - part);
}

function shareOf(years: YearShare[]): number {
	return sum(years, 'part') / sum(years, 'whole');
}

function sum(years: YearShare[], key: 'part' | 'whole'): number {
	return years.reduce((total, year) => total + year[key], 0);
}
