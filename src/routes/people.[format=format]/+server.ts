import { respondWithData } from '#lib/server/downloads/respond.ts';
import { listReleaseIds } from '#lib/server/queries/releases.ts';
import { peopleRows, readPeople } from '../people/people.ts';
import type { RequestHandler } from './$types';

/** `GET /people.json|csv|…?by=&q=`: everybody killed in the register's events, named or not. */
export const GET: RequestHandler = (event) => {
	const value = readPeople(event.locals.db, event.url.searchParams);
	return respondWithData(event, {
		title: `People killed in shootings at US schools${value.q ? `, found by “${value.q}”` : ''}`,
		about: 'Everybody killed in the events of our register, named or not. One row a person.',
		releases: listReleaseIds(event.locals.db, ['register']),
		rules: ['register-fatal'],
		value,
		columns: [
			...(['person', 'name', 'people:not_named', 'age', 'role', 'event', 'date', 'school'] as const),
			...(['city', 'state'] as const)
		],
		rows: peopleRows(value.groups)
	});
};
