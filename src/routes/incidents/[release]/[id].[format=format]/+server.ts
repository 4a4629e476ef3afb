import { respondWithData } from '#lib/server/downloads/respond.ts';
import { readIncident } from '../[id]/incident.ts';
import type { RequestHandler } from './$types';

/** `GET /incidents/<release>/<id>.json|csv`: one row and the verdict on it by every rule; as CSV the row. */
export const GET: RequestHandler = (event) => {
	const { locals, params, url } = event;
	const value = readIncident(locals.db, params, url, `.${params.format}`);
	const { dataset, incident, release } = value;
	return respondWithData(event, {
		title: `${incident.school}, ${incident.occurredOn}, in: ${dataset.title}`,
		about: 'One row of one release, in our words.',
		...{ releases: [release], rules: [], value, rows: [{ release, ...incident }] },
		columns: [
			...(['release', 'sourceId', 'occurredOn', 'hour', 'school', 'city', 'state', 'level'] as const),
			...(['killed', 'childrenKilled', 'killedByPolice', 'wounded', 'duringClasses', 'dayPart'] as const),
			...(['setting', 'circumstance', 'activeShooter', 'schoolCommunity', 'targets'] as const),
			...(['reliability', 'reports'] as const)
		]
	});
};
