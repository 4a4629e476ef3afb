import type { PageServerLoad } from './$types';
import { checkAt, discreet } from './check.ts';
import { mostCharacters, usualLinks } from './link-list.ts';

export const load: PageServerLoad = async ({ locals: { db }, url, setHeaders }) => {
	setHeaders(discreet);
	return { ...(await checkAt(db, url, '')), query: url.search, mostCharacters, usualLinks };
};
