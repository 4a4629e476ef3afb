import { spanishVerdicts } from '#lib/citation/spanish-verdict.ts';
import type { PageServerLoad } from './$types';
import { readIncident } from './incident.ts';

export const load: PageServerLoad = ({ locals: { db, language }, params, url }) =>
	readIncident(db, params, url, '', language === 'es' ? spanishVerdicts : undefined);
