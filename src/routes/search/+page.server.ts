import type { PageServerLoad } from './$types';
import { discreet, readSearchAt } from './search.ts';

export const load: PageServerLoad = ({ locals: { db }, url, setHeaders }) => {
	const page = readSearchAt(db, url);
	if (page.answer) setHeaders(discreet);
	return page;
};
