import { error } from '@sveltejs/kit';
import { respondWithImage } from '#lib/server/render/image.ts';
import { toChartPicture } from '../chart-picture.ts';
import { readForImage } from '../page-image.ts';
import { readTrend } from '../trend/trend.ts';
import type { RequestHandler } from './$types';
import { toShownTrend } from './trend-picture.ts';

/** `GET /trend.svg|png?…&shape=…&theme=…`: the chart of a view as an image. */
export const GET: RequestHandler = ({ locals: { db }, params, url }) => {
	const { found, options } = readForImage(url, '/trend', params.image, (page) => readTrend(db, page));
	if (found.problem !== null) error(400, `A part of this address cannot be read: ${found.problem}.`);
	const shown = toShownTrend(found, url.origin);
	if (!shown) error(404, 'Nothing can be drawn of this view; its page says why.');
	return respondWithImage(toChartPicture(db, shown), params.image, options);
};
