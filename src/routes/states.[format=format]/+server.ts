import { respondWithData } from '#lib/server/downloads/respond.ts';
import { listReleaseIds } from '#lib/server/queries/releases.ts';
import { listStates } from '#lib/server/queries/states.ts';
import type { RequestHandler } from './$types';

/** `GET /states.json|csv`: every state and territory, with what the register holds of it. */
export const GET: RequestHandler = (event) => {
	const states = listStates(event.locals.db);
	const rows = states.map(({ code, name, register }) => ({
		code,
		name,
		events: register?.incidents.value ?? null,
		killed: register?.killed.value ?? null,
		events_address: register?.incidents.address ?? null,
		killed_address: register?.killed.address ?? null
	}));
	return respondWithData(event, {
		title: 'States and territories in the register',
		about: 'What our register holds of each. One row a state, by name.',
		releases: listReleaseIds(event.locals.db, ['register']),
		...{ rules: ['register-fatal'], value: { states }, rows },
		columns: ['code', 'name', 'events', 'killed', 'events_address', 'killed_address']
	});
};
