import { readCatalog } from '#lib/server/downloads/catalog.ts';
import { describeCatalog } from '#lib/server/downloads/dcat.ts';
import { readThrough } from '#lib/server/downloads/read-list.ts';
import { respondWithJsonLd } from '#lib/server/downloads/respond-json-ld.ts';
import type { RequestHandler } from './$types';

/** `GET /catalog.jsonld`: every dataset, release and file as a catalog by DCAT 3. */
export const GET: RequestHandler = async ({ locals: { db }, url, fetch }) => {
	const datasets = await readCatalog(db, readThrough(fetch));
	return respondWithJsonLd(describeCatalog(url.origin, datasets));
};
