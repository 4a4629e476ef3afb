import { speechIn } from '#lib/components/speech.ts';
import type { PageServerLoad } from './$types';
import { readComparisonAt } from './compare.ts';

export const load: PageServerLoad = ({ locals: { db, language }, url }) => ({
	...readComparisonAt(db, url, '', speechIn(language)),
	origin: url.origin
});
