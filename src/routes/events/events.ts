import { stateCodes } from '#lib/domain/state.ts';
import type { Db } from '#lib/server/db/open.ts';
import { listEvents, type EventEntry } from '#lib/server/queries/events.ts';
import { readRegisterFigure } from '#lib/server/queries/register-figure.ts';

/** The register's events, of one state if `state` is a postal code that it knows; and the states that have any. */
export function readEvents(db: Db, params: URLSearchParams) {
	const all = listEvents(db);
	const state = stateCodes.find((code) => code === params.get('state')) ?? null;
	const present = new Set(all.map((event) => event.state));
	return {
		state,
		figure: readRegisterFigure(db, { measure: 'incidents', states: state ? [state] : [] }),
		states: stateCodes.filter((code) => present.has(code)),
		events: state ? all.filter((event) => event.state === state) : all
	};
}

/** One row an event, for CSV. */
export function eventRows(events: EventEntry[]) {
	return events.map(
		({
			named,
			notNamed,
			id,
			occurredOn,
			school,
			level,
			city,
			state,
			killed,
			wounded,
			childrenKilled,
			killedByPolice,
			notes
		}) => ({
			id,
			date: occurredOn,
			school,
			level,
			city,
			state,
			killed,
			children_killed: childrenKilled,
			killed_by_police: killedByPolice,
			wounded,
			named: named.map(({ name }) => name).join('; '),
			not_named: notNamed.reduce((sum, { count }) => sum + count, 0),
			notes
		})
	);
}
