import type { TimeBasis } from './period.ts';
import { daysOf } from './period.ts';

/** The days that a release speaks of, both included, as ISO dates. */
export interface Coverage {
	first: string;
	last: string;
}

/**
 * From when, and if it is closed until when, a dataset claims to hold every incident of its kind. It says more than
 * the first row does: a quiet January is covered too.
 */
const claimed: Record<string, { first: string; last?: string }> = {
	register: { first: '1997-01-01' },
	wapo: { first: '1999-04-20' },
	k12ssdb: { first: '1966-01-01' },
	cnn: { first: '2009-01-01', last: '2018-12-31' }
};

/** What a release covers: from its dataset's beginning, or its first incident, to its date where the label is one. */
export function coverageOf(release: {
	datasetId: string;
	label: string;
	firstOn: string;
	lastOn: string;
}): Coverage {
	const { first = release.firstOn, last = released(release) } = claimed[release.datasetId] ?? {};
	return { first, last };
}

function released({ label, lastOn }: { label: string; lastOn: string }): string {
	return /^\d{4}-\d{2}-\d{2}$/.test(label) ? label : lastOn;
}

interface Period {
	from: number;
	to: number;
	basis: TimeBasis;
	/** Month and day up to which each year counts; left out, to its end. */
	until?: string | null;
}

/** Whether the whole period lies inside what is covered. */
export function covers({ first, last }: Coverage, { from, to, basis, until }: Period): boolean {
	const days = daysOf(from, to, basis, until);
	return first <= days.first && days.last <= last;
}

/** Whether any day of the period is covered. Where none is, a count of 0 would be a lie. */
export function touches({ first, last }: Coverage, { from, to, basis, until }: Period): boolean {
	const days = daysOf(from, to, basis, until);
	return first <= days.last && days.first <= last;
}
