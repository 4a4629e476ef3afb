import { respondWithData } from '#lib/server/render/data.ts';
import { listStates } from '#lib/server/queries/states.ts';
import type { RequestHandler } from './$types';

/** `GET /states.json|csv`: every state and territory, with what the register holds of it. */
export const GET: RequestHandler = ({ locals: { db }, params }) => {
	const states = listStates(db);
	const rows = states.map(({ code, name, register }) => ({
		code,
		name,
		events: register?.incidents.value ?? null,
		killed: register?.killed.value ?? null,
		events_address: register?.incidents.address ?? null,
		killed_address: register?.killed.address ?? null
	}));
	return respondWithData(params.format, { states }, rows);
};
