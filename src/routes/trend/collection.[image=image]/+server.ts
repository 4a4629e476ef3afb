import { error } from '@sveltejs/kit';
import { respondWithImage } from '#lib/server/render/image.ts';
import { toChartPicture } from '../../chart-picture.ts';
import { readForImage } from '../../page-image.ts';
import { readTrend } from '../trend.ts';
import type { RequestHandler } from './$types';
import { toShownCollection } from './collection-picture.ts';

/** `GET /trend/collection.svg|png?…&shape=…&theme=…`: how the release of a view was collected, as an image. */
export const GET: RequestHandler = ({ locals: { db }, params, url }) => {
	const read = (page: URL) => readTrend(db, page);
	const { found, options } = readForImage(url, '/trend/collection', params.image, read, '/trend');
	if (found.problem !== null) error(400, `A part of this address cannot be read: ${found.problem}.`);
	const shown = toShownCollection(found, url.origin);
	if (!shown) error(404, 'How this release was collected cannot be drawn; its page says why.');
	return respondWithImage(toChartPicture(db, shown), params.image, options);
};
