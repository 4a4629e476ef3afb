import { readEnvironment } from '#lib/server/environment.ts';
import { findRelease } from '#lib/server/queries/releases.ts';
import { listChanges } from '#lib/server/queries/changes.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { db } }) => ({
	contact: readContact(),
	changes: listChanges(db),
	published: findRelease(db, 'register')?.label ?? ''
});

/** The operator's address: an e-mail address or a web page. */
function readContact() {
	const { CONTACT } = readEnvironment();
	if (!CONTACT) return null;
	return CONTACT.includes('://')
		? { href: CONTACT, text: CONTACT }
		: { href: `mailto:${CONTACT}`, text: CONTACT };
}
