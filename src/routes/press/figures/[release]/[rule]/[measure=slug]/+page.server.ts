import { readContact } from '#lib/server/contact.ts';
import type { PageServerLoad } from './$types';
import { readSheet } from './sheet.ts';

export const load: PageServerLoad = async ({ locals: { db }, params, url }) => ({
	...(await readSheet(db, params, url)),
	contact: readContact()
});
