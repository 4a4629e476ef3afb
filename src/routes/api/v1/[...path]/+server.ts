import { answerApi, sendProblem } from '#lib/server/api/answer.ts';
import { reportSurprise } from '#lib/server/surprise.ts';
import type { RequestHandler } from './$types';

/** `GET /api/v1/…`: lists as JSON or CSV, their description, and every error as a problem (RFC 9457). */
export const GET: RequestHandler = async ({ locals: { db }, url }) => {
	try {
		return await answerApi(db, url);
	} catch (error) {
		const { message, id } = reportSurprise(error, url.pathname);
		const detail = `${message} Its number in our log: ${id}`;
		return sendProblem({ problem: 'surprise', detail, errors: [] }, url.origin);
	}
};
