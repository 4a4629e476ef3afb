import type { PageServerLoad } from './$types';
import { readRule } from './rule.ts';

export const load: PageServerLoad = ({ locals: { db }, params }) => readRule(db, params.rule);
