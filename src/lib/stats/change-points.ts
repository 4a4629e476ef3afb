import { withExposure, type YearCount } from './exposure.ts';
import { devianceOf, fitTrend } from './regression.ts';
import { runningSums } from './running-sums.ts';
import { partition, weighCuts, type SegmentCost } from './segmentation.ts';
import { penaltyOfCut } from './cut-penalty.ts';
import { tellCutYears, type CutYears } from './cut-certainty.ts';

/** One change of level. */
export interface ChangePoint extends CutYears {
	/** By how much the scaled deviance grows if the levels on both sides are made one; always more than `penalty`. */
	gain: number;
}

/** A stretch of years with one rate. */
export interface Level {
	from: number;
	to: number;
	/** Events per unit of exposure. */
	rate: number;
}

export interface ChangePoints {
	/**
	 * `steps`: the level changed. `slope`: a steady change describes the years at least as well, so that no single
	 * year marks it.
	 * `level`: no change of level stands out, though the years may still slope a little (`fitTrend` tells).
	 */
	shape: 'level' | 'steps' | 'slope';
	/** Ascending; empty unless `shape` is `steps`. */
	changes: ChangePoint[];
	/** One more than there are changes. */
	levels: Level[];
	/** Variance divided by mean, from neighboring years; at least 1. Deviances are divided by it. */
	phi: number;
	/** What a change must gain to be told. */
	penalty: number;
}

/** A change needs two years on each side: one odd year is no level. */
const shortest = 2;

/**
 * Changes of level in yearly counts: the cheapest segmentation of all (optimal partitioning), where a segment
 * costs its Poisson deviance divided by φ and every change costs what `penaltyOfCut` says, 3 log n and a little
 * more.
 *
 * - φ, the variance over the mean, comes from differences of neighboring years, which a change of level touches
 *   once and the scatter of years every time. Without it, a change is found in every few years of K-12 counts.
 * - So careful a penalty finds a change where there is none in about one of fifty made-up driftless series,
 *   whatever their φ (see the tests).
 * - A steady change looks like stairs. If a log-linear slope, at a cost of log n for its one number, describes the
 *   years at least as well, the shape is `slope` and no change is told.
 * - How sure: the share of the likelihood, scaled by φ, on each place that a change could have, over all
 *   segmentations with as many changes.
 *
 * @param points years ascending; a missing year is skipped, and a change beside it lies somewhere between its
 * neighbors
 * @param level how much of the likelihood `possible` holds
 * @returns `null` for fewer than four years, or none with an event
 * @throws {RangeError} if a count, an exposure or the order of years is wrong
 * @source φ in the manner of J. Rice, "Bandwidth choice for nonparametric regression", Annals of Statistics 12
 * (1984) 1215-1230
 */
export function findChangePoints(points: readonly YearCount[], level = 0.95): ChangePoints | null {
	const years = withExposure(points);
	if (years.length < 2 * shortest || years.every(({ count }) => count === 0)) return null;
	const phi = scatterOfNeighbors(years);
	const cost = costOfRate(years, phi);
	const penalty = penaltyOfCut(years.length);
	const cuts = partition(years.length, cost, penalty, shortest);
	const steps = { changes: tellChanges(years, cost, cuts, level), levels: tellLevels(years, cuts) };
	if (cuts.length === 0) return { shape: 'level', ...steps, phi, penalty };
	if (isSteady(years, cuts, phi, penalty)) {
		return { shape: 'slope', changes: [], levels: tellLevels(years, []), phi, penalty };
	}
	return { shape: 'steps', ...steps, phi, penalty };
}

/** Mean of the squared difference of neighbors in units of its Poisson variance; at least 1. */
function scatterOfNeighbors(years: Required<YearCount>[]): number {
	const scatter = years.slice(1).flatMap((b, index) => {
		const a = years[index]!;
		const rate = (a.count + b.count) / (a.exposure + b.exposure);
		const variance = rate * (1 / a.exposure + 1 / b.exposure);
		return variance === 0 ? [] : [(a.count / a.exposure - b.count / b.exposure) ** 2 / variance];
	});
	return Math.max(1, scatter.reduce((sum, value) => sum + value, 0) / Math.max(1, scatter.length));
}

/** −2 log likelihood of one rate, without what all segmentations share, over φ. */
function costOfRate(years: Required<YearCount>[], phi: number): SegmentCost {
	const counts = runningSums(years.map(({ count }) => count));
	const exposures = runningSums(years.map(({ exposure }) => exposure));
	return (first, last) => {
		const count = counts[last + 1]! - counts[first]!;
		const exposure = exposures[last + 1]! - exposures[first]!;
		return count === 0 ? 0 : (-2 * count * Math.log(count / exposure)) / phi;
	};
}

/**
 * Whether a slope describes the years at least as well as the steps, in units of the scatter that the steps leave.
 */
function isSteady(years: Required<YearCount>[], cuts: number[], phi: number, penalty: number): boolean {
	const { trend } = fitTrend(years);
	if (trend === null) return false;
	const counts = years.map(({ count }) => count);
	const steps = tellLevels(years, cuts).flatMap(({ from, to, rate }) => {
		return years.filter(({ year }) => from <= year && year <= to).map(({ exposure }) => rate * exposure);
	});
	const within = scatterAround(counts, steps, cuts.length + 1);
	const scale = Math.min(phi, within); // a change of level widens the scatter of neighbors, but not that around the levels
	const dearer = (trend.deviance - devianceOf(counts, steps)) / scale;
	return dearer + Math.log(years.length) <= cuts.length * penalty;
}

/** Pearson's φ, at least 1. A level of 0 has only years of 0 and no scatter. */
function scatterAround(counts: number[], expected: number[], parameters: number): number {
	const excess = expected.map((mean, index) => (mean === 0 ? 0 : (counts[index]! - mean) ** 2 / mean));
	return Math.max(1, excess.reduce((sum, value) => sum + value, 0) / Math.max(1, counts.length - parameters));
}

function tellChanges(
	years: Required<YearCount>[],
	cost: SegmentCost,
	cuts: number[],
	level: number
): ChangePoint[] {
	const weights = weighCuts(years.length, cost, cuts.length, shortest);
	return cuts.map((cut, index) => {
		const start = cuts[index - 1] ?? 0;
		const end = (cuts[index + 1] ?? years.length) - 1;
		const gain = cost(start, end) - cost(start, cut - 1) - cost(cut, end);
		return {
			...tellCutYears(
				years.map(({ year }) => year),
				cut,
				weights[index]!,
				level
			),
			gain
		};
	});
}

function tellLevels(years: Required<YearCount>[], cuts: number[]): Level[] {
	const starts = [0, ...cuts];
	return starts.map((start, index) => {
		const stretch = years.slice(start, starts[index + 1]);
		const count = stretch.reduce((sum, year) => sum + year.count, 0);
		const exposure = stretch.reduce((sum, year) => sum + year.exposure, 0);
		return { from: stretch[0]!.year, to: stretch.at(-1)!.year, rate: count / exposure };
	});
}
