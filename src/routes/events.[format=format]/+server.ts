import { states } from '#lib/domain/state.ts';
import { respondWithData } from '#lib/server/downloads/respond.ts';
import { listReleaseIds } from '#lib/server/queries/releases.ts';
import { eventRows, readEvents } from '../events/events.ts';
import type { RequestHandler } from './$types';

/** `GET /events.json|csv|…?state=`: the register's events. */
export const GET: RequestHandler = (event) => {
	const value = readEvents(event.locals.db, event.url.searchParams);
	return respondWithData(event, {
		title: `Fatal shootings at US schools${value.state ? `, ${states[value.state]}` : ''}`,
		about: 'Events in which somebody other than the shooter was killed, from our register. One row an event.',
		releases: listReleaseIds(event.locals.db, ['register']),
		rules: ['register-fatal'],
		value,
		columns: [
			...(['id', 'date', 'school', 'level', 'city', 'state', 'killed', 'children_killed'] as const),
			...(['killed_by_police', 'wounded', 'named', 'not_named', 'notes'] as const)
		],
		rows: eventRows(value.events)
	});
};
