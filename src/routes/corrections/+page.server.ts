import { readContact } from '#lib/server/contact.ts';
import { findRelease } from '#lib/server/queries/releases.ts';
import { listChanges } from '#lib/server/queries/changes.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { db } }) => ({
	contact: readContact(),
	changes: listChanges(db),
	published: findRelease(db, 'register')?.label ?? ''
});
