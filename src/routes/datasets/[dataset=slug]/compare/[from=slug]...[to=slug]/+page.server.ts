import type { PageServerLoad } from './$types';
import { readComparisonAt } from './compare.ts';

export const load: PageServerLoad = ({ locals: { db }, params, url }) => readComparisonAt(db, params, url);
