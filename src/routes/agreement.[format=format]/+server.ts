import { respondWithData } from '#lib/server/downloads/respond.ts';
import { readAgreement } from '#lib/server/queries/agreement.ts';
import { readAgreementAt } from '../agreement/agreement.ts';
import { tabulate } from '../agreement/rows.ts';
import type { RequestHandler } from './$types';

/** `GET /agreement.json|csv`: how far the datasets know the same events; with a query the events of one of its counts. */
export const GET: RequestHandler = (event) => {
	const { locals, params, url } = event;
	const value = readAgreementAt(locals.db, url, `.${params.format}`);
	return respondWithData(event, {
		...tabulate(value, () => readAgreement(locals.db)),
		releases: value.parties.map(({ releaseId }) => releaseId),
		rules: value.parties.map(({ rule }) => rule.id),
		value
	});
};
