import { daysOf, type TimeBasis } from '../../domain/period.ts';
import type { StateCode } from '../../domain/state.ts';

interface Asked {
	from?: number;
	to?: number;
	basis?: TimeBasis;
	state?: StateCode[];
}

/** Whether something that happened falls into the years and states asked for; left out, all do. */
export function isWithin(
	{ occurredOn, state }: { occurredOn: string; state: StateCode },
	{ from = 1900, to = 2100, basis = 'calendar', state: states = [] }: Asked
): boolean {
	const { first, last } = daysOf(from, to, basis);
	return first <= occurredOn && occurredOn <= last && (states.length === 0 || states.includes(state));
}
