import { factTitles } from '#lib/domain/rule.ts';
import { respondWithData } from '#lib/server/downloads/respond.ts';
import { readBuilder } from '../build/build.ts';
import { factTexts } from '#lib/domain/fact-texts.ts';
import { facts } from '../facts.ts';
import { tellBuilder } from './builder-data.ts';
import type { RequestHandler } from './$types';

/** `GET /rules/build.json|csv?where=|draft=`: the facts that a rule can ask for and the rule as far as it is built; as CSV the facts. */
export const GET: RequestHandler = (event) => {
	const { locals, params, url } = event;
	const { stated, ...builder } = readBuilder(locals.db, url, `.${params.format}`);
	const rows = facts.map((fact) => ({
		fact,
		title: factTitles[fact],
		text: factTexts[fact],
		stated_by: stated[fact].map(({ id }) => id).join(' ')
	}));
	return respondWithData(event, {
		title: 'Facts that a counting rule can ask for',
		about: 'What a rule of one’s own is built from. One row a fact.',
		releases: [...new Set(Object.values(stated).flatMap((held) => held.map(({ id }) => id)))],
		...{ rules: [], value: { facts: rows, ...tellBuilder(builder) }, rows },
		columns: ['fact', 'title', 'text', 'stated_by']
	});
};
