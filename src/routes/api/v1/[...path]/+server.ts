import { answerApi, sendProblem } from '#lib/server/api/answer.ts';
import { blameDamage } from '#lib/server/api/standing.ts';
import { Quarantined } from '#lib/server/db/quarantine.ts';
import { reportSurprise } from '#lib/server/surprise.ts';
import type { RequestHandler } from './$types';

/** `GET /api/v1/…`: lists as JSON or CSV, their description, and every error as a problem (RFC 9457). */
export const GET: RequestHandler = async ({ locals: { db }, request, url }) => {
	try {
		return await answerApi(db, url);
	} catch (error) {
		if (error instanceof Quarantined) return sendProblem(blameDamage(error.message), url.origin);
		const known = request.headers.get('x-request-id') ?? undefined;
		const { message, id } = reportSurprise(error, url.pathname, known);
		const detail = `${message} Its number in our log: ${id}`;
		return sendProblem({ problem: 'surprise', detail, errors: [] }, url.origin);
	}
};
