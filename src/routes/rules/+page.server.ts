import type { PageServerLoad } from './$types';
import { readRules } from './rules.ts';

export const load: PageServerLoad = ({ locals: { db }, url }) => readRules(db, url.searchParams);
