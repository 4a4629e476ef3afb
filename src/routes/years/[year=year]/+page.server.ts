import type { PageServerLoad } from './$types';
import { readYear } from './year.ts';

export const load: PageServerLoad = ({ locals: { db }, params }) => readYear(db, params.year);
