import { error } from '@sveltejs/kit';
import { readReleases } from '#lib/server/downloads/catalog.ts';
import { describeCroissant } from '#lib/server/downloads/croissant.ts';
import { readThrough } from '#lib/server/downloads/read-list.ts';
import { respondWithJsonLd } from '#lib/server/downloads/respond-json-ld.ts';
import { findDataset } from '#lib/server/queries/datasets.ts';
import type { RequestHandler } from './$types';

/** Lists of ours that say more of the register than the list behind its figure. */
const ownLists = ['/events.metadata.json', '/people.metadata.json'];

/** `GET /datasets/<id>/croissant.json`: the newest release as Croissant 1.0, where its rows may be given. */
export const GET: RequestHandler = async ({ locals: { db }, params, url, fetch }) => {
	const dataset = findDataset(db, params.dataset);
	if (!dataset) error(404, 'No dataset stands at this address.');
	if (dataset.redistribution !== 'rows') error(404, `The terms of ${dataset.title} forbid giving its rows.`);
	const readList = readThrough(fetch);
	const newest = { ...dataset, releases: dataset.releases.slice(0, 1) };
	const [found] = await readReleases(db, newest, readList);
	if (!found?.list) error(404, `This copy of the site holds no release of ${dataset.title}.`);
	const own = dataset.id === 'register' ? await Promise.all(ownLists.map(readList)) : [];
	const lists = [found.list, ...own.filter((list) => list !== null)];
	const page = new URL(`/datasets/${dataset.id}`, url).href;
	return respondWithJsonLd(describeCroissant(page, dataset, found.release, lists));
};
