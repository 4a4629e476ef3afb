import { error } from '@sveltejs/kit';
import type { Db } from '#lib/server/db/open.ts';
import { figuresCounting } from '#lib/server/queries/figures-counting.ts';
import { findEvent } from '#lib/server/queries/events.ts';
import { findPerson } from '#lib/server/queries/people.ts';
import { listSourcesOf } from '#lib/server/queries/sources.ts';

/** Everything that the page of a person tells. Of a withdrawn name nothing is said, not even that it was here. */
export function readPerson(db: Db, id: string) {
	const person = findPerson(db, id);
	if (!person)
		error(
			404,
			'The register names nobody at this address. A name may have been taken out at a family’s request.'
		);
	const event = findEvent(db, person.eventId);
	return {
		person,
		others: event?.named.filter((victim) => victim.personId !== id) ?? [],
		notNamed: event?.notNamed ?? [],
		figures: figuresCounting(db, person.eventId),
		sources: listSourcesOf(db, 'person', id)
	};
}
