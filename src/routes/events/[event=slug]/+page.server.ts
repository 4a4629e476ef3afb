import type { PageServerLoad } from './$types';
import { spanishStandings } from '#lib/citation/spanish-standing.ts';
import { spanishVerdicts } from '#lib/citation/spanish-verdict.ts';
import { readEvent } from './event.ts';

export const load: PageServerLoad = ({ locals: { db, language }, params }) =>
	language === 'es'
		? readEvent(db, params.event, spanishVerdicts, spanishStandings)
		: readEvent(db, params.event);
