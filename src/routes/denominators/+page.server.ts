import type { PageServerLoad } from './$types';
import { readDenominatorTables } from './denominators.ts';

export const load: PageServerLoad = ({ locals: { db } }) => readDenominatorTables(db);
