import type { RequestHandler } from './$types';
import { languages } from '#lib/format/localized.ts';
import { inLanguage } from '#lib/words/address.ts';
import { isTranslated } from '#lib/words/translated.ts';
import { listPages } from './pages.ts';

/** `GET /sitemap.xml`: the address of every page. Our ids hold nothing that XML would have to escape. */
export const GET: RequestHandler = ({ locals: { db }, url }) => {
	const entries = listPages(db).flatMap((path) => describeEntries(path, url.origin));
	const body = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...entries,
		'</urlset>'
	].join('\n');
	return new Response(`${body}\n`, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};

/** A page in each of its languages, each entry with all of them. */
function describeEntries(path: string, origin: string): string[] {
	if (!isTranslated(path)) return [`<url><loc>${origin}${path}</loc></url>`];
	const addresses = languages.map((language) => [language, origin + inLanguage(path, language)] as const);
	const alternates = addresses.map(
		([language, address]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${address}"/>`
	);
	return addresses.map(([, address]) => `<url><loc>${address}</loc>${alternates.join('')}</url>`);
}
