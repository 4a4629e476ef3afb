import { factTitles } from '#lib/domain/rule.ts';
import { respondWithData } from '#lib/server/render/data.ts';
import { readBuilder } from '../build/build.ts';
import { facts, factTexts } from '../fact-texts.ts';
import type { RequestHandler } from './$types';

/** `GET /rules/build.json|csv?where=|draft=`: the facts that a rule can ask for and the rule as far as it is built; as CSV the facts. */
export const GET: RequestHandler = ({ locals: { db }, params, url }) => {
	const { stated, ...builder } = readBuilder(db, url, `.${params.format}`);
	const rows = facts.map((fact) => ({
		fact,
		title: factTitles[fact],
		text: factTexts[fact],
		stated_by: stated[fact].map(({ id }) => id).join(' ')
	}));
	return respondWithData(params.format, { facts: rows, ...builder }, rows);
};
