import { error } from '@sveltejs/kit';
import type { Db } from '#lib/server/db/open.ts';
import { figuresCounting } from '#lib/server/queries/figures-counting.ts';
import { findRoom } from '#lib/server/queries/rooms.ts';
import { listSourcesOf } from '#lib/server/queries/sources.ts';

/** Everything that the page of a room tells. */
export function readRoom(db: Db, id: string) {
	const room = findRoom(db, id);
	if (!room) error(404, 'The register describes no room at this address.');
	return { room, figures: figuresCounting(db, room.eventId), sources: listSourcesOf(db, 'room', id) };
}
