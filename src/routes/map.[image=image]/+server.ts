import { error } from '@sveltejs/kit';
import { respondWithImage } from '#lib/server/render/image.ts';
import { toChartPicture } from '../chart-picture.ts';
import { readMapAt } from '../map/map.ts';
import { readForImage } from '../page-image.ts';
import type { RequestHandler } from './$types';
import { toShownMap } from './map-picture.ts';

/** `GET /map.svg|png?…&shape=…&theme=…`: a map, or its tiles with `view=tiles`, as an image. */
export const GET: RequestHandler = ({ locals: { db }, params, url }) => {
	const { found, options } = readForImage(url, '/map', params.image, (page) => readMapAt(db, page));
	if (found.unread !== null) error(400, `The address could not be read: ${found.unread}.`);
	if (!found.map) error(404, found.problem ?? 'There is no such map.');
	return respondWithImage(
		toChartPicture(db, toShownMap(found, found.map, url.origin)),
		params.image,
		options
	);
};
