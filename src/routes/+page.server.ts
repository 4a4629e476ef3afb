import { speechIn } from '#lib/components/speech.ts';
import { readHome } from './home.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { db, language }, url }) =>
	readHome(db, url.searchParams, speechIn(language));
