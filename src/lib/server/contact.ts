import { readEnvironment } from './environment.ts';

/** How to reach the operator of this copy of the site: an e-mail address or a web page. */
export interface Contact {
	href: string;
	text: string;
}

/** `null` where the operator has set none. */
export function readContact(): Contact | null {
	const { CONTACT } = readEnvironment();
	if (!CONTACT) return null;
	return { href: CONTACT.includes('://') ? CONTACT : `mailto:${CONTACT}`, text: CONTACT };
}
