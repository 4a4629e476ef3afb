import { findDataset } from '#lib/server/queries/datasets.ts';
import { findRule } from '#lib/server/queries/rules.ts';
import type { PageServerLoad } from './$types';
import { readFigureAt } from './figure.ts';

export const load: PageServerLoad = ({ locals: { db }, params, url }) => {
	const figure = readFigureAt(db, params, url);
	return {
		figure,
		rule: findRule(db, figure.rule.id)!,
		dataset: findDataset(db, figure.dataset.id)!,
		origin: url.origin
	};
};
