import type { Check, Remark, Severity } from '../../domain/review.ts';

/** From how many rows on, and from which share of them, a check is a stop. */
interface Stop {
	rows: number;
	share: number;
}

/** How grave a check is before its size is looked at, and when it has to be confirmed; left out: never. */
const graveness: Record<Check, { least: Severity; stop?: Stop }> = {
	emptied: { least: 'warning', stop: { rows: 10, share: 0.05 } },
	unsaid: { least: 'warning', stop: { rows: 10, share: 0.05 } },
	returned: { least: 'warning', stop: { rows: 3, share: 0 } },
	vanished: { least: 'warning', stop: { rows: 10, share: 0.05 } },
	reappeared: { least: 'warning', stop: { rows: 10, share: 0.05 } },
	'closed-year': { least: 'note' },
	future: { least: 'warning', stop: { rows: 10, share: 0.01 } },
	total: { least: 'warning', stop: { rows: 10, share: 0.1 } },
	weekday: { least: 'warning', stop: { rows: 10, share: 0.1 } },
	duplicate: { least: 'warning', stop: { rows: 10, share: 0.1 } },
	rejected: { least: 'warning' }, // the 2 % rule is stricter
	misspelled: { least: 'warning' },
	variant: { least: 'warning' },
	space: { least: 'note' },
	'lost-word': { least: 'note' },
	'new-word': { least: 'note' },
	listed: { least: 'note' },
	form: { least: 'note' },
	jump: { least: 'note' },
	changed: { least: 'note' }
};

/** A remark without the facts that most have not. */
export type Found = Pick<Remark, 'check' | 'column' | 'count'> & Partial<Omit<Remark, 'severity'>>;

/**
 * A remark with how much it matters.
 *
 * @param size rows by which that is judged, where it is not the count that the remark tells
 */
export function judge(found: Found, size = found.count): Remark {
	const full = { value: null, like: null, of: null, before: null, examples: [], ...found };
	return { ...full, severity: weigh(full, size) };
}

function weigh({ check, count, of, before }: Omit<Remark, 'severity'>, size: number): Severity {
	const { least, stop } = graveness[check];
	if (check === 'closed-year') return weighYear(before ?? 0, count);
	return stop && size >= stop.rows && size >= stop.share * (of ?? 0) ? 'stop' : least;
}

/** A closed year that lost half of its rows or doubled has to be confirmed; a year that was not covered before has not. */
function weighYear(before: number, now: number): Severity {
	const change = Math.abs(now - before);
	if (before > 0 && change >= 10 && change >= before / 2) return 'stop';
	return change >= 3 && change >= before / 10 ? 'warning' : 'note';
}
