import { respondWithData } from '#lib/server/render/data.ts';
import { readIncident } from '../[id]/incident.ts';
import type { RequestHandler } from './$types';

/** `GET /incidents/<release>/<id>.json|csv`: one row and the verdict on it by every rule; as CSV the row. */
export const GET: RequestHandler = ({ locals: { db }, params, url }) => {
	const data = readIncident(db, params, url, `.${params.format}`);
	return respondWithData(params.format, data, [{ release: data.release, ...data.incident }]);
};
