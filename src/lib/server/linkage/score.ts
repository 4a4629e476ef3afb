import { compareRecords, type Comparison } from './compare.ts';
import type { LinkRecord } from './record.ts';
import { loneCandidate, reviewFrom, sameFrom, weights } from './weights.ts';

/** What linkage says of two records. */
export type Outcome = 'same' | 'review' | 'different';

/** Two records judged. */
export interface Judgement {
	/** Log odds in bits, by which candidates are ranked: a score near 1 hides which of two is the surer. */
	bits: number;
	/** 0-1: how probable it is that both describe one event. */
	score: number;
	outcome: Outcome;
}

/**
 * Judges two records of one state by the model of Fellegi and Sunter: the bits of each comparison are added to those of
 * the prior. A record with many candidates can be the same as one of them only, so each of them is less probable.
 *
 * @param crowd how many candidates the record with more of them has in the other dataset, 1 or more
 */
export function judgePair(a: LinkRecord, b: LinkRecord, crowd = 1): Judgement {
	const found = compareRecords(a, b);
	const bits = priorBits(crowd) + evidence(found);
	const score = 1 / (1 + 2 ** -bits);
	return { bits, score, outcome: outcomeOf(score, found) };
}

/** Candidates share the probability that a lone one has. */
function priorBits(crowd: number): number {
	return Math.log2(loneCandidate / (crowd - loneCandidate));
}

/** Added in one order, so that equal evidence gives equal bits. */
function evidence({ place, day, level, killed, wounded, hour }: Comparison): number {
	const names = weights.place[place] + weights.day[day] + weights.level[level];
	return names + weights.killed[killed] + weights.wounded[wounded] + weights.hour[hour];
}

/**
 * Two numbers, or two names in two cities, are two schools, whatever else agrees. Names that differ in one city, or
 * contradict a level, are for a person to judge.
 */
function outcomeOf(score: number, { place, level }: Comparison): Outcome {
	if (score < reviewFrom || place === 'numbered' || place === 'unlike elsewhere') return 'different';
	const doubtful = place === 'unlike here' || place === 'unknown' || level === 'names contradict';
	return score >= sameFrom && !doubtful ? 'same' : 'review';
}
