import type { Reason } from '#lib/domain/reason.ts';

/** The people behind what a sheet counts. */
export interface SheetPeople {
	/** Named, in their order; one who stands behind two rows stands here once. */
	people: { href: string; name: string }[];
	/** Not named, by reason. */
	notNamed: { reason: Reason; count: number }[];
}

/** Puts the people of several entries together. */
export function gatherPeople(
	entries: readonly { people: SheetPeople['people']; notNamed: SheetPeople['notNamed'] }[]
): SheetPeople {
	const people = new Map(entries.flatMap((entry) => entry.people).map((person) => [person.href, person]));
	const reasons = new Map<Reason, number>();
	for (const { reason, count } of entries.flatMap((entry) => entry.notNamed)) {
		reasons.set(reason, (reasons.get(reason) ?? 0) + count);
	}
	return {
		people: [...people.values()],
		notNamed: [...reasons].map(([reason, count]) => ({ reason, count }))
	};
}
