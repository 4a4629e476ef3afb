import type { PageServerLoad } from './$types';
import { readComparisonAt } from './compare.ts';

export const load: PageServerLoad = ({ locals: { db }, url }) => ({
	...readComparisonAt(db, url),
	origin: url.origin
});
