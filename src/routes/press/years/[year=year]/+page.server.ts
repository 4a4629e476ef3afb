import { readContact } from '#lib/server/contact.ts';
import type { PageServerLoad } from './$types';
import { readYearSheet } from './sheet.ts';

export const load: PageServerLoad = ({ locals: { db }, params, url }) => ({
	...readYearSheet(db, params.year),
	contact: readContact(),
	address: new URL(`/years/${params.year}`, url.origin).href
});
