import type { PageServerLoad } from './$types';
import { readYears } from './years.ts';

export const load: PageServerLoad = ({ locals: { db } }) => readYears(db);
