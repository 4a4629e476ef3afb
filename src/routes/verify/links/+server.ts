import { findLinks } from '#lib/domain/find-links.ts';
import { discreet } from '../check.ts';
import { formatLinkList } from '../link-list.ts';
import type { RequestHandler } from './$types';

/** `GET /verify/links?text=…`: sends on to the page that verifies the links of a text, and drops the rest of the text. */
export const GET: RequestHandler = ({ url }) => {
	const text = url.searchParams.getAll('text').join('\n');
	const links = findLinks(text).map(({ address }) => address);
	const location = formatLinkList({ links, left: 0, none: links.length === 0 && text.trim() !== '' });
	return new Response(null, { status: 303, headers: { ...discreet, location } });
};
