import { listRules } from '#lib/server/queries/rules.ts';
import type { PageServerLoad } from './$types';
import { describeData } from './data-words.ts';
import { readDataset } from './dataset.ts';
import { groupTotals } from './group-totals.ts';

export const load: PageServerLoad = ({ locals: { db }, params }) => {
	const { totals, ...data } = readDataset(db, params.dataset);
	return { ...data, words: describeData(data.dataset, totals), totals: groupTotals(totals, listRules(db)) };
};
