import type { RequestHandler } from './$types';
import { listPages } from './pages.ts';

/** `GET /sitemap.xml`: the address of every page. Our ids hold nothing that XML would have to escape. */
export const GET: RequestHandler = ({ locals: { db }, url }) => {
	const entries = listPages(db).map((path) => `<url><loc>${url.origin}${path}</loc></url>`);
	const body = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
		...entries,
		'</urlset>'
	].join('\n');
	return new Response(`${body}\n`, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
