import type { Weights } from './estimate.ts';

/**
 * Bits for and against one event, as `estimateWeights` makes them: m from the 184 pairs of `wapo@2025-02-14` and
 * `k12ssdb@2023-09-22` that a person found to be the same and whose `uid` is odd (`tests/conformance/linkage-sample.csv`;
 * the even ones test the result); u from the 2,433 pairs of rows within one release of `wapo`, `k12ssdb` or `cnn` that
 * are at most 62 days apart in one state (for `day` the 188 at most 3 days apart), which are different by nature.
 * `npm run conformance` makes them anew and compares.
 *
 * A name that comes back in another city speaks more than one in the same city: a school is struck twice within two
 * months more often than two schools of one name.
 */
export const weights: Weights = {
	place: {
		'equal here': 6.9,
		'close here': 6.6,
		'alike here': 0.9,
		'unlike here': -5.7,
		'equal elsewhere': 7.8,
		'close elsewhere': 0.9,
		'alike elsewhere': -0.4,
		'unlike elsewhere': -8.3,
		numbered: -1.6,
		unknown: 0
	},
	day: { same: 2, next: -3.8, near: -5.9, slipped: -10.9 },
	level: { agree: 1, unknown: 0, 'columns contradict': -1.8, 'names contradict': -7.4 },
	killed: { none: 0.1, equal: 2.9, 'one apart': -3.7, apart: -3.3 },
	wounded: { none: 0.4, equal: 2.1, 'one apart': -1.9, apart: -2.7, unknown: 0 },
	hour: { same: 3.8, near: -1.3, apart: -4.5, unknown: 0 }
};

/**
 * How probable it is, before looking at two records, that a lone candidate is the same event. Chosen, not estimated: between
 * `wapo` and `k12ssdb` all of the 164 lone candidates of the half that teaches are the same, but datasets that overlap less
 * must not be joined by habit.
 */
export const loneCandidate = 0.8;

/**
 * From this score on two records are the same, if their names and levels do not contradict: a wrong join is told to
 * readers as a fact, so that a single pair may risk one in twenty-five at most.
 */
export const sameFrom = 0.96;

/** From this score on a person should look. Chosen as well. */
export const reviewFrom = 0.1;
