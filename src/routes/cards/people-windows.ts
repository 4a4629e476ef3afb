import type { Card } from '#lib/charts/card.ts';
import type { EventEntry } from '#lib/server/queries/events.ts';

/** A window for each person killed in some events: lit where we can say the name, a frame where we cannot. */
export function countPeople(events: Pick<EventEntry, 'named' | 'notNamed'>[]): NonNullable<Card['windows']> {
	const named = events.flatMap((event) => event.named);
	const groups = events.flatMap((event) => event.notNamed);
	return { lit: named.length, outlined: groups.reduce((sum, { count }) => sum + count, 0) };
}
