import type { PageServerLoad } from './$types';
import { readIncident } from './incident.ts';

export const load: PageServerLoad = ({ locals: { db }, params, url }) => readIncident(db, params, url);
