import type { PageServerLoad } from './$types';
import { readMapAt } from './map.ts';

export const load: PageServerLoad = ({ locals: { db }, url }) => ({
	...readMapAt(db, url),
	origin: url.origin
});
