import type { RequestHandler } from './$types';

/** `GET /robots.txt`: everything may be read; where all addresses stand. */
export const GET: RequestHandler = ({ url }) =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${url.origin}/sitemap.xml\n`, {
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
