import type { PageServerLoad } from './$types';
import { readTraceAt } from './trace.ts';

export const load: PageServerLoad = ({ locals: { db }, url }) => readTraceAt(db, url);
