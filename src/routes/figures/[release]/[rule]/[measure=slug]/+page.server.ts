import type { Db } from '#lib/server/db/open.ts';
import { findDataset } from '#lib/server/queries/datasets.ts';
import type { FigureAnswer } from '#lib/server/queries/figure-answer.ts';
import { toRule } from '#lib/server/queries/own-rules.ts';
import { findRule } from '#lib/server/queries/rules.ts';
import type { PageServerLoad } from './$types';
import { readFigureAt } from './figure.ts';

export const load: PageServerLoad = async ({ locals: { db }, params, url }) => {
	const { asked, figure, cited } = await readFigureAt(db, params, url);
	return {
		figure,
		asked,
		cited,
		...readRule(db, figure),
		dataset: findDataset(db, figure.dataset.id)!,
		origin: url.origin
	};
};

/** The rule in words, and its page. */
function readRule(db: Db, { rule: { id }, where }: FigureAnswer) {
	return where === null
		? { rule: findRule(db, id)!, ruleAddress: `/rules/${id}` }
		: { rule: toRule(where), ruleAddress: `/rules/own?where=${where}` };
}
