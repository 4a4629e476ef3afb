import type { PageServerLoad } from './$types';
import { readOwn } from './own.ts';

export const load: PageServerLoad = ({ locals: { db }, url }) => ({
	rule: readOwn(db, url),
	origin: url.origin
});
